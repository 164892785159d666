/** Puts the demo newsroom into an empty store, once; two tabs at a time or a tab killed half way do no harm. */

import { GENESIS_HASH, linkText } from '../src/core/review/chain-link.ts';
import { importedDraft } from '../src/core/review/imported-draft.ts';
import type { Commit, Store, StoredDocument } from '../src/store/store.ts';
import { readNewsroom, type SeedDraft } from './newsroom.ts';

/** Written last: while it is missing the newsroom may be missing a part. */
const MARK: StoredDocument = { name: 'newsroom', version: 1, value: 'seeded' };

/** `newsroom` gives the built newsroom's JSON, `now` is in milliseconds. */
export async function seedOnce(store: Store, newsroom: () => Promise<string>, now: number): Promise<void> {
  if ((await store.document(MARK.name)) !== undefined) return;
  const drafts = readNewsroom(await newsroom(), now);
  // A draft that is there already is answered as stale and stays as it is.
  const results = await Promise.all(drafts.map(async (draft) => store.commit(await commitOf(draft))));
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
async function commitOf({ draftId, event, summary, captures }: SeedDraft): Promise<Commit> {
  const link = { seq: 1, receivedAt: event.madeAt, previous: GENESIS_HASH, event };
  return {
    ...nothing,
    draftId,
    events: [{ ...link, hash: await digest(linkText(link)) }],
    snapshot: importedDraft(event),
    summary,
    captures,
    documents: [],
  };
}

/** SHA-256 by the browser, which has it already; ours is fetched where that is missing, on plain http. */
async function digest(text: string): Promise<string> {
  if (globalThis.crypto?.subtle === undefined) return (await import('../src/core/sha256.ts')).sha256(text);
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
