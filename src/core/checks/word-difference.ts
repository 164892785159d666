/** What differs between a quotation and the passage most like it, word by word. */

import { indexWords, nearestWindows, type WordIndex } from '../anchoring/nearest-window.ts';
import { textWords } from '../anchoring/text-words.ts';
import type { Span } from '../draft/span.ts';

/** `both` is the draft's wording; `draft` stands in the quotation alone, `source` in the source alone. */
export type WordDifference = { in: 'both' | 'draft' | 'source'; words: string };
/** A passage like the quotation, with the share of words that are the same. */
export type NearPassage = { span: Span; likeness: number; difference: WordDifference[] };

/** Below this, what is alike are mostly small words. */
const LEAST_LIKENESS = 0.5;

export function indexText(text: string): WordIndex {
  return indexWords(textWords(text));
}

/** The passage of the source most like the quoted words, or null when none is; it shows and never proves. */
export function nearestPassage(quoted: string, source: string, index: WordIndex): NearPassage | null {
  const wanted = textWords(quoted);
  const window = nearestWindows(wanted.keys, index)[0];
  if (window === undefined || window.likeness < LEAST_LIKENESS) return null;
  const { starts, ends } = index.words;
  const start = starts[window.from] ?? 0;
  const end = ends[window.to - 1] ?? start;
  const difference: WordDifference[] = [];
  const put = (where: WordDifference['in'], words: string): void => {
    const last = difference.at(-1);
    if (words.trim() === '') return;
    if (last?.in === where) last.words = `${last.words} ${words}`;
    else difference.push({ in: where, words });
  };
  let [a, b] = [0, window.from];
  for (const [i, j] of [...window.pairs, [wanted.keys.length, window.to] as const]) {
    if (i > a) put('draft', quoted.slice(wanted.starts[a], wanted.ends[i - 1]));
    if (j > b) put('source', source.slice(starts[b], ends[j - 1]));
    if (i < wanted.keys.length) put('both', quoted.slice(wanted.starts[i], wanted.ends[i]));
    [a, b] = [i + 1, j + 1];
  }
  return { span: { start, end }, likeness: window.likeness, difference };
}
