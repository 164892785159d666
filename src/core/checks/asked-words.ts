/** The words of a claim by which its passages are found, each with how much it tells. */

import type { CaptureIndex } from './capture-index.ts';
import { readWords, type TextWord } from './read-words.ts';

export type AskedWord = { stem: string; weight: number; number: boolean };

/** A claim is a sentence; of a monster only the words that tell most are asked for, and only its beginning is read. */
const MOST_WORDS = 48;
const MOST_UNITS = 4_000;
/** A common word tells this share of what its rarity in the captures suggests: a capture is too short to know. */
const COMMON_SHARE = 0.6;

export function readClaim(claim: string): TextWord[] {
  return readWords(claim.slice(0, MOST_UNITS));
}

/** Each word once, in reading order. Rarity is that of BM25 over the sentences of all captures (Robertson, Zaragoza 2009). */
export function askedWords(claim: readonly TextWord[], captures: readonly CaptureIndex[]): AskedWord[] {
  let total = 0;
  for (const { sentences } of captures) total += sentences.length;
  const words = new Map<string, AskedWord>();
  for (const { stem, kind } of claim) {
    if (stem === '' || words.has(stem)) continue;
    let having = 0;
    for (const capture of captures) having += capture.postings(stem).sentences.length;
    const rarity = Math.log(1 + (total - having + 0.5) / (having + 0.5));
    const weight = kind === 'common' ? rarity * COMMON_SHARE : rarity;
    words.set(stem, { stem, weight, number: kind === 'number' });
  }
  const list = [...words.values()];
  if (list.length <= MOST_WORDS) return list;
  return list.sort((a, b) => b.weight - a.weight).slice(0, MOST_WORDS);
}
