/** The workflow as one table: from which states a step can be taken. */

import type { CommandType } from './command.ts';
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

/** A draft set aside rests: it can be talked about and brought back, not worked on. */
const WHILE_ASIDE: ReadonlySet<string> = new Set<CommandType>([
  'reopen',
  'add_comment',
  'comment_review',
  'resolve_thread',
  'reopen_thread',
  'assign',
  'undo',
]);

/** Whether a command of this type can be done in this state at all; an undo counts as what it undoes. */
export function fitsWorkflow(state: WorkflowState, commandType: string): boolean {
  return (state !== 'rejected' && state !== 'withheld') || WHILE_ASIDE.has(commandType);
}
