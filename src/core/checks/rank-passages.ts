/** Ranks the sentences of captures by how much of a claim they bear out. */

import { type AskedWord, askedWords, readClaim } from './asked-words.ts';
import {
  type CaptureIndex,
  FAMILY_LETTERS,
  familyOf,
  type IndexedSentence,
  indexCapture,
} from './capture-index.ts';
import { readWords } from './read-words.ts';
import { type Candidate, spreadPassages } from './spread-passages.ts';

export { type CaptureIndex, indexCapture };

/** `start` and `end` are UTF-16 units into the capture. `score` is above 0; higher is better. */
export type RankedPassage = {
  sourceId: string;
  capture: string;
  start: number;
  end: number;
  text: string;
  score: number;
  /** The words of the claim that stand in the passage, stemmed and folded as the passage has them. */
  matched: string[];
};

/** BM25's usual saturation, and little weight on length: a short passage is not better evidence (Robertson, Zaragoza 2009). */
const SATURATION = 1.2;
const LENGTH_WEIGHT = 0.3;

/**
 * What else counts, as shares of the claim: found by a listwise regression on Wikipedia claims and the web pages they
 * cite, then rounded. That a word stands there counts once, that it stands there often a little more.
 */
const WEIGHTS = {
  number: 0.3,
  /** A word that only has the same beginning. */
  family: 0.2,
  /** A word that is missing here and stands in the sentence beside, or in the one behind that. */
  beside: 0.75,
  near: 0.55,
  /** Headings and fragments name a matter but state nothing. */
  fragment: -0.15,
  unclosed: -0.1,
  /** From the first sentence of a capture to its last: news and pages tell the most important first. */
  late: -0.15,
};
/** A word of the same family is half a proof that the word stands there. */
const FAMILY_PROOF = 0.6;
/** Sentences of fewer words are fragments. */
const FULL_SENTENCE = 8;

/** At most `limit` passages, best first; sentences that share nothing with the claim are left out. */
export function rankPassages(
  claim: string,
  captures: readonly CaptureIndex[],
  limit: number,
): RankedPassage[] {
  const words = askedWords(readClaim(claim), captures);
  const sentences = captures.reduce((sum, capture) => sum + capture.sentences.length, 0);
  const length = captures.reduce((sum, capture) => sum + capture.length, 0);
  const candidates = captures.flatMap((capture) =>
    candidatesOf(capture, words, length / Math.max(1, sentences)),
  );
  candidates.sort((a, b) => b.score - a.score);
  return spreadPassages(candidates, limit).map(({ capture, sentence, score, proof }) => {
    const passage = capture.sentences[sentence];
    const { start = 0, end = 0 } = passage ?? {};
    return {
      sourceId: capture.sourceId,
      capture: capture.capture,
      start,
      end,
      text: capture.text.slice(start, end),
      score,
      matched: matchedStems(capture, passage, words, proof),
    };
  });
}

/** Spans of `text` (UTF-16) whose words are among `matched`: what to mark in a passage. Touching spans are joined. */
export function matchedSpans(text: string, matched: readonly string[]): { start: number; end: number }[] {
  const wanted = new Set(matched);
  const spans: { start: number; end: number }[] = [];
  for (const { stem, start, end } of readWords(text)) {
    if (stem === '' || !wanted.has(stem)) continue;
    const last = spans.at(-1);
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else spans.push({ start, end });
  }
  return spans;
}

function candidatesOf(capture: CaptureIndex, words: readonly AskedWord[], meanLength: number): Candidate[] {
  const total = words.reduce((sum, { weight }) => sum + weight, 0);
  const proofs = proofsOf(capture, words);
  const scores = ownScores(capture, words, meanLength);
  const candidates: Candidate[] = [];
  scores.forEach((own, sentence) => {
    if (own === 0) return;
    const around = wordsAround(proofs, words.length, sentence);
    const score = (own + around) / total + shapeOf(capture, sentence);
    const proof = proofs.subarray(sentence * words.length, (sentence + 1) * words.length);
    candidates.push({ capture, sentence, score: Math.max(LEAST_SCORE, score), proof, total });
  });
  return candidates;
}
const LEAST_SCORE = 0.001;

