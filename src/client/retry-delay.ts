/** How long to wait before a failed request is tried again. */

const FIRST_MS = 500;
const LONGEST_MS = 30_000;

/** Milliseconds: doubles with every failure up to half a minute, spread over its upper half so that tabs and people do not come back in step. */
export function retryDelay(failures: number, random: () => number): number {
  const whole = Math.min(LONGEST_MS, FIRST_MS * 2 ** Math.min(failures - 1, 10));
  return Math.round(whole / 2 + (whole / 2) * random());
}
