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

/** Each word once, in reading order, with how much it tells in these captures. */
export function askedWords(claim: readonly TextWord[], captures: readonly CaptureIndex[]): AskedWord[] {
  return weighWords(distinctWords(claim), captures);
}

/** Of the words that carry matter the first of each, in reading order. */
export function distinctWords(claim: readonly TextWord[]): TextWord[] {
  const stems = new Set<string>();
  return claim.filter(({ stem }) => {
    if (stem === '' || stems.has(stem)) return false;
    stems.add(stem);
    return true;
  });
}

/** Of `distinctWords`. Rarity is that of BM25 over the sentences of all captures (Robertson, Zaragoza 2009). */
export function weighWords(distinct: readonly TextWord[], captures: readonly CaptureIndex[]): AskedWord[] {
  let total = 0;
  for (const { sentences } of captures) total += sentences.length;
  const list = distinct.map(({ stem, kind }) => {
    let having = 0;
    for (const capture of captures) having += capture.postings(stem).sentences.length;
    const rarity = Math.log(1 + (total - having + 0.5) / (having + 0.5));
    const weight = kind === 'common' ? rarity * COMMON_SHARE : rarity;
    return { stem, weight, number: kind === 'number' };
  });
  if (list.length <= MOST_WORDS) return list;
  return list.sort((a, b) => b.weight - a.weight).slice(0, MOST_WORDS);
}
