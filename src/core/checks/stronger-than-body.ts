/** Whether headline, dek or excerpt asserts what the body says with reserve only, or denies. */

import type { Claim } from '../claims/claim.ts';
import type { Span } from '../draft/span.ts';
import { assertionIn, denialIn, reserveIn } from './hedges.ts';
import { readWords } from './read-words.ts';
import { makeRecall } from './recall.ts';

/** `words` are what asserts; `against` what the body says instead. */
export type Overreach = Span & {
  words: string;
  against: string;
  said: 'with reserve' | 'denied';
  claim: Claim;
};

/** Enough for the sentences of ten long drafts. */
const readSentences = makeRecall<string[]>(8_000);

/** A sentence of the body says the same when it has this share of the words of matter, and so many. */
const SAME_STATEMENT = 0.5;
const FEWEST_SHARED = 3;
/** A headline has fewer words of matter. */
const MOST_STEMS = 60;
/** Words that begin alike for so many letters are of one family: "quieter" and "Quiet". */
const FAMILY = 5;

/** `body` are the sentences of the body. */
export function overreachIn(sentence: string, body: readonly Claim[]): Overreach | null {
  const assertion = assertionIn(sentence);
  if (assertion === null) return null;
  const own = stemsOf(sentence).slice(0, MOST_STEMS);
  const read = body
    .map((claim) => ({ claim, shared: shared(own, stemsOf(claim.selector.exact)) }))
    .filter((one) => one.shared > 0);
  const at = {
    start: assertion.start,
    end: assertion.end,
    words: sentence.slice(assertion.start, assertion.end),
  };
  if (assertion.kind !== 'future') {
    for (const { claim } of read) {
      const denial = denialIn(claim.selector.exact);
      if (denial !== null) return { ...at, against: denial, said: 'denied', claim };
    }
  }
  // "Cuts" and "keeps" are too common for more than a plain denial to speak against them.
  if (assertion.kind === 'effect') return null;
  const least = Math.max(FEWEST_SHARED, own.length * SAME_STATEMENT);
  const same = read
    .filter((one) => one.shared >= least)
    .map((one) => ({ ...one, reserve: reserveIn(one.claim.selector.exact) }))
    .sort((a, b) => b.shared - a.shared);
  const [closest] = same;
  if (closest === undefined || same.some(({ reserve }) => reserve === null)) return null;
  return { ...at, against: closest.reserve ?? '', said: 'with reserve', claim: closest.claim };
}

/** Of its words of matter, each once. */
function stemsOf(sentence: string): string[] {
  const known = readSentences.get('', sentence);
  if (known !== undefined) return known;
  const words = readWords(sentence).filter(({ kind }) => kind === 'word');
  const stems = [...new Set(words.map(({ stem }) => stem))];
  readSentences.put('', sentence, stems);
  return stems;
}

function shared(own: readonly string[], others: readonly string[]): number {
  return own.filter((stem) => others.some((other) => isOfFamily(stem, other))).length;
}

export function isOfFamily(a: string, b: string): boolean {
  if (a === b) return true;
  return a.length >= FAMILY && b.length >= FAMILY && a.slice(0, FAMILY) === b.slice(0, FAMILY);
}
