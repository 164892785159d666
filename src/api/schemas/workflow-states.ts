/** Every workflow state, for schemas. */

import type { WorkflowState } from '../../core/review/draft-state.ts';

/** A record, so that the compiler asks for every new one. */
const states: Record<WorkflowState, true> = {
  received: true,
  in_review: true,
  changes_requested: true,
  approved: true,
  rejected: true,
  withheld: true,
  corrected: true,
};

export const WORKFLOW_STATES = Object.keys(states) as WorkflowState[];
