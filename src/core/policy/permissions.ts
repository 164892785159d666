/** Who may do what: one table, role by command. Page and host ask the same question here. */

import type { CommandType } from '../review/command.ts';

export const ROLES = ['viewer', 'fact_checker', 'editor', 'approver', 'admin'] as const;
export type Role = (typeof ROLES)[number];
export type Person = { id: string; name: string; role: Role };

/** What can be asked for: every command, and what is done to the desk as a whole. */
export type Action = CommandType | 'import_drafts' | 'change_policy' | 'change_taxonomy';

const everyone: readonly Role[] = ['fact_checker', 'editor', 'approver', 'admin'];
const editors: readonly Role[] = ['editor', 'approver', 'admin'];
const approvers: readonly Role[] = ['approver', 'admin'];

const allowed: Record<Action, readonly Role[]> = {
  settle_claim: everyone,
  settle_together: everyone,
  withdraw_verdict: everyone,
  mark_reviewed: everyone,
  flag_claim: everyone,
  assign_claim: everyone,
  split_claim: everyone,
  merge_claims: everyone,
  make_claim: everyone,
  suggest_edit: everyone,
  reject_suggestion: everyone,
  comment_review: everyone,
  attach_evidence: everyone,
  remove_evidence: everyone,
  change_evidence: everyone,
  add_source: everyone,
  add_capture: everyone,
  remove_source: everyone,
  dispose_finding: everyone,
  add_comment: everyone,
  resolve_thread: everyone,
  reopen_thread: everyone,
  assign: everyone,
  undo: everyone,
  edit_block: editors,
  accept_suggestion: editors,
  change_kind: editors,
  add_block: editors,
  remove_block: editors,
  revise_text: editors,
  set_field: editors,
  set_tags: editors,
  request_changes: editors,
  reopen: editors,
  override_requirement: approvers,
  withdraw_override: approvers,
  approve: approvers,
  reject: approvers,
  withhold: approvers,
  import_drafts: editors,
  change_policy: ['admin'],
  change_taxonomy: ['admin'],
};

export function may(role: Role, action: Action): boolean {
  return allowed[action].includes(role);
}

/** Whether this build knows the name, be it from another build or from anywhere. */
export function isAction(name: string): name is Action {
  return Object.hasOwn(allowed, name);
}

export function rolesThatMay(action: Action): readonly Role[] {
  return allowed[action];
}
