/** What differs between a quotation and the passage most like it, word by word. */

import { diffArrays } from 'diff';
import { indexWords, nearestWindows, type WordIndex } from '../anchoring/nearest-window.ts';
import { type TextWords, textWords } from '../anchoring/text-words.ts';
import type { Span } from '../draft/span.ts';

/** `both` is the draft's wording; `draft` stands in the quotation alone, `source` in the source alone. */
export type WordDifference = { in: 'both' | 'draft' | 'source'; words: string };
/** A passage like the quotation, with the share of words that are the same; `difference` tells what is not, when asked. */
export type NearPassage = { span: Span; likeness: number; difference: () => WordDifference[] };

/** Below this, what is alike are mostly small words. */
const LEAST_LIKENESS = 0.5;

export function indexText(text: string): WordIndex {
  return indexWords(textWords(text));
}

/** The passage of the source most like the quoted words, or null when none is; it shows and never proves. */
export function nearestPassage(
  quoted: string,
  wanted: TextWords,
  source: string,
  index: WordIndex,
): NearPassage | null {
  const window = nearestWindows(wanted.keys, index, LEAST_LIKENESS)[0];
  if (window === undefined) return null;
  const { starts, ends } = index.words;
  const start = starts[window.from] ?? 0;
  const end = ends[window.to - 1] ?? start;
  const difference = (): WordDifference[] =>
    tellApart(
      { text: quoted, words: wanted, from: 0, to: wanted.keys.length },
      { text: source, words: index.words, from: window.from, to: window.to },
      window.pairs,
    );
  return { span: { start, end }, likeness: window.likeness, difference };
}

/** What two texts of a sentence or a few share and do not share, word by word; case and signs are no difference. */
export function differenceOf(draft: string, beside: string): WordDifference[] {
  const [ours, theirs] = [textWords(draft), textWords(beside)];
  const pairs: [number, number][] = [];
  let [a, b] = [0, 0];
  for (const part of diffArrays(ours.keys, theirs.keys, { maxEditLength: MOST_EDITS }) ?? []) {
    if (part.removed) a += part.count;
    else if (part.added) b += part.count;
    else for (let i = 0; i < part.count; i += 1) pairs.push([a++, b++]);
  }
  return tellApart(
    { text: draft, words: ours, from: 0, to: ours.keys.length },
    { text: beside, words: theirs, from: 0, to: theirs.keys.length },
    pairs,
  );
}
/** Texts that differ more are two texts, not two versions of one. */
const MOST_EDITS = 400;

type Side = { text: string; words: TextWords; from: number; to: number };

/** `pairs` are words that both sides have, rising on both. */
function tellApart(
  draft: Side,
  source: Side,
  pairs: readonly (readonly [number, number])[],
): WordDifference[] {
  const difference: WordDifference[] = [];
  const put = (where: WordDifference['in'], { text, words }: Side, from: number, to: number): void => {
    const said = to > from ? text.slice(words.starts[from], words.ends[to - 1]) : '';
    const last = difference.at(-1);
    if (said.trim() === '') return;
    if (last?.in === where) last.words = `${last.words} ${said}`;
    else difference.push({ in: where, words: said });
  };
  let [a, b] = [draft.from, source.from];
  for (const [i, j] of [...pairs, [draft.to, source.to] as const]) {
    put('draft', draft, a, i);
    put('source', source, b, j);
    if (i < draft.to) put('both', draft, i, i + 1);
    [a, b] = [i + 1, j + 1];
  }
  return difference;
}
