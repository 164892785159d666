/** How a figure is meant, told by the words before and behind it. */

import { SPACE } from '../claims/character-kinds.ts';
import type { Hedge } from './figure.ts';

/** How far a hedge may stand off. */
const NEAR = 24;

const ABOUT =
  /(?:\b(?:about|around|roughly|approximately|approx|nearly|almost|some|circa|ca|close to|estimated|just under|just over|as many as|as much as)\.?|[~≈])[\s$€£¥]*$/iu;
const LEAST =
  /\b(?:over|more than|at least|above|upwards of|exceeding|exceeds?|exceeded|north of|greater than|no fewer than|minimum of)[\s$€£¥]*$/iu;
const MOST =
  /\b(?:under|less than|fewer than|at most|up to|below|no more than|maximum of|short of)[\s$€£¥]*$/iu;
const MORE_BEHIND = /^(?:\s?\+|[- ]plus\b|-odd\b| or more\b)/iu;
const SO_BEHIND = /^ or so\b/iu;

/** The last words of all that is looked for before a figure: most figures stand behind another, and are done. */
const LAST_WORDS: ReadonlySet<string> = new Set(
  'about around roughly approximately approx nearly almost some circa ca to estimated under over as than least above of exceeding exceed exceeds exceeded most below'.split(
    ' ',
  ),
);
/** `start` and `end` are those of the figure with its unit (UTF-16 units). */
export function hedgeOf(text: string, start: number, end: number): Hedge {
  const behind = text.slice(end, end + NEAR);
  const more = MORE_BEHIND.test(behind);
  const before = text.slice(Math.max(0, start - NEAR), start);
  const last = lastWord(before);
  const told = last === null || LAST_WORDS.has(last);
  if (more || (told && LEAST.test(before))) return 'least';
  if (told && MOST.test(before)) return 'most';
  return (told && ABOUT.test(before)) || SO_BEHIND.test(behind) ? 'about' : 'none';
}

/** The word between two spaces, small letters of ASCII only, at the end or before a dollar sign; null where something else stands. */
function lastWord(before: string): string | null {
  const end = before.length - (before.endsWith('$') ? 2 : 1);
  if (before.charCodeAt(end) !== SPACE) return null;
  let start = end;
  while (isSmall(before.charCodeAt(start - 1))) start -= 1;
  return start < end && before.charCodeAt(start - 1) === SPACE ? before.slice(start, end) : null;
}

const isSmall = (code: number): boolean => code >= 97 && code <= 122;
