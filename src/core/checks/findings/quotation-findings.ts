/** Tells of the quotations that do not stand in a capture word for word. */

import type { ClaimPlace } from '../../claims/claim.ts';
import { checkQuotations, type QuotationResult } from '../check-quotations.ts';
import type { CheckedCapture } from '../checked-capture.ts';
import { type CheckedDraft, type CheckedText, claimAt } from '../checked-draft.ts';
import { describeQuotation } from '../describe-quotation.ts';
import { type Beside, findingKey, type RawFinding, rawFinding } from '../finding.ts';
import { makeRecall } from '../recall.ts';
import { textByText } from '../remember.ts';

/** Enough for the paragraphs of ten long drafts. */
export const quotationChecks = makeRecall<QuotationResult[]>(4_000);

/** Every quotation of the draft with how it stands, the good ones too. */
export function quotationsOfDraft(draft: CheckedDraft): { place: ClaimPlace; results: QuotationResult[] }[] {
  return draft.texts.map((text) => ({ place: text.place, results: recallQuotations(draft, text.text) }));
}

export const quotationFindings = textByText((draft, text) =>
  recallQuotations(draft, text.text).flatMap((result) => quotationFinding(draft, text, result)),
);

export function recallQuotations(
  { captures, comparedWith, compareNow }: CheckedDraft,
  text: string,
): QuotationResult[] {
  const known = quotationChecks.get(comparedWith, text);
  if (known !== undefined) return known;
  if (!compareNow) return [];
  const results = checkTextQuotations(text, captures);
  quotationChecks.put(comparedWith, text, results);
  return results;
}

export function checkTextQuotations(text: string, captures: readonly CheckedCapture[]): QuotationResult[] {
  return checkQuotations(
    text,
    captures.map((capture) => capture.searchable()),
  );
}

function quotationFinding(draft: CheckedDraft, text: CheckedText, result: QuotationResult): RawFinding[] {
  const said = describeQuotation(result, draft.captures.length);
  if (said === null) return [];
  const { words, span } = result.quotation;
  const capture = said.code === 'near' ? null : (result.found?.capture ?? null);
  const finding = rawFinding({
    check: 'quotation',
    ...said,
    key: findingKey('quotation', said.code, words, capture),
    place: text.place,
    ...span,
    claimId: claimAt(text, span.start)?.id ?? null,
    words: text.text.slice(span.start, span.end),
    folds: result.folds,
    beside: besideOf(draft, result),
    compared: words,
  });
  return [finding];
}

function besideOf(draft: CheckedDraft, { found }: QuotationResult): Beside | null {
  if (found === null) return null;
  const capture = draft.captures.find(({ sha256 }) => sha256 === found.capture);
  return { in: 'source', ...found, text: capture?.text.slice(found.start, found.end) ?? '' };
}
