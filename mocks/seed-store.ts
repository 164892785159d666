/** Puts the demo newsroom into an empty store, once; two tabs at a time or a tab killed half way do no harm. */

import { emptyDraft } from '../src/core/review/empty-draft.ts';
import { evolve } from '../src/core/review/evolve.ts';
import { chainEvents, GENESIS_HASH } from '../src/core/review/hash-chain.ts';
import type { Commit, Store, StoredDocument } from '../src/store/store.ts';
import { type SeedDraft, UNKNOWN_TIME } from './newsroom.ts';

/** Written last: while it is missing the newsroom may be missing a part. */
const MARK: StoredDocument = { name: 'newsroom', version: 1, value: 'seeded' };

export async function seedOnce(
  store: Store,
  fetchNewsroom: () => Promise<SeedDraft[]>,
  now: () => string,
): Promise<void> {
  if ((await store.document(MARK.name)) !== undefined) return;
  const drafts = await fetchNewsroom();
  const moment = Date.parse(now());
  // A draft that is there already is answered as stale and stays as it is.
  const results = await Promise.all(drafts.map((draft) => store.commit(commitOf(draft, moment))));
  const full = results.some((result) => !result.ok && result.reason === 'full');
  if (!full) await store.commit({ ...nothing, documents: [MARK] });
}

const nothing: Omit<Commit, 'documents'> = {
  draftId: '',
  expectedVersion: 0,
  events: [],
  snapshot: null,
  summary: null,
  captures: [],
  outcomes: [],
};

function commitOf(seed: SeedDraft, moment: number): Commit {
  const receivedAt = new Date(moment - seed.receivedMinutesAgo * 60_000).toISOString();
  const { draftId, event, summary, captures } = received(seed, receivedAt);
  return {
    ...nothing,
    draftId,
    events: chainEvents(GENESIS_HASH, 1, receivedAt, [event]),
    snapshot: evolve(emptyDraft(draftId), event),
    summary,
    captures,
    documents: [],
  };
}

/** The seed with its time in every place where the import wrote one. Texts of drafts and sources are left alone. */
function received(seed: SeedDraft, at: string): SeedDraft {
  const dated: unknown = JSON.parse(JSON.stringify(seed), (_key, value) =>
    value === UNKNOWN_TIME ? at : value,
  );
  return dated as SeedDraft;
}
