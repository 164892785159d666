/** The number that orders the queue, 0 to 1, and the parts it is the sum of. */

import type { Finding } from '../checks/finding.ts';
import { claimStatus } from '../claims/claim-status.ts';
import type { DraftState } from './draft-state.ts';
import type { DraftSummary } from './draft-summary.ts';

/**
 * What each part can add; together 1. Nothing to compare with weighs most, for no other part can then tell what is
 * wrong; next a figure or date that a source has otherwise. The queue adds age, which passes without anybody touching
 * the draft.
 */
const WEIGHTS = {
  noSource: 0.28,
  figures: 0.2,
  unsourced: 0.16,
  quotations: 0.14,
  unsettled: 0.06,
  names: 0.05,
  unlisted: 0.04,
  errors: 0.04,
  copy: 0.03,
} as const;
/** The first of a kind counts for half, each further one for half of what is left: one wrong figure is alarm enough. */
function share(count: number): number {
  return 1 - 0.5 ** count;
}

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
  const part = (name: string, weight: number, of: number): { name: string; score: number } => ({
    name,
    score: round(weight * of),
  });
  const found = (test: (finding: Finding) => boolean): number => share(open.filter(test).length);
  const parts = [
    part('no source text at all', WEIGHTS.noSource, hasText(state) ? 0 : 1),
    part('numbers and dates that differ', WEIGHTS.figures, found(isFigureError)),
    part('unsourced claims', WEIGHTS.unsourced, claims.unsourced / Math.max(1, claims.total)),
    part('quotations not found', WEIGHTS.quotations, found(isOf('quotation'))),
    part('unsettled quotations', WEIGHTS.unsettled, share(unsettledQuotations(state))),
    part('names not found', WEIGHTS.names, found(isOf('name'))),
    part('sources named, not listed', WEIGHTS.unlisted, found(isOf('attribution'))),
    part('other errors', WEIGHTS.errors, found(isOtherError)),
    part('headline, dek, excerpt or tags', WEIGHTS.copy, found(isOf('copy'))),
  ];
  return { score: round(parts.reduce((sum, { score }) => sum + score, 0)), parts };
}

function isOf(check: Finding['check']): (finding: Finding) => boolean {
  return (finding) => finding.check === check && finding.severity !== 'info';
}

function isFigureError({ check, severity }: Finding): boolean {
  return severity === 'error' && (check === 'number' || check === 'date');
}

/** Errors of no part of their own. */
function isOtherError(finding: Finding): boolean {
  const { check, severity } = finding;
  return severity === 'error' && check !== 'quotation' && check !== 'copy' && !isFigureError(finding);
}

function unsettledQuotations({ claims }: DraftState): number {
  return claims.filter(
    (claim) => !claim.orphan && claim.kinds.includes('quotation') && claimStatus(claim) !== 'settled',
  ).length;
}

/** Without any text nothing can be checked: riskier than claims that only wait to be checked. */
function hasText(state: DraftState): boolean {
  return state.sources.some((source) => source.captures.length > 0);
}

function round(score: number): number {
  return Math.round(score * 1000) / 1000;
}
