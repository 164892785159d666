/** Tells of sentences that stand in a source as they stand in the draft, and not between quotation marks. */

import type { Claim } from '../../claims/claim.ts';
import type { Severity } from '../../draft/parsed-draft.ts';
import type { Lifted } from '../check-lifted.ts';
import { recallSentence } from '../check-sentence.ts';
import type { CheckedDraft } from '../checked-draft.ts';
import { findingKey, type RawFinding, rawFinding } from '../finding.ts';
import { rememberText } from '../remember.ts';
import { repeatWords } from '../repeat-words.ts';
import { recallQuotations } from './quotation-findings.ts';

/** A sentence that names who says so has half done it: only when it is this long, and all its source's, is it told. */
const FEWEST_WORDS_ATTRIBUTED = 12;
/** This much word for word asks to be quoted or rewritten; a shorter sentence often cannot say its fact otherwise. */
const LONG = 16;

export const liftedFindings = rememberText((draft, text) => {
  if (draft.captures.length === 0 || text.kind === 'quote') return [];
  const quoted = recallQuotations(draft, text.text).map(({ quotation }) => quotation.span);
  return text.claims.flatMap((claim) => {
    const { start, end, exact } = claim.selector;
    const { lifted } = recallSentence(exact, draft);
    if (lifted === null || quoted.some((span) => span.start < end && start < span.end)) return [];
    const attributed = claim.kinds.includes('attribution');
    const { size } = repeatWords(exact);
    const whole = lifted.likeness === 1;
    if (attributed && !(whole && size >= FEWEST_WORDS_ATTRIBUTED)) return [];
    const severity = whole && size >= LONG && !attributed ? 'warning' : 'info';
    return [liftedFinding(draft, claim, lifted, severity)];
  });
});

function liftedFinding(
  { captures }: CheckedDraft,
  { id, place, selector }: Claim,
  lifted: Lifted,
  severity: Severity,
): RawFinding {
  const { likeness, ...where } = lifted;
  const code = likeness === 1 ? 'lifted' : 'lifted_near';
  const text = captures.find(({ sha256 }) => sha256 === lifted.capture)?.text ?? '';
  return rawFinding({
    check: 'repeats',
    code,
    key: findingKey('repeats', code, selector.exact, lifted.capture),
    severity,
    message: messageOf(likeness),
    place,
    start: selector.start,
    end: selector.end,
    claimId: id,
    words: selector.exact,
    beside: { in: 'source', ...where, text: text.slice(lifted.start, lifted.end) },
  });
}

function messageOf(likeness: number): string {
  if (likeness === 1)
    return 'Lifted whole from a source without quotation marks: all its words stand there in this order. Case and signs were not compared.';
  return `Nearly lifted from a source without quotation marks: ${Math.floor(100 * likeness)} % of the words stand there in this order.`;
}
