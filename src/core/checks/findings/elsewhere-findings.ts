/** Tells of sentences that other drafts have too, with the verdict they got there. What the host found, as findings. */

import type { VerdictLabel } from '../../claims/claim.ts';
import type { DraftState } from '../../review/draft-state.ts';
import { CHECKS, type Finding, findingKey, rawFinding } from '../finding.ts';
import { type RepeatKind, repeatKind } from '../repeat-likeness.ts';
import { repeatWords } from '../repeat-words.ts';
import type { RepeatElsewhere } from '../repeats-elsewhere.ts';

/**
 * The findings with those of other drafts among the repeats. Each is judged anew over the claim's words as they read
 * now, for the host may have answered about older ones; what no longer repeats is left out.
 */
export function withRepeatsElsewhere(
  findings: readonly Finding[],
  state: DraftState,
  repeats: readonly RepeatElsewhere[],
): Finding[] {
  const rank = CHECKS.indexOf('repeats');
  const before = findings.filter(({ check }) => CHECKS.indexOf(check) <= rank);
  return [...before, ...elsewhereFindings(state, repeats), ...findings.slice(before.length)];
}

function elsewhereFindings(state: DraftState, repeats: readonly RepeatElsewhere[]): Finding[] {
  const claims = new Map(state.claims.map((claim) => [claim.id, claim]));
  const dispositions = new Map(state.dispositions.map((one) => [one.key, one]));
  return repeats.flatMap((repeat) => {
    const claim = claims.get(repeat.claimId);
    if (claim === undefined || claim.orphan) return [];
    const { draftId, headline, words, verdict } = repeat;
    const { start, end, exact } = claim.selector;
    const difference = repeatKind(repeatWords(exact), repeatWords(words));
    if (difference === null) return [];
    const code = difference === 'same' ? 'other_draft_same' : 'other_draft_near';
    const key = findingKey('repeats', code, exact, draftId);
    const finding = rawFinding({
      check: 'repeats',
      code,
      key,
      severity: isWarning(difference, verdict) ? 'warning' : 'info',
      message: messageOf({ ...repeat, difference }),
      place: claim.place,
      start,
      end,
      claimId: claim.id,
      words: exact,
      beside: { in: 'other_draft', draftId, headline, text: words },
    });
    return [{ ...finding, disposition: dispositions.get(key) ?? null }];
  });
}

/** One of the two numbers may be wrong; and what did not hold there may not hold here. Never an error: the host's gate does not look at other drafts. */
function isWarning(difference: RepeatKind, verdict: VerdictLabel | null): boolean {
  return difference === 'other_number' || verdict === 'refuted' || verdict === 'conflicting_evidence';
}

const SAYS: Record<RepeatKind, string> = {
  same: 'The same sentence',
  near: 'Nearly the same sentence',
  other_number: 'Nearly the same sentence, with another number,',
};
const SETTLED: Record<VerdictLabel, string> = {
  supported: 'it is supported',
  refuted: 'it is refuted',
  conflicting_evidence: 'the evidence for it conflicts',
  not_enough_evidence: 'there was not enough evidence for it',
  needs_no_source: 'it needs no source',
};

function messageOf({ difference, headline, verdict }: RepeatElsewhere): string {
  const there = verdict === null ? 'It is not settled there.' : `There ${SETTLED[verdict]}.`;
  return `${SAYS[difference]} stands in another draft, “${headline}”. ${there}`;
}
