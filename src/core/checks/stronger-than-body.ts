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

type ReadSentence = { stems: string[]; reserve: string | null; denial: string | null };
/** Enough for the sentences of ten long drafts. */
const readSentences = makeRecall<ReadSentence>(8_000);

/** A sentence of the body says the same when it has this share of the words of matter, and so many. */
const SAME_STATEMENT = 0.5;
const FEWEST_SHARED = 3;
/** Words that begin alike for so many letters are of one family: "quieter" and "Quiet". */
const FAMILY = 5;

/** `body` are the sentences of the body. */
export function overreachIn(sentence: string, body: readonly Claim[]): Overreach | null {
  const assertion = assertionIn(sentence);
  if (assertion === null) return null;
  const asserted = sentence.slice(assertion.start, assertion.end);
  const own = recallSentence(sentence).stems;
  const read = body.map((claim) => {
    const one = recallSentence(claim.selector.exact);
    return { ...one, claim, shared: shared(own, one.stems) };
  });
  const denied = read.find(
    ({ denial, shared }) => assertion.kind === 'cause' && denial !== null && shared > 0,
  );
  const at = { start: assertion.start, end: assertion.end, words: asserted };
  if (denied !== undefined) {
    return { ...at, against: denied.denial ?? '', said: 'denied', claim: denied.claim };
  }
  const least = Math.max(FEWEST_SHARED, own.length * SAME_STATEMENT);
  const same = read.filter((one) => one.shared >= least);
  const [closest] = same.sort((a, b) => b.shared - a.shared);
  if (closest === undefined || same.some(({ reserve }) => reserve === null)) return null;
  return { ...at, against: closest.reserve ?? '', said: 'with reserve', claim: closest.claim };
}

function recallSentence(sentence: string): ReadSentence {
  const known = readSentences.get('', sentence);
  if (known !== undefined) return known;
  const words = readWords(sentence).filter(({ kind }) => kind === 'word');
  const read = {
    stems: [...new Set(words.map(({ stem }) => stem))],
    reserve: reserveIn(sentence),
    denial: denialIn(sentence),
  };
  readSentences.put('', sentence, read);
  return read;
}

function shared(own: readonly string[], others: readonly string[]): number {
  return own.filter((stem) => others.some((other) => isOfFamily(stem, other))).length;
}

export function isOfFamily(a: string, b: string): boolean {
  if (a === b) return true;
  return a.length >= FAMILY && b.length >= FAMILY && a.slice(0, FAMILY) === b.slice(0, FAMILY);
}
