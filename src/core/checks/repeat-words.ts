/** The words of a sentence as the repeats check compares them: folded, with the numbers known as such. */

import { textWords } from '../anchoring/text-words.ts';
import { SMALL_NUMBERS } from './number-values.ts';
import { makeRecall } from './recall.ts';

/**
 * `keys` are the folded words, a number with its sign and percent sign; `masked` is the same with one key for every
 * number; `size` counts words, a sign of a script without spaces for half a one. All lists go word by word.
 */
export type RepeatWords = { keys: string[]; masked: string[]; capitals: boolean[]; size: number };

/** Stands for any number. No word has a blank. */
export const ANY_NUMBER = ' number';

/** Enough for the sentences and paragraphs of ten long drafts. */
const known = makeRecall<RepeatWords>(8_000);

export function repeatWords(text: string): RepeatWords {
  return known.of('', text, readWords);
}

/** A paragraph of a megabyte is no paragraph: its beginning tells whether it comes again. */
const MOST_WORDS = 2_000;
const SIGN_ALONE = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]$/u;

function readWords(text: string): RepeatWords {
  const found = textWords(text);
  const words: RepeatWords = { keys: [], masked: [], capitals: [], size: 0 };
  for (const [index, folded] of found.keys.slice(0, MOST_WORDS).entries()) {
    const start = found.starts[index] ?? 0;
    const number = numberOf(folded, text, start, found.ends[index] ?? start);
    words.keys.push(number ?? folded);
    words.masked.push(number === null ? folded : ANY_NUMBER);
    words.capitals.push(index > 0 && /^\p{Lu}/u.test(text.slice(start, start + 2)));
    words.size += SIGN_ALONE.test(folded) ? 0.5 : 1;
  }
  return words;
}

/** "nine" is "9" and "1,200" is "1200"; "-5" and "5 %" are not "5". Null for what is no number, "one" included. */
function numberOf(folded: string, text: string, start: number, end: number): string | null {
  if (!DIGIT.test(folded)) {
    const spelled = folded === 'one' ? undefined : SMALL_NUMBERS.get(folded);
    return spelled === undefined ? null : `${spelled}`;
  }
  const sign = /(?:^|[\s(])[-−–]$/u.test(text.slice(Math.max(0, start - 2), start)) ? '-' : '';
  const percent = /^ ?[%‰]/u.exec(text.slice(end, end + 2))?.[0].trim() ?? '';
  return `${sign}${folded.replace(/,(?=\p{Nd}{3}(?!\p{Nd}))/gu, '')}${percent}`;
}

const DIGIT = /\p{Nd}/u;
