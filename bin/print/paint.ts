/** Colours for a terminal, where one is there and wants them. */

import { assertNever } from '../../src/core/assert-never.ts';
import type { Severity } from '../../src/core/draft/parsed-draft.ts';

export type Ink = 'bold' | 'dim' | 'red' | 'yellow' | 'blue';
export type Paint = (ink: Ink, text: string) => string;

const CODES: Record<Ink, [on: number, off: number]> = {
  bold: [1, 22],
  dim: [2, 22],
  red: [31, 39],
  yellow: [33, 39],
  blue: [34, 39],
};

export const plainPaint: Paint = (_ink, text) => text;

export const colourPaint: Paint = (ink, text) => {
  const [on, off] = CODES[ink];
  return `\u001b[${on}m${text}\u001b[${off}m`;
};

/** Only on a terminal, and never when NO_COLOR (https://no-color.org) is set to anything. */
export function paintFor(isTerminal: boolean, env: Record<string, string | undefined>): Paint {
  const refused = (env.NO_COLOR ?? '') !== '' || env.TERM === 'dumb';
  return isTerminal && !refused ? colourPaint : plainPaint;
}

export function inkOf(severity: Severity): Ink {
  switch (severity) {
    case 'error':
      return 'red';
    case 'warning':
      return 'yellow';
    case 'info':
      return 'blue';
    default:
      return assertNever(severity);
  }
}
