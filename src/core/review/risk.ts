/** The number that orders the queue, shown with its parts. */

import type { Finding } from '../checks/finding.ts';
import { claimStatus } from '../claims/claim-status.ts';
import type { DraftState } from './draft-state.ts';
import type { DraftSummary } from './draft-summary.ts';

/** What each part can add; together 1. The queue adds age, which passes without anybody touching the draft. */
const WEIGHTS = { quotations: 0.25, unsourced: 0.25, noSource: 0.25, names: 0.05, errors: 0.2 } as const;
/** This many open errors, or quotations, count as "as many as can be". */
const MANY = 3;

/** `open` are the findings without a disposition. Decided drafts carry no risk. */
export function riskOf(
  state: DraftState,
  open: readonly Finding[],
  claims: DraftSummary['claims'],
): DraftSummary['risk'] {
  if (
    state.workflow !== 'received' &&
    state.workflow !== 'in_review' &&
    state.workflow !== 'changes_requested'
  ) {
    return { score: 0, parts: [] };
  }
  const unsettled = state.claims.filter((claim) => !claim.orphan && claimStatus(claim) !== 'settled');
  const quotations = unsettled.filter((claim) => claim.kinds.includes('quotation')).length;
  const named = unsettled.filter((claim) => claim.kinds.includes('name_title')).length;
  const errors = open.filter((finding) => finding.severity === 'error').length;
  const parts = [
    { name: 'unsettled quotations', score: WEIGHTS.quotations * Math.min(1, quotations / MANY) },
    { name: 'unsourced claims', score: WEIGHTS.unsourced * (claims.unsourced / Math.max(1, claims.total)) },
    { name: 'no source text at all', score: hasText(state) ? 0 : WEIGHTS.noSource },
    { name: 'people and names', score: WEIGHTS.names * (named / Math.max(1, claims.total)) },
    { name: 'open errors', score: WEIGHTS.errors * Math.min(1, errors / MANY) },
  ].map((part) => ({ ...part, score: round(part.score) }));
  return { score: round(parts.reduce((sum, part) => sum + part.score, 0)), parts };
}

/** Without any text nothing can be checked: riskier than claims that only wait to be checked. */
function hasText(state: DraftState): boolean {
  return state.sources.some((source) => source.captures.length > 0);
}

function round(score: number): number {
  return Math.round(score * 1000) / 1000;
}
