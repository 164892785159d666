/** The closed lists among the parameters of the queue. */

import { CHECKS, type CheckName } from '../core/checks/finding.ts';
import type { WorkflowState } from '../core/review/draft-state.ts';
import type { ListQuery, Sort } from '../store/store.ts';

export type FindingFilter = NonNullable<ListQuery['finding']>;

/** Records, so that the compiler asks for every new one. */
const states: Record<WorkflowState, true> = {
  received: true,
  in_review: true,
  changes_requested: true,
  approved: true,
  rejected: true,
  withheld: true,
  corrected: true,
};
const sorts: Record<Sort, true> = { risk: true, newest: true, oldest: true, headline: true, changed: true };
const ofDraft: Record<Exclude<FindingFilter, CheckName>, true> = {
  no_sources: true,
  unsourced: true,
  recheck: true,
  disagreement: true,
  flagged: true,
  ready: true,
};

export const WORKFLOW_STATES = Object.keys(states) as WorkflowState[];
export const SORTS = Object.keys(sorts) as Sort[];
export const FINDING_FILTERS = [...Object.keys(ofDraft), ...CHECKS] as FindingFilter[];

export const DEFAULT_SORT: Sort = 'risk';
export const DEFAULT_LIMIT = 50;
export const MOST_ROWS = 200;
/** UTF-16 code units of a filter or a search. */
export const LONGEST_WORDS = 500;
/** A cursor holds a headline of up to 300 units, escaped, and an id. */
export const LONGEST_CURSOR = 5_000;
