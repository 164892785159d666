/** The workflow as one table: from which states a step can be taken. */

import type { WorkflowState } from './draft-state.ts';

export type WorkflowStep = 'approve' | 'request_changes' | 'reject' | 'withhold' | 'reopen';

const steps: Record<WorkflowStep, readonly WorkflowState[]> = {
  approve: ['received', 'in_review', 'changes_requested'],
  request_changes: ['received', 'in_review', 'approved', 'corrected'],
  reject: ['received', 'in_review', 'changes_requested', 'approved', 'corrected'],
  withhold: ['received', 'in_review', 'changes_requested', 'approved', 'corrected'],
  reopen: ['changes_requested', 'approved', 'corrected', 'rejected', 'withheld'],
};

export function canMove(from: WorkflowState, step: WorkflowStep): boolean {
  return steps[step].includes(from);
}
