/** The state of one draft: the fold of its events, and nothing else. */

import type { TextSelector } from '../anchoring/selectors.ts';
import type { Claim, ClaimPlace } from '../claims/claim.ts';
import type { Block } from '../draft/block.ts';
import type { Diagnostic } from '../draft/parsed-draft.ts';
import type { DraftEvent } from './event.ts';

export type WorkflowState =
  | 'received'
  | 'in_review'
  | 'changes_requested'
  | 'approved'
  | 'rejected'
  | 'withheld'
  | 'corrected';

export type SourceKind =
  | 'primary'
  | 'secondary'
  | 'press_release'
  | 'transcript'
  | 'dataset'
  | 'interview'
  | 'other';
/** One immutable text of a source, named by its SHA-256 (hexadecimal). `length` is in UTF-16 code units. */
export type CaptureRef = { sha256: string; length: number; at: string; by: string };
export type Source = {
  id: string;
  title: string;
  url: string | null;
  publisher: string | null;
  kind: SourceKind;
  captures: CaptureRef[];
  /** `file`: listed by the draft; `desk`: added by a person here. */
  origin: 'file' | 'desk';
};

/** A value out of the file stays `suggested` until a person confirms or replaces it. */
export type Field<T> = { value: T; status: 'suggested' | 'confirmed' };
export type Fields = {
  excerpt: Field<string>;
  section: Field<string>;
  tags: Field<string[]>;
  imagePrompt: Field<string>;
  slug: Field<string>;
  dateline: Field<string>;
  /** Not to be published before: local date and time, or words; empty when there is none. */
  embargo: Field<string>;
};
export type FieldName = keyof Fields;

/** `selector` describes the words as they stood when the thread began; where they stand now is looked for. */
export type CommentTarget =
  | { on: 'draft' }
  | { on: 'span'; place: ClaimPlace; selector: TextSelector }
  | { on: 'claim'; claimId: string }
  | { on: 'block'; blockId: string }
  | { on: 'field'; field: FieldName };
/** `snapshot` is the text the thread was about when it began. */
export type CommentThread = {
  id: string;
  target: CommentTarget;
  snapshot: string;
  resolved: { by: string; at: string } | null;
  comments: { id: string; by: string; at: string; text: string }[];
};

/** How somebody would have a block read: `base` is the Markdown it was written over. */
export type Suggestion = {
  id: string;
  blockId: string;
  base: string;
  markdown: string;
  note: string;
  by: string;
  at: string;
};

export type ReviewDecision = 'comment' | 'approve' | 'request_changes' | 'reject' | 'withhold';
/** One person's decision on one exact revision (its hash). */
export type Review = {
  id: string;
  decision: ReviewDecision;
  by: string;
  at: string;
  revision: string;
  note: string;
  reasons: string[];
};

/** A requirement set aside by a role that may. `about` is the fingerprint of what was unsatisfied: when that changes, the override falls. */
export type Override = { requirement: string; about: string; reason: string; by: string; at: string };

/** What a person made of a machine's finding, keyed by check, code, words and capture so that it survives a new run. */
export type Disposition = {
  key: string;
  disposition: 'accepted' | 'dismissed';
  reason: string;
  by: string;
  at: string;
};

/** One command's events, kept for undo and for "the last ten". `version` is the draft's version after it. */
export type Act = {
  commandId: string;
  by: string;
  at: string;
  type: string;
  version: number;
  events: DraftEvent[];
  undoneBy: string | null;
};

export type DraftState = {
  id: string;
  /** Number of events folded so far. */
  version: number;
  /** The command that brought it in. */
  importedBy: string;
  receivedAt: string;
  fileName: string;
  /** The decoded file, unchanged; the newest, where the writer sent a revised one. */
  original: string;
  /** The blocks as the newest file had them, once there was a revised one; before that `original` tells. */
  asFiled: Block[] | null;
  diagnostics: Diagnostic[];
  workflow: WorkflowState;
  /** Where a rejected or withheld draft returns to. */
  asideFrom: WorkflowState | null;
  blocks: Block[];
  fields: Fields;
  /** Metadata of the file that the desk has no word for, in the order of the file. */
  extra: [key: string, value: unknown][];
  sources: Source[];
  claims: Claim[];
  threads: CommentThread[];
  /** Open ones, oldest first. */
  suggestions: Suggestion[];
  reviews: Review[];
  overrides: Override[];
  dispositions: Disposition[];
  assignee: string | null;
  /** The revision that was approved, while the approval stands. */
  approval: { revision: string; by: string; at: string } | null;
  /** Set when a change voided an approval: what did it. */
  voided: { by: string; at: string; what: string } | null;
  /** The newest commands, oldest first, at most RECENT_ACTS. */
  recent: Act[];
};
