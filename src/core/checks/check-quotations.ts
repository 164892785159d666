/** The quotation check: does each quoted run of three words or more stand in a capture, word for word? */

import { type FoldedText, foldsBetween, foldTypography } from '../anchoring/fold-typography.ts';
import { type Quotation, quotationsIn } from '../claims/quotations.ts';
import type { QuotationFold, QuotationMatch } from './finding.ts';

/** A capture with what the check needs of it: made once per capture, used for every quotation. */
export type SearchableCapture = { sourceId: string; sha256: string; text: string; folded: FoldedText };

export type QuotationResult = {
  quotation: Quotation;
  match: QuotationMatch;
  folds: QuotationFold[];
  found: { sourceId: string; capture: string; start: number; end: number } | null;
};

/** Shorter runs are scare quotes and titles; they prove nothing either way. */
export const FEWEST_WORDS = 3;

export function searchable(sourceId: string, sha256: string, text: string): SearchableCapture {
  return { sourceId, sha256, text, folded: foldTypography(text) };
}

/** One result for each quotation of `plain` that is long enough, in reading order. */
export function checkQuotations(plain: string, captures: readonly SearchableCapture[]): QuotationResult[] {
  return quotationsIn(plain)
    .filter((quotation) => countWords(quotation.words) >= FEWEST_WORDS)
    .map((quotation) => ({ quotation, ...lookUp(quotation.words, captures) }));
}

function lookUp(words: string, captures: readonly SearchableCapture[]): Omit<QuotationResult, 'quotation'> {
  if (captures.length === 0) return { match: 'no_text', folds: [], found: null };
  for (const capture of captures) {
    const start = capture.text.indexOf(words);
    if (start !== -1) {
      return { match: 'exact', folds: [], found: place(capture, start, start + words.length) };
    }
  }
  for (const variant of variantsOf(words)) {
    for (const capture of captures) {
      const hit = findFolded(variant.words, capture);
      if (hit === null) continue;
      const typography = foldsBetween(variant.words, capture.text.slice(hit.start, hit.end));
      return {
        match: 'folded',
        folds: [...variant.folds, ...typography],
        found: place(capture, hit.start, hit.end),
      };
    }
  }
  return { match: 'not_found', folds: [], found: null };
}

/** The words as they stand, then without what newspapers set inside the marks, then with the other first letter. */
function variantsOf(words: string): { words: string; folds: QuotationFold[] }[] {
  const variants: { words: string; folds: QuotationFold[] }[] = [{ words, folds: [] }];
  const open = words.replace(/[.,]\s*$/u, '');
  if (open !== words) variants.push({ words: open, folds: ['closing punctuation'] });
  for (const variant of [...variants]) {
    const first = variant.words.charAt(0);
    const other = first === first.toLowerCase() ? first.toUpperCase() : first.toLowerCase();
    if (other === first || other.length !== 1) continue;
    variants.push({
      words: other + variant.words.slice(1),
      folds: [...variant.folds, 'case of the first letter'],
    });
  }
  return variants;
}

/** A hit must not begin or end inside a word or a number of the capture. */
function findFolded(words: string, capture: SearchableCapture): { start: number; end: number } | null {
  const wanted = foldTypography(words).text;
  if (wanted === '') return null;
  const { text, at } = capture.folded;
  for (let from = text.indexOf(wanted); from !== -1; from = text.indexOf(wanted, from + 1)) {
    const to = from + wanted.length;
    if (isInsideWord(text, from) || isInsideWord(text, to)) continue;
    const start = at[from] ?? 0;
    const end = (at[to - 1] ?? start) + 1;
    return { start, end };
  }
  return null;
}

function isInsideWord(text: string, at: number): boolean {
  return WORD_UNIT.test(text.charAt(at - 1)) && WORD_UNIT.test(text.charAt(at));
}
const WORD_UNIT = /[\p{L}\p{N}]/u;

function place(capture: SearchableCapture, start: number, end: number): QuotationResult['found'] {
  return { sourceId: capture.sourceId, capture: capture.sha256, start, end };
}

function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
}
