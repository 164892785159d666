/** The store in memory: the executable specification of what a store is, and what the tests run on. */

import type { DraftState } from '../core/review/draft-state.ts';
import type { DraftSummary } from '../core/review/draft-summary.ts';
import type { LoggedEvent } from '../core/review/event.ts';
import { checkCommit } from './check-commit.ts';
import { listDrafts } from './list-drafts.ts';
import { mostShared } from './most-shared.ts';
import type { Change, CommandOutcome, Commit, CommitResult, Store, StoredDocument } from './store.ts';

type Draft = {
  snapshot: DraftState | undefined;
  summary: DraftSummary | undefined;
  events: LoggedEvent[];
  outcomes: Map<string, CommandOutcome>;
};

/** Values are copied at the border, both ways, as a database copies them: nobody shares an object with the store. */
export function createMemoryStore(): Store {
  const drafts = new Map<string, Draft>();
  const captures = new Map<string, string>();
  const documents = new Map<string, StoredDocument>();
  let changes: Change[] = [];
  let lastChange = 0;

  function isStale(commit: Commit): boolean {
    const draft = drafts.get(commit.draftId);
    return (
      (draft?.events.length ?? 0) !== commit.expectedVersion ||
      commit.outcomes.some((outcome) => draft?.outcomes.has(outcome.commandId)) ||
      commit.documents.some(({ name, version }) => (documents.get(name)?.version ?? 0) !== version - 1)
    );
  }

  function keep(commit: Commit): Change | null {
    const draft = drafts.get(commit.draftId) ?? newDraft();
    drafts.set(commit.draftId, draft);
    draft.events.push(...commit.events);
    for (const outcome of commit.outcomes) draft.outcomes.set(outcome.commandId, outcome);
    for (const { sha256, text } of commit.captures) if (!captures.has(sha256)) captures.set(sha256, text);
    for (const document of commit.documents) documents.set(document.name, document);
    if (commit.summary !== null) draft.summary = commit.summary;
    if (commit.snapshot === null) return null;
    draft.snapshot = commit.snapshot;
    lastChange += 1;
    const change = { seq: lastChange, draftId: commit.draftId, version: commit.snapshot.version };
    changes.push(change);
    return { ...change };
  }

  return {
    async get(draftId) {
      return structuredClone(drafts.get(draftId)?.snapshot);
    },
    async list(query) {
      const summaries = [...drafts.values()].flatMap((draft) => draft.summary ?? []);
      return structuredClone(listDrafts(summaries, query));
    },
    async withPrints(prints, limit) {
      const asked = new Set(prints);
      const sharing = [...drafts].flatMap(([draftId, { summary }]) =>
        [...new Set(summary?.prints)].filter((print) => asked.has(print)).map(() => draftId),
      );
      return mostShared(sharing, limit);
    },
    async events(draftId, since) {
      const events = drafts.get(draftId)?.events ?? [];
      return structuredClone(events.filter((entry) => entry.seq > since));
    },
    async changes(since, limit) {
      return structuredClone(changes.filter((change) => change.seq > since).slice(0, limit));
    },
    async capture(sha256) {
      const text = captures.get(sha256);
      return text === undefined ? undefined : { sha256, text };
    },
    async outcome(draftId, commandId) {
      return structuredClone(drafts.get(draftId)?.outcomes.get(commandId));
    },
    async document(name) {
      return structuredClone(documents.get(name));
    },
    async commit(commit): Promise<CommitResult> {
      checkCommit(commit);
      const copy = structuredClone(commit);
      if (isStale(copy)) return { ok: false, reason: 'stale' };
      return { ok: true, change: keep(copy) };
    },
    async clear() {
      drafts.clear();
      captures.clear();
      documents.clear();
      changes = [];
    },
  };
}

function newDraft(): Draft {
  return { snapshot: undefined, summary: undefined, events: [], outcomes: new Map() };
}
