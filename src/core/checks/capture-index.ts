/** A capture cut into sentences, with an index from each word to the sentences that have it. */

import { splitSentences } from '../claims/split-sentences.ts';
import type { Span } from '../draft/span.ts';
import { passageTerms } from './passage-terms.ts';

/** `start` and `end` are UTF-16 units into the capture; `length` counts its words without stop words. */
export type IndexedSentence = { start: number; end: number; length: number; closed: boolean };
/** Where a word stands: parallel lists of sentences, rising, and how often it stands in each. */
export type Postings = { sentences: number[]; times: number[] };

/** Made once for each capture, asked for every claim. */
export type CaptureIndex = {
  sourceId: string;
  capture: string;
  text: string;
  sentences: IndexedSentence[];
  words: ReadonlyMap<string, Postings>;
  /** Words that begin alike, by their first letters: what a claim's word may be a form of. */
  families: ReadonlyMap<string, readonly string[]>;
  /** All words of the capture, stop words left out. */
  length: number;
};

/** Words this long that begin with the same so many letters are likely of one family: "downsize", "downsizing". */
export const FAMILY_LETTERS = 5;

export function indexCapture(sourceId: string, capture: string, text: string): CaptureIndex {
  return indexSpans(sourceId, capture, text, splitSentences(text));
}

/** As `indexCapture`, where the sentences are known: spans of `text` in reading order. */
export function indexSpans(
  sourceId: string,
  capture: string,
  text: string,
  spans: readonly Span[],
): CaptureIndex {
  const sentences: IndexedSentence[] = [];
  const words = new Map<string, Postings>();
  let total = 0;
  for (const { start, end } of spans) {
    const sentence = text.slice(start, end);
    let length = 0;
    for (const { key, kind } of passageTerms(sentence)) {
      if (kind === 'stop') continue;
      length += 1;
      note(words, key, sentences.length);
    }
    total += length;
    sentences.push({ start, end, length, closed: CLOSING_MARK.test(sentence.slice(-4)) });
  }
  return { sourceId, capture, text, sentences, words, families: familiesOf(words), length: total };
}

/** What a full sentence ends with; headings, captions and menus mostly do not. */
const CLOSING_MARK = /[.!?:;"”’'»)\]。！？」』…]\s*$/u;

function note(words: Map<string, Postings>, key: string, sentence: number): void {
  const postings = words.get(key);
  if (postings === undefined) {
    words.set(key, { sentences: [sentence], times: [1] });
    return;
  }
  const last = postings.sentences.length - 1;
  if (postings.sentences[last] === sentence) postings.times[last] = (postings.times[last] ?? 0) + 1;
  else {
    postings.sentences.push(sentence);
    postings.times.push(1);
  }
}

/** A family of more words than this is a common prefix, not a family. */
const LARGEST_FAMILY = 24;

function familiesOf(words: ReadonlyMap<string, Postings>): Map<string, string[]> {
  const families = new Map<string, string[]>();
  for (const word of words.keys()) {
    if (word.length < FAMILY_LETTERS) continue;
    const start = word.slice(0, FAMILY_LETTERS);
    const family = families.get(start);
    if (family === undefined) families.set(start, [word]);
    else if (family.length < LARGEST_FAMILY) family.push(word);
  }
  return families;
}
