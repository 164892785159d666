/** Counts things in words. */

/** "no claims", "1 claim", "2,000 claims". */
export function countWords(count: number, noun: string): string {
  if (count === 1) return `1 ${noun}`;
  return `${count === 0 ? 'no' : count.toLocaleString('en-US')} ${noun}s`;
}
