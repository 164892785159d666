/** Words for the codes that only a desk shows: requirements, kinds, stances, actions. A code without words does not compile. */

import type { CheckworthinessLabel, ClaimKind, Stance } from '../core/claims/claim.ts';
import type { ClaimStatus } from '../core/claims/claim-status.ts';
import type { BlockKind } from '../core/draft/block.ts';
import type { Action } from '../core/policy/permissions.ts';
import type { RequirementId } from '../core/policy/policy.ts';
import type { RequirementStatus } from '../core/policy/requirement.ts';
import type { SourceKind } from '../core/review/draft-state.ts';

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

export const blockKindWords: Record<BlockKind, string> = {
  headline: 'headline',
  dek: 'dek',
  paragraph: 'paragraph',
  subhead: 'subhead',
  quote: 'quote',
  list: 'list',
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
  settle_together: 'settle claims together',
  withdraw_verdict: 'withdraw verdicts',
  mark_reviewed: 'mark claims reviewed',
  flag_claim: 'flag claims',
  assign_claim: 'assign claims',
  split_claim: 'split claims',
  merge_claims: 'merge claims',
  make_claim: 'make claims',
  suggest_edit: 'suggest edits',
  accept_suggestion: 'accept suggested edits',
  reject_suggestion: 'reject suggested edits',
  change_kind: 'change how the file was read',
  add_block: 'take more of the file as text',
  remove_block: 'take a part out of the text',
  revise_text: 'take in a revised file',
  comment_review: 'send comments',
  attach_evidence: 'attach evidence',
  remove_evidence: 'remove evidence',
  change_evidence: 'change evidence',
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
