/** The quotation check: does each quoted run of three words or more stand in a capture, word for word? */

import type { WordIndex } from '../anchoring/nearest-window.ts';
import { textWords } from '../anchoring/text-words.ts';
import type { Quotation } from '../claims/quotations.ts';
import { quoteSpans } from '../claims/quote-spans.ts';
import type { Span } from '../draft/span.ts';
import { isCut } from './figure-edges.ts';
import { type QuotationPlace, quotationFinder } from './find-quotation.ts';
import { type LetterStream, letterStream } from './letter-stream.ts';
import type { QuotationFold, QuotationMatch } from './quotation-match.ts';
import { withoutFurniture } from './source-furniture.ts';
import { indexText, type NearPassage, nearestPassage, type WordDifference } from './word-difference.ts';

/** A capture with what the check needs of it: made when first needed, used for every quotation. */
export type SearchableCapture = {
  sourceId: string;
  sha256: string;
  text: string;
  /** The text as it stands, and without page furniture and speakers' names in the middle (null when it has none). */
  letters: () => LetterStream;
  spoken: () => LetterStream | null;
  words: () => WordIndex;
};

/** Why a person should look at an elision: what was left out holds a "not", or the end of a sentence. */
export type ElisionWarning = 'crosses_negation' | 'crosses_sentence_end';

export type QuotationResult = {
  quotation: Quotation;
  match: QuotationMatch;
  folds: QuotationFold[];
  /** From the first to the last word that was found (UTF-16 units into the capture). */
  found: { sourceId: string; capture: string; start: number; end: number } | null;
  /** One span in the capture for each part of an elided quotation, else one for all of it. */
  parts: Span[];
  warnings: ElisionWarning[];
  /** For `near`: how much is alike, and what is not. */
  likeness: number;
  difference: WordDifference[];
};

/** Shorter runs are scare quotes and titles; they prove nothing either way. */
export const FEWEST_WORDS = 3;

const NEGATION = /\b(?:not|no|never|none|nobody|nothing|neither|nor|without|cannot)\b|n['’]t\b/iu;
const SENTENCE_END = /[\p{L}\p{N}][.!?]["”’)\]]*\s/u;

export function searchable(sourceId: string, sha256: string, text: string): SearchableCapture {
  return {
    sourceId,
    sha256,
    text,
    letters: once(() => letterStream(text)),
    spoken: once(() => {
      const bare = withoutFurniture(text);
      return bare === text ? null : letterStream(bare);
    }),
    words: once(() => indexText(text)),
  };
}

/** One result for each quotation of `plain` that is long enough, in reading order. */
export function checkQuotations(plain: string, captures: readonly SearchableCapture[]): QuotationResult[] {
  return quotationsOf(plain)
    .filter((quotation) => countWords(quotation.words) >= FEWEST_WORDS)
    .map((quotation) => ({ quotation, ...lookUp(quotation.words, captures) }));
}

/** Every quotation in marks of any style, in reading order. */
export function quotationsOf(plain: string): Quotation[] {
  return quoteSpans(plain).map(({ start, end, words }) => ({
    span: { start, end },
    words: plain.slice(words.start, words.end),
  }));
}

type Looked = Omit<QuotationResult, 'quotation'>;
const NOTHING: Looked = {
  match: 'not_found',
  folds: [],
  found: null,
  parts: [],
  warnings: [],
  likeness: 0,
  difference: [],
};

/** What one run of quoted words, without its marks, is to the captures: the best of all of them. */
export function lookUp(words: string, captures: readonly SearchableCapture[]): Looked {
  if (captures.length === 0) return { ...NOTHING, match: 'no_text' };
  for (const capture of captures) {
    const start = findExact(words, capture.text);
    if (start !== -1) return accepted(capture, 'exact', [{ start, end: start + words.length }], []);
  }
  return lookUpFolded(words, captures) ?? lookNear(words, captures) ?? NOTHING;
}

function findExact(words: string, text: string): number {
  const start = words === '' ? -1 : text.indexOf(words);
  return start !== -1 && !isCut(text, start) && !isCut(text, start + words.length) ? start : -1;
}

/** A place without elision is better than one with; the text as it stands is better than without its furniture. */
function lookUpFolded(words: string, captures: readonly SearchableCapture[]): Looked | null {
  let elided: Looked | null = null;
  const find = quotationFinder(words);
  for (const capture of captures) {
    for (const stream of [capture.letters(), capture.spoken()]) {
      const place = stream === null ? null : find(stream);
      if (stream === null || place === null) continue;
      const looked = describePlace(words, place, capture, stream.text !== capture.text);
      if (looked.match !== 'elided') return looked;
      elided ??= looked;
    }
  }
  return elided;
}

function describePlace(
  words: string,
  place: QuotationPlace,
  capture: SearchableCapture,
  bare: boolean,
): Looked {
  const { spans, elided } = place;
  const folds = [...place.folds];
  if (bare && !folds.includes('speaker in the middle')) folds.push('page furniture');
  if (!elided) return accepted(capture, 'folded', spans, folds);
  const left = spans.slice(1).map((span, index) => capture.text.slice(spans[index]?.end ?? 0, span.start));
  const warnings: ElisionWarning[] = [];
  if (left.some((text) => NEGATION.test(text))) warnings.push('crosses_negation');
  if (left.some((text) => SENTENCE_END.test(text)) && words !== '') warnings.push('crosses_sentence_end');
  return { ...accepted(capture, 'elided', spans, folds), warnings };
}

function lookNear(words: string, captures: readonly SearchableCapture[]): Looked | null {
  let best: { capture: SearchableCapture; near: NearPassage } | null = null;
  const wanted = textWords(words);
  for (const capture of captures) {
    const near = nearestPassage(words, wanted, capture.text, capture.words());
    if (near !== null && near.likeness > (best?.near.likeness ?? 0)) best = { capture, near };
  }
  if (best === null) return null;
  const { span, likeness, difference } = best.near;
  return { ...accepted(best.capture, 'near', [span], []), likeness, difference: difference() };
}

function accepted(
  { sourceId, sha256 }: SearchableCapture,
  match: QuotationMatch,
  parts: Span[],
  folds: QuotationFold[],
): Looked {
  const start = parts[0]?.start ?? 0;
  const end = parts.at(-1)?.end ?? start;
  return { ...NOTHING, match, folds, parts, found: { sourceId, capture: sha256, start, end } };
}

function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
}
