/** Why a decision cannot be made here: the person's role, or the state of the draft. */

import { canMove, type WorkflowStep } from '../../../core/review/workflow.ts';
import { workflowWords } from '../../messages.ts';
import { useDeskContext } from '../desk-context.ts';
import { whoMay } from '../side/who-may.ts';

/** Undefined when it can be made. */
export function useRefusal(step: WorkflowStep): string | undefined {
  const { desk } = useDeskContext();
  const { workflow } = desk.draft;
  const byRole = whoMay(desk.person.role, step);
  if (byRole !== undefined || canMove(workflow, step)) return byRole;
  return `This is not possible while the draft is ${workflowWords[workflow].toLowerCase()}.`;
}
