/** How far a capture bears out a sentence: its best stretch of sentences, and the names and numbers it lacks. */

import { type CaptureIndex, FAMILY_LETTERS } from './capture-index.ts';
import { type ClaimWord, claimWords } from './claim-words.ts';
import { type PassageTerm, passageTerms } from './passage-terms.ts';

/**
 * `score` is 0..1, higher is better supported. It compares words, so a sentence with one word made wrong scores high:
 * it tells "this source is about that" from "this source does not speak of it". `stretch` is where most of the claim's
 * words stand together, UTF-16 units into the capture, null when it has none of them. The missing are as the claim has them.
 */
export type Support = {
  score: number;
  sourceId: string;
  capture: string;
  stretch: { start: number; end: number } | null;
  missingNames: string[];
  missingNumbers: string[];
};

/** Found by a regression on Wikipedia claims and the web pages they cite, then rounded. */
const WEIGHTS = {
  /** Share of what the claim's words tell that is missing in the stretch. */
  words: 3.5,
  /** Share of its pairs of neighbouring words that the stretch has nowhere side by side. */
  pairs: 2,
  /** Each name and number that is missing in the whole capture, up to three. */
  name: 0.47,
  number: 0.47,
};
const MOST_COUNTED = 3;
/** The log-odds of a claim that lacks nothing. */
const NOTHING_MISSING = 3.2;
/** What bears out one sentence mostly stands within so many. */
const STRETCH = 7;
/** A word of the same family is half a proof that the word stands there. */
const FAMILY_PROOF = 0.6;

/** The capture that bears out the sentence best; null without captures. Names in `known` (a title, what came before) are not missed. */
export function supportOf(claim: string, captures: readonly CaptureIndex[], known = ''): Support | null {
  let best: Support | null = null;
  for (const capture of captures) {
    const support = supportIn(claim, capture, known);
    if (best === null || support.score > best.score) best = support;
  }
  return best;
}

function supportIn(claim: string, capture: CaptureIndex, known: string): Support {
  const words = claimWords(claim, [capture]);
  const terms = passageTerms(claim.slice(0, MOST_UNITS));
  const { start, end, share } = bestStretch(words, capture);
  const stretch = share === 0 ? null : { start, end };
  const text = stretch === null ? '' : capture.text.slice(start, end);
  const missing = terms.filter(({ key, kind }) => kind !== 'stop' && !capture.words.has(key));
  const missingNumbers = wordsOf(
    claim,
    missing.filter(({ kind }) => kind === 'number'),
  );
  const familiar = new Set(passageTerms(known.slice(0, MOST_UNITS)).map(({ key }) => key));
  const missingNames = wordsOf(
    claim,
    missing.filter((term) => isName(claim, term) && !familiar.has(term.key)),
  );
  const logOdds =
    NOTHING_MISSING -
    WEIGHTS.words * (1 - share) -
    WEIGHTS.pairs * missingPairs(terms, passageTerms(text)) -
    WEIGHTS.name * Math.min(MOST_COUNTED, missingNames.length) -
    WEIGHTS.number * Math.min(MOST_COUNTED, missingNumbers.length);
  const score = 1 / (1 + Math.exp(-logOdds));
  return {
    score,
    sourceId: capture.sourceId,
    capture: capture.capture,
    stretch,
    missingNames,
    missingNumbers,
  };
}

/** A claim is a sentence; more of a monster is not read. */
const MOST_UNITS = 4_000;

/** The stretch of sentences that has most of what the claim's words tell, and its share of all of it. */
function bestStretch(
  words: readonly ClaimWord[],
  capture: CaptureIndex,
): { start: number; end: number; share: number } {
  const gains = new Float64Array(capture.sentences.length);
  for (const word of words) addGains(gains, word, capture);
  let best = 0;
  for (let i = 1; i < gains.length; i += 1) if ((gains[i] ?? 0) > (gains[best] ?? 0)) best = i;
  const total = words.reduce((sum, { weight }) => sum + weight, 0);
  const last = capture.sentences[Math.min(best + STRETCH, capture.sentences.length) - 1];
  return {
    start: capture.sentences[best]?.start ?? 0,
    end: last?.end ?? 0,
    share: total === 0 ? 0 : Math.min(1, (gains[best] ?? 0) / total),
  };
}

/** `gains[i]` grows for every stretch that begins at sentence i and has the word, or one of its family. */
function addGains(gains: Float64Array, { key, weight }: ClaimWord, capture: CaptureIndex): void {
  const reached = new Map<number, number>();
  const family =
    key.length < FAMILY_LETTERS ? [] : (capture.families.get(key.slice(0, FAMILY_LETTERS)) ?? []);
  for (const member of [...family.filter((word) => word !== key), key]) {
    const proof = member === key ? weight : weight * FAMILY_PROOF;
    for (const sentence of capture.words.get(member)?.sentences ?? []) {
      for (let i = Math.max(0, sentence - STRETCH + 1); i <= sentence; i += 1) reached.set(i, proof);
    }
  }
  for (const [stretch, proof] of reached) gains[stretch] = (gains[stretch] ?? 0) + proof;
}

/** Share of the claim's neighbouring words that stand nowhere side by side; pairs of stop words do not count. */
function missingPairs(claim: readonly PassageTerm[], stretch: readonly PassageTerm[]): number {
  const pairs = new Set<string>();
  for (const [a, b] of neighbours(stretch)) pairs.add(`${a.key} ${b.key}`);
  let asked = 0;
  let missing = 0;
  for (const [a, b] of neighbours(claim)) {
    if (a.kind === 'stop' && b.kind === 'stop') continue;
    asked += 1;
    if (!pairs.has(`${a.key} ${b.key}`)) missing += 1;
  }
  return asked === 0 ? 1 : missing / asked;
}

function* neighbours(terms: readonly PassageTerm[]): Generator<[PassageTerm, PassageTerm]> {
  for (let i = 1; i < terms.length; i += 1) {
    const [before, term] = [terms[i - 1], terms[i]];
    if (before !== undefined && term !== undefined) yield [before, term];
  }
}

/** A capitalised word that does not open the claim. */
function isName(claim: string, { start, kind }: PassageTerm): boolean {
  return start > 0 && kind !== 'number' && /^\p{Lu}/u.test(claim.slice(start, start + 2));
}

/** The words themselves, each once. */
function wordsOf(claim: string, terms: readonly PassageTerm[]): string[] {
  return [...new Map(terms.map(({ key, start, end }) => [key, claim.slice(start, end)])).values()];
}