/** One row a sentence, one column a word of the claim: how much of the word's weight the sentence bears out. */
function proofsOf(capture: CaptureIndex, words: readonly AskedWord[]): Float32Array {
  const proofs = new Float32Array(capture.sentences.length * words.length);
  words.forEach(({ stem, weight }, column) => {
    for (const member of [...familyOf(capture, stem), stem]) {
      for (const sentence of capture.postings(member).sentences) {
        const at = sentence * words.length + column;
        proofs[at] = Math.max(proofs[at] ?? 0, member === stem ? weight : weight * FAMILY_PROOF);
      }
    }
  });
  return proofs;
}

function ownScores(capture: CaptureIndex, words: readonly AskedWord[], meanLength: number): Float64Array {
  const scores = new Float64Array(capture.sentences.length);
  for (const { stem, weight, number } of words) {
    const own = capture.postings(stem);
    own.sentences.forEach((sentence, i) => {
      const times = own.times[i] ?? 0;
      const length = capture.sentences[sentence]?.length ?? 0;
      const damp = SATURATION * (1 - LENGTH_WEIGHT + (LENGTH_WEIGHT * length) / Math.max(1, meanLength));
      const often = (times * (SATURATION + 1)) / (times + damp);
      scores[sentence] = (scores[sentence] ?? 0) + weight * (1 + often + (number ? WEIGHTS.number : 0));
    });
    const without = new Set(own.sentences);
    for (const member of familyOf(capture, stem)) {
      for (const sentence of capture.postings(member).sentences) {
        if (without.has(sentence)) continue;
        without.add(sentence);
        scores[sentence] = (scores[sentence] ?? 0) + weight * WEIGHTS.family;
      }
    }
  }
  return scores;
}

/** What the neighbours have of the words that are missing here: sentences lean on each other ("He …"). */
function wordsAround(proofs: Float32Array, width: number, sentence: number): number {
  let sum = 0;
  const at = (row: number, column: number) => proofs[row * width + column] ?? 0;
  for (let column = 0; column < width; column += 1) {
    if (at(sentence, column) > 0) continue;
    const beside = Math.max(sentence > 0 ? at(sentence - 1, column) : 0, at(sentence + 1, column));
    if (beside > 0) sum += WEIGHTS.beside * beside;
    else
      sum += WEIGHTS.near * Math.max(sentence > 1 ? at(sentence - 2, column) : 0, at(sentence + 2, column));
  }
  return sum;
}

/** What speaks for or against a sentence whatever the claim is. */
function shapeOf(capture: CaptureIndex, sentence: number): number {
  const { length = 0, closed = true } = capture.sentences[sentence] ?? {};
  const fragment = Math.max(0, 1 - length / FULL_SENTENCE);
  const late = sentence / capture.sentences.length;
  return WEIGHTS.fragment * fragment + (closed ? 0 : WEIGHTS.unclosed) + WEIGHTS.late * late;
}

/** Stems of the passage that are words of the claim or of their family. */
function matchedStems(
  { words: stated }: CaptureIndex,
  passage: IndexedSentence | undefined,
  words: readonly AskedWord[],
  proof: Float32Array,
): string[] {
  const found = words.filter((_, column) => (proof[column] ?? 0) > 0).map(({ stem }) => stem);
  const starts = new Set(found.map((stem) => stem.slice(0, FAMILY_LETTERS)));
  const exact = new Set(found);
  const matched = new Set<string>();
  for (const { stem } of stated.slice(passage?.from, passage?.to)) {
    if (stem === '') continue;
    const related = stem.length >= FAMILY_LETTERS && starts.has(stem.slice(0, FAMILY_LETTERS));
    if (exact.has(stem) || related) matched.add(stem);
  }
  return [...matched];
}
