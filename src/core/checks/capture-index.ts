/** A capture cut into sentences and words, with where each word stands: made once, asked for every claim. */

import { splitSentences } from '../claims/split-sentences.ts';
import type { Span } from '../draft/span.ts';
import { readWords, sameness, type TextWord } from './read-words.ts';

/**
 * `start` and `end` are UTF-16 units into the capture, `from` to `to` its words in the capture's; `length` counts those
 * that carry matter.
 */
export type IndexedSentence = Span & { from: number; to: number; length: number; closed: boolean };
/** The sentences that have a word, rising, and how often each has it. */
export type Postings = { sentences: readonly number[]; times: readonly number[] };

export type CaptureIndex = {
  sourceId: string;
  capture: string;
  text: string;
  sentences: readonly IndexedSentence[];
  words: readonly TextWord[];
  /** Where a word stands in `words`, in any form, rising; asked by what `sameness` says of it. */
  places: ReadonlyMap<string, readonly number[]>;
  /** Stems that begin alike, by their first letters: what a claim's word may be a form of. */
  families: ReadonlyMap<string, readonly string[]>;
  /** All words of the capture that carry matter. */
  length: number;
  postings: (stem: string) => Postings;
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
  const words = readWords(text);
  const sentences = spans.map(sentenceReader(text, words));
  const places = placesOf(words);
  return {
    sourceId,
    capture,
    text,
    sentences,
    words,
    places,
    families: familiesOf(words, places),
    length: sentences.reduce((sum, { length }) => sum + length, 0),
    postings: postingsReader(sentences, places),
  };
}

/** Other words of the capture that begin like it. */
export function familyOf({ families }: CaptureIndex, stem: string): readonly string[] {
  if (stem.length < FAMILY_LETTERS) return [];
  const family = families.get(stem.slice(0, FAMILY_LETTERS));
  if (family === undefined || (family.length === 1 && family[0] === stem)) return ALONE;
  return family.filter((member) => member !== stem);
}
const ALONE: readonly string[] = [];

/** To be called with the sentences in reading order. */
function sentenceReader(text: string, words: readonly TextWord[]): (span: Span) => IndexedSentence {
  let next = 0;
  return ({ start, end }) => {
    while ((words[next]?.start ?? end) < start) next += 1;
    const from = next;
    let length = 0;
    for (let word = words[next]; word !== undefined && word.start < end; word = words[next]) {
      if (word.stem !== '') length += 1;
      next += 1;
    }
    const closed = CLOSING_MARK.test(text.slice(Math.max(start, end - 4), end));
    return { start, end, from, to: next, length, closed };
  };
}

/** What a full sentence ends with; headings, captions and menus mostly do not. */
const CLOSING_MARK = /[.!?:;"”’'»)\]。！？」』…]\s*$/u;

function placesOf(words: readonly TextWord[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (word === undefined) break;
    const same = sameness(word);
    const known = places.get(same);
    if (known === undefined) places.set(same, [at]);
    else known.push(at);
  }
  return places;
}

/** Counted when a word is first asked for: a claim asks for few of a capture's words. */
function postingsReader(
  sentences: readonly IndexedSentence[],
  places: ReadonlyMap<string, readonly number[]>,
): (stem: string) => Postings {
  const known = new Map<string, Postings>();
  return (stem) => {
    const kept = known.get(stem);
    if (kept !== undefined) return kept;
    const found = places.get(stem);
    if (found === undefined) return NOWHERE;
    const postings = postingsOf(sentences, found);
    known.set(stem, postings);
    return postings;
  };
}
const NOWHERE: Postings = { sentences: [], times: [] };

function postingsOf(sentences: readonly IndexedSentence[], places: readonly number[]): Postings {
  const having: number[] = [];
  const times: number[] = [];
  let sentence = 0;
  for (const place of places) {
    sentence = sentenceWith(sentences, place, sentence);
    if (having.at(-1) === sentence) times[times.length - 1] = (times.at(-1) ?? 0) + 1;
    else {
      having.push(sentence);
      times.push(1);
    }
  }
  return { sentences: having, times };
}

/** The sentence that has this word, sought from one that does not stand behind it. */
function sentenceWith(sentences: readonly IndexedSentence[], place: number, from: number): number {
  let [low, high] = [from, sentences.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.to ?? 0) <= place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A family of more words than this is a common prefix, not a family. */
const LARGEST_FAMILY = 24;

function familiesOf(
  words: readonly TextWord[],
  places: ReadonlyMap<string, readonly number[]>,
): Map<string, string[]> {
  const families = new Map<string, string[]>();
  for (const [stem, [first = 0]] of places) {
    if (stem.length < FAMILY_LETTERS || words[first]?.stem !== stem) continue;
    const start = stem.slice(0, FAMILY_LETTERS);
    const family = families.get(start);
    if (family === undefined) families.set(start, [stem]);
    else if (family.length < LARGEST_FAMILY) family.push(stem);
  }
  return families;
}
