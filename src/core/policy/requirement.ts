/** One rule of the approval policy and how it stands for one draft. */

import type { RequirementId } from './policy.ts';

export type RequirementStatus = 'satisfied' | 'unsatisfied' | 'overridden' | 'not_applicable';

/** What settles a requirement: the place in the desk that the interface leads to. */
export type RequirementTarget =
  | { at: 'claims'; claimIds: string[] }
  | { at: 'field'; field: 'section' | 'tags' | 'excerpt' }
  | { at: 'comments'; threadIds: string[] }
  | { at: 'none' };

/** `words` says in a sentence how it stands, and when it is unsatisfied, why. */
export type RequirementResult = {
  id: RequirementId;
  status: RequirementStatus;
  words: string;
  overridable: boolean;
  target: RequirementTarget;
};
