/** Words for every code of the desk: verdicts, states, roles, requirements, kinds, actions. A code without words does not compile. */

import type { CheckworthinessLabel, ClaimKind, Stance, VerdictLabel } from '../core/claims/claim.ts';
import { VERDICTS } from '../core/claims/claim.ts';
import type { ClaimStatus } from '../core/claims/claim-status.ts';
import type { Action, Role } from '../core/policy/permissions.ts';
import type { RequirementId } from '../core/policy/policy.ts';
import type { RequirementStatus } from '../core/policy/requirement.ts';
import type { SourceKind, WorkflowState } from '../core/review/draft-state.ts';

export const verdictWords: Record<VerdictLabel, string> = {
  supported: 'Supported',
  refuted: 'Refuted',
  conflicting_evidence: 'Conflicting evidence',
  not_enough_evidence: 'Not enough evidence',
  needs_no_source: 'Needs no source',
};

export const workflowWords: Record<WorkflowState, string> = {
  received: 'Received',
  in_review: 'In review',
  changes_requested: 'Changes requested',
  approved: 'Approved',
  rejected: 'Rejected',
  withheld: 'Withheld',
  corrected: 'Corrected',
};

export const roleWords: Record<Role, string> = {
  viewer: 'Viewer',
  fact_checker: 'Fact-checker',
  editor: 'Editor',
  approver: 'Approver',
  admin: 'Admin',
};

export const claimKindWords: Record<ClaimKind, string> = {
  quotation: 'quotation',
  attribution: 'attribution',
  number: 'number',
  date_time: 'date',
  name_title: 'name',
  event: 'event',
  causal: 'cause',
  superlative: 'superlative',
  negative_existence: 'absence',
  prediction: 'prediction',
  opinion: 'opinion',
};

export const checkworthinessWords: Record<CheckworthinessLabel, string> = {
  checkworthy: 'Worth checking',
  unimportant: 'Less important',
  non_factual: 'No factual claim',
};

export const claimStatusWords: Record<ClaimStatus, string> = {
  open: 'Open',
  settled: 'Settled',
  needs_recheck: 'Needs recheck',
  disagreement: 'Verdicts differ',
  orphan: 'Words not found any more',
};

export const stanceWords: Record<Stance, string> = {
  supports: 'Supports',
  refutes: 'Refutes',
  context: 'Context',
};

export const requirementWords: Record<RequirementId, string> = {
  claims_settled: 'Every claim is settled',
  no_disagreement: 'No verdicts differ',
  quotations_exact: 'Quotations are exact',
  evidence_covers_claims: 'Evidence covers names, numbers and quotations',
  no_open_errors: 'No open error',
  section_confirmed: 'Section is confirmed',
  tags_counted: 'Tags are confirmed',
  excerpt_length: 'Excerpt fits',
  threads_resolved: 'Comments are resolved',
  four_eyes: 'A second person approves',
};

export const requirementStatusWords: Record<RequirementStatus, string> = {
  satisfied: 'Satisfied',
  unsatisfied: 'Not yet',
  overridden: 'Overridden',
  not_applicable: 'Does not apply',
};

export const sourceKindWords: Record<SourceKind, string> = {
  primary: 'Primary source',
  secondary: 'Secondary source',
  press_release: 'Press release',
  transcript: 'Transcript',
  dataset: 'Data set',
  interview: 'Interview',
  other: 'Other',
};

/** Completes "may …". */
export const actionWords: Record<Action, string> = {
  settle_claim: 'settle claims',
  withdraw_verdict: 'withdraw verdicts',
  mark_reviewed: 'mark claims reviewed',
  flag_claim: 'flag claims',
  attach_evidence: 'attach evidence',
  remove_evidence: 'remove evidence',
  add_source: 'add sources',
  add_capture: 'add source texts',
  remove_source: 'remove sources',
  edit_block: 'edit the text',
  set_field: 'change details',
  set_tags: 'change tags',
  add_comment: 'comment',
  resolve_thread: 'resolve comments',
  reopen_thread: 'reopen comments',
  assign: 'assign drafts',
  dispose_finding: 'decide on findings',
  override_requirement: 'override requirements',
  withdraw_override: 'withdraw overrides',
  approve: 'approve',
  request_changes: 'request changes',
  reject: 'reject',
  withhold: 'withhold',
  reopen: 'reopen',
  undo: 'undo',
  import_drafts: 'import drafts',
  change_policy: 'change the policy',
  change_taxonomy: 'change sections and tags',
};

/** "1 claim", "3 claims". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** "a", "a or b", "a, b or c". */
export function eitherOf(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}

/** `short`: "6 of 14 settled"; `full` adds the verdicts. */
export function claimsWords(claims: {
  total: number;
  settled: number;
  recheck: number;
  disagreements: number;
  byVerdict: Record<VerdictLabel, number>;
}): { short: string; header: string; full: string } {
  const verdicts = VERDICTS.filter((verdict) => claims.byVerdict[verdict] > 0).map(
    (verdict) => `${claims.byVerdict[verdict]} ${verdictWords[verdict].toLowerCase()}`,
  );
  if (claims.recheck > 0) verdicts.push(`${claims.recheck} to recheck`);
  if (claims.disagreements > 0) verdicts.push(`${claims.disagreements} with differing verdicts`);
  const header = `${claims.settled} of ${claims.total} claims settled`;
  return {
    short: `${claims.settled} of ${claims.total} settled`,
    header,
    full: verdicts.length === 0 ? header : `${header}: ${verdicts.join(', ')}`,
  };
}

/** Codes from a newer host may be unknown here: they are shown as they are. */
export function wordOf(words: Record<string, string>, code: string): string {
  return (Object.hasOwn(words, code) ? words[code] : undefined) ?? code.replaceAll('_', ' ');
}

/** What the role may not do, and whom to ask. */
export function forbiddenWords(
  role: string,
  action: string,
  allowed: readonly string[],
): { what: string; todo: string } {
  const others = allowed.map((one) => withArticle(wordOf(roleWords, one)).toLowerCase());
  return {
    what: `${withArticle(wordOf(roleWords, role))} may not ${wordOf(actionWords, action)}.`,
    todo: `Ask ${eitherOf(others)}.`,
  };
}

function withArticle(words: string): string {
  return `${/^[aeiou]/i.test(words) ? 'An' : 'A'} ${words.toLowerCase()}`;
}
