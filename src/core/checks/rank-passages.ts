/** First, plain ranking of source sentences for a claim, by the rare words they share. The measured engine replaces this file. */

import { splitSentences } from '../claims/split-sentences.ts';

/** `start` and `end` are UTF-16 units into the capture. `score` is above 0; higher is better. */
export type RankedPassage = {
  sourceId: string;
  capture: string;
  start: number;
  end: number;
  text: string;
  score: number;
  /** The claim's words that stand in the passage, folded. */
  matched: string[];
};

type IndexedSentence = {
  start: number;
  end: number;
  text: string;
  words: Map<string, number>;
  length: number;
};
/** A capture cut into sentences; made once, asked for every claim. */
export type CaptureIndex = { sourceId: string; capture: string; sentences: IndexedSentence[] };

/** BM25's usual saturation, and little weight on length: a short passage is not better evidence (Robertson, Zaragoza 2009). */
const SATURATION = 1.2;
const LENGTH_WEIGHT = 0.3;

export function indexCapture(sourceId: string, capture: string, text: string): CaptureIndex {
  const sentences = splitSentences(text).map(({ start, end }) => {
    const sentence = text.slice(start, end);
    const words = new Map<string, number>();
    const list = stems(sentence);
    for (const word of list) words.set(word, (words.get(word) ?? 0) + 1);
    return { start, end, text: sentence, words, length: list.length };
  });
  return { sourceId, capture, sentences };
}

/** At most `limit` passages, best first; sentences that share nothing with the claim are left out. */
export function rankPassages(
  claim: string,
  captures: readonly CaptureIndex[],
  limit: number,
): RankedPassage[] {
  const all = captures.flatMap((capture) => capture.sentences);
  const mean = all.reduce((sum, sentence) => sum + sentence.length, 0) / Math.max(1, all.length);
  const wanted = [...new Set(stems(claim))].map((word) => ({ word, rarity: rarityOf(word, all) }));
  const ranked = captures.flatMap(({ sourceId, capture, sentences }) =>
    sentences.map(({ start, end, text, words, length }): RankedPassage => {
      const matched = wanted.filter(({ word }) => words.has(word));
      const damp = SATURATION * (1 - LENGTH_WEIGHT + (LENGTH_WEIGHT * length) / Math.max(1, mean));
      const score = matched.reduce((sum, { word, rarity }) => {
        const times = words.get(word) ?? 0;
        return sum + (rarity * times * (SATURATION + 1)) / (times + damp);
      }, 0);
      return { sourceId, capture, start, end, text, score, matched: matched.map(({ word }) => word) };
    }),
  );
  return ranked
    .filter((passage) => passage.score > 0)
    .sort((a, b) => b.score - a.score || a.start - b.start)
    .slice(0, limit);
}

/** Spans of `text` (UTF-16) whose words are among `matched`: what to mark in a passage. */
export function matchedSpans(text: string, matched: readonly string[]): { start: number; end: number }[] {
  const wanted = new Set(matched);
  return [...text.matchAll(WORD)]
    .filter((match) => wanted.has(stem(match[0])))
    .map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

const WORD = /[\p{L}\p{N}]+(?:[.,][\p{N}]+)*/gu;
const STOP_WORDS = new Set(
  'a an and are as at be been but by for from had has have he her his in is it its not of on or she that the their they this to was were which who will with said says'.split(
    ' ',
  ),
);

function rarityOf(word: string, sentences: readonly IndexedSentence[]): number {
  const having = sentences.reduce((sum, sentence) => sum + (sentence.words.has(word) ? 1 : 0), 0);
  return Math.log(1 + (sentences.length - having + 0.5) / (having + 0.5));
}

function stems(text: string): string[] {
  return [...text.matchAll(WORD)].map((match) => stem(match[0])).filter((word) => word !== '');
}

/** Cuts what English adds to a word most often; enough to find "visits" by "visited". Stop words become ''. */
function stem(word: string): string {
  const lower = word.normalize('NFKC').toLowerCase();
  if (STOP_WORDS.has(lower)) return '';
  return lower.length > 4 ? lower.replace(/(?:ings?|ed|es|s)$/u, '') : lower;
}
