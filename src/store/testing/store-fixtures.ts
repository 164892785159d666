/** Small commits, summaries and drafts for the tests of whatever stands on a store. */

import type { DraftState } from '../../core/review/draft-state.ts';
import type { DraftSummary } from '../../core/review/draft-summary.ts';
import { emptyDraft } from '../../core/review/empty-draft.ts';
import type { LoggedEvent } from '../../core/review/event.ts';
import type { Commit, ListQuery } from '../store.ts';

export const NOON = '2026-03-02T12:00:00.000Z';

export function aSummary(changes: Partial<DraftSummary> & { id: string }): DraftSummary {
  return {
    version: 1,
    headline: 'A headline',
    dek: '',
    section: 'ai',
    sectionConfirmed: false,
    tags: [],
    workflow: 'received',
    assignee: null,
    words: 100,
    claims: {
      total: 0,
      settled: 0,
      recheck: 0,
      unsourced: 0,
      flagged: 0,
      disagreements: 0,
      byVerdict: {
        supported: 0,
        refuted: 0,
        conflicting_evidence: 0,
        not_enough_evidence: 0,
        needs_no_source: 0,
      },
    },
    sources: 1,
    captures: 1,
    findings: { errors: 0, warnings: 0, quotations: 0, byCheck: {} },
    ready: false,
    unresolvedThreads: 0,
    risk: { score: 0.5, parts: [] },
    receivedAt: NOON,
    changedAt: NOON,
    terms: [],
    prints: [],
    ...changes,
  };
}

/** An event that only hands the draft to somebody; what it says does not matter to a store. */
export function anEvent(seq: number, note = ''): LoggedEvent {
  return {
    seq,
    receivedAt: NOON,
    previous: '0'.repeat(64),
    hash: '1'.repeat(64),
    event: {
      type: 'assignee_changed',
      before: null,
      after: note,
      commandId: `command-${seq}`,
      commandType: 'assign',
      by: 'vera',
      madeAt: NOON,
    },
  };
}

/** `count` more events on a draft that has `from`. */
export function aCommit(draftId: string, from: number, count = 1, changes: Partial<Commit> = {}): Commit {
  const snapshot: DraftState = { ...emptyDraft(draftId), version: from + count, original: `after ${from}` };
  return {
    draftId,
    expectedVersion: from,
    events: Array.from({ length: count }, (_, index) => anEvent(from + index + 1)),
    snapshot,
    summary: aSummary({ id: draftId, version: from + count }),
    captures: [],
    outcomes: [],
    documents: [],
    ...changes,
  };
}

/** A commit that changes no draft: refusals, captures or documents alone. */
export function aSideCommit(draftId: string, version: number, changes: Partial<Commit>): Commit {
  return { ...aCommit(draftId, version, 0), snapshot: null, summary: null, ...changes };
}

export function aQuery(changes: Partial<ListQuery> = {}): ListQuery {
  return { words: [], sort: 'newest', limit: 100, ...changes };
}
