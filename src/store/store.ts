/** The store: what a host keeps and how it may change it. No open transactions: read, decide, commit once. */

import type { CheckName } from '../core/checks/finding.ts';
import type { Problem } from '../core/problem.ts';
import type { DraftState, WorkflowState } from '../core/review/draft-state.ts';
import type { DraftSummary } from '../core/review/draft-summary.ts';
import type { LoggedEvent } from '../core/review/event.ts';

export type Sort = 'risk' | 'newest' | 'oldest' | 'headline' | 'changed';

/** Filters are joined by "and". `words` are folded search words: each must begin some term of the draft. */
export type ListQuery = {
  states?: WorkflowState[];
  section?: string;
  tag?: string;
  /** A person's id, or `none` for drafts that nobody has. */
  assignee?: string;
  /** Something about the draft as a whole, or a check that has findings open in it (errors or warnings). */
  finding?: 'no_sources' | 'unsourced' | 'recheck' | 'disagreement' | 'flagged' | 'ready' | CheckName;
  words: string[];
  sort: Sort;
  /** As given by the page before; opaque. */
  cursor?: string;
  limit: number;
};
/** Counts over the drafts that fit the query but for the facet's own filter. */
export type Facets = {
  states: Record<string, number>;
  sections: Record<string, number>;
  tags: Record<string, number>;
  assignees: Record<string, number>;
  findings: Record<string, number>;
};
export type ListPage = { drafts: DraftSummary[]; total: number; facets: Facets; nextCursor: string | null };

/** How many of the prints that were asked for a draft's row carries. */
export type SharedPrints = { draftId: string; shared: number };

/** A text by its SHA-256 (hexadecimal); immutable. */
export type Capture = { sha256: string; text: string };

/** The answer to one command, kept under its id so that a repeated command is answered and not repeated. */
export type CommandOutcome =
  | { commandId: string; ok: true; version: number; events: LoggedEvent[] }
  | { commandId: string; ok: false; problem: Problem };

/** What changed anywhere, in the order of commits. The demo's host also tells of drafts that begin anew: with version 0. */
export type Change = { seq: number; draftId: string; version: number };

/** A document of the desk as a whole (`policy`, `taxonomy`, `people`), with its version. */
export type StoredDocument = { name: string; version: number; value: unknown };

/** One step of one draft. It holds wholly or not at all. `snapshot` and `summary` are the state after `events`. */
export type Commit = {
  draftId: string;
  /** The draft's version the decision was made on; 0 for a new draft. */
  expectedVersion: number;
  events: LoggedEvent[];
  snapshot: DraftState | null;
  summary: DraftSummary | null;
  captures: Capture[];
  outcomes: CommandOutcome[];
  /** Each is written only if the stored version is `version - 1`. */
  documents: StoredDocument[];
};
/**
 * `change` is the row the commit added, if it had a snapshot. `stale`: the draft or a document has another
 * version, or one of the commands is answered already; nothing was kept: load and decide again.
 */
export type CommitResult = { ok: true; change: Change | null } | { ok: false; reason: 'stale' | 'full' };

export interface Store {
  get(draftId: string): Promise<DraftState | undefined>;
  /** Throws when the cursor is not one of this sort (`readCursor` tells beforehand). */
  list(query: ListQuery): Promise<ListPage>;
  /**
   * The drafts whose rows carry any of these prints, those that share the most of them first, at most `limit`. Of a
   * print that very many drafts carry, some of these may be left out.
   */
  withPrints(prints: readonly number[], limit: number): Promise<SharedPrints[]>;
  /** Events after `since` (a seq), in order. */
  events(draftId: string, since: number): Promise<LoggedEvent[]>;
  /** Changes after `since`, oldest first, at most `limit`. */
  changes(since: number, limit: number): Promise<Change[]>;
  capture(sha256: string): Promise<Capture | undefined>;
  outcome(draftId: string, commandId: string): Promise<CommandOutcome | undefined>;
  document(name: string): Promise<StoredDocument | undefined>;
  commit(commit: Commit): Promise<CommitResult>;
  /** Forgets everything (the demo's reset); the changes go on counting, so nobody who follows them misses one. */
  clear(): Promise<void>;
}
