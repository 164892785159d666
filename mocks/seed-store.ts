/** Puts the demo newsroom into an empty store, once; two tabs at a time or a tab killed half way do no harm. */

import { emptyDraft } from '../src/core/review/empty-draft.ts';
import { evolve } from '../src/core/review/evolve.ts';
import { chainEvents, GENESIS_HASH } from '../src/core/review/hash-chain.ts';
import type { Commit, Store, StoredDocument } from '../src/store/store.ts';
import { readNewsroom, type SeedDraft } from './newsroom.ts';

/** Written last: while it is missing the newsroom may be missing a part. */
const MARK: StoredDocument = { name: 'newsroom', version: 1, value: 'seeded' };

/** `newsroom` gives the built newsroom's JSON, `now` is in milliseconds. */
export async function seedOnce(store: Store, newsroom: () => Promise<string>, now: number): Promise<void> {
  if ((await store.document(MARK.name)) !== undefined) return;
  const drafts = readNewsroom(await newsroom(), now);
  // A draft that is there already is answered as stale and stays as it is.
  const results = await Promise.all(drafts.map((draft) => store.commit(commitOf(draft))));
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

/** The host alone chains hashes, and they cover the times: so they are made here, not in the build. */
function commitOf({ draftId, event, summary, captures }: SeedDraft): Commit {
  return {
    ...nothing,
    draftId,
    events: chainEvents(GENESIS_HASH, 1, event.madeAt, [event]),
    snapshot: evolve(emptyDraft(draftId), event),
    summary,
    captures,
    documents: [],
  };
}
