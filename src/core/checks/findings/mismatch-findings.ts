/** Tells of numbers, dates and names that no capture bears out, and of statements that a capture seems to turn round. */

import { assertNever } from '../../assert-never.ts';
import type { Claim } from '../../claims/claim.ts';
import { claimStatus, settledVerdict } from '../../claims/claim-status.ts';
import type { Span } from '../../draft/span.ts';
import { recallSentence, SAME_MATTER, type SentenceMismatch } from '../check-sentence.ts';
import { type CheckedDraft, type CheckedText, sourceTexts } from '../checked-draft.ts';
import { type Beside, type CheckName, findingKey, type RawFinding, rawFinding } from '../finding.ts';
import type { MismatchKind } from '../mismatch.ts';
import { recallQuotations } from './quotation-findings.ts';

export function mismatchFindings(draft: CheckedDraft): RawFinding[] {
  if (draft.captures.length === 0) return [];
  return draft.texts.flatMap((text) => {
    const quoted = recallQuotations(draft, text.text).map(({ quotation }) => quotation.span);
    return text.claims.flatMap((claim) => {
      const verdict = claimStatus(claim) === 'settled' ? settledVerdict(claim) : null;
      // Compared with its own evidence instead.
      if (verdict === 'supported') return [];
      const { exact, start } = claim.selector;
      const { support, mismatches } = recallSentence(exact, draft);
      const sameMatter = (support?.score ?? 0) >= SAME_MATTER;
      const found = mismatches
        .filter((one) => isAskedOf(text, one.kind) && !isWithin(quoted, one, start))
        .map((one) => mismatchFinding(draft, claim, one, sameMatter));
      // That it needs no source does not settle what a source has otherwise; all less than that it does.
      return verdict === 'needs_no_source' ? found.filter(({ severity }) => severity === 'error') : found;
    });
  });
}

/**
 * A headline's capitals say nothing of names. A weekday that is not its date's is wrong without any source, and told
 * by the date check.
 */
function isAskedOf({ kind: text }: CheckedText, kind: MismatchKind): boolean {
  const title = text === 'headline' || text === 'subhead';
  return kind !== 'weekday' && !(title && (kind === 'name' || kind === 'name_elsewhere'));
}

/** What is quoted is compared word for word by the quotation check. */
function isWithin(quoted: readonly Span[], { start, end }: Span, offset: number): boolean {
  return quoted.some((span) => span.start <= start + offset && end + offset <= span.end);
}

function mismatchFinding(
  draft: CheckedDraft,
  { id, place, selector }: Claim,
  mismatch: SentenceMismatch,
  sameMatter: boolean,
): RawFinding {
  const { kind, words, start, end } = mismatch;
  const check = CHECK_OF[kind];
  return rawFinding({
    check,
    code: kind,
    key: findingKey(check, kind, `${words}@${selector.exact}`, null),
    severity: sameMatter && isFigure(kind) && mismatch.otherwise ? 'error' : 'warning',
    message: messageOf(draft, mismatch, sameMatter),
    place,
    start: selector.start + start,
    end: selector.start + end,
    claimId: id,
    words,
    beside: sameMatter ? besideOf(draft, mismatch) : null,
    compared: selector.exact,
  });
}

const CHECK_OF: Record<MismatchKind, CheckName> = {
  number: 'number',
  scale: 'number',
  date: 'date',
  weekday: 'date',
  name: 'name',
  name_elsewhere: 'name',
  negation: 'negation',
  polarity: 'negation',
};

/** A figure or date that a source on the same matter has otherwise is an error; a name may be known from elsewhere. */
function isFigure(kind: MismatchKind): boolean {
  return kind === 'number' || kind === 'scale' || kind === 'date';
}

function messageOf(
  draft: CheckedDraft,
  { kind, words, note }: SentenceMismatch,
  sameMatter: boolean,
): string {
  const compared = sourceTexts(draft.captures);
  const told = sameMatter && note !== '' ? ` ${note}` : '';
  switch (kind) {
    case 'number':
      return `The figure “${words}” was not found by this check in ${compared}.${told}`;
    case 'scale':
      return `The figure “${words}” was not found by this check in ${compared}. ${note}`;
    case 'date':
    case 'weekday':
      return `The date “${words}” was not found by this check in ${compared}.${told}`;
    case 'name':
      return `The name “${words}” was not found by this check in ${compared}. ${note}`;
    case 'name_elsewhere':
    case 'negation':
    case 'polarity':
      return `Compare “${words}” with the source. ${note}`;
    default:
      return assertNever(kind);
  }
}

function besideOf(draft: CheckedDraft, { beside }: SentenceMismatch): Beside | null {
  const capture = draft.captures.find(({ sha256 }) => sha256 === beside?.capture);
  if (beside === null || capture === undefined) return null;
  return { in: 'source', ...beside, text: capture.text.slice(beside.start, beside.end) };
}
