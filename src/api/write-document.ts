/** Writes a document of the desk as a whole over one version of it. */

import { defaultPolicy, type Policy } from '../core/policy/policy.ts';
import { fail, type Outcome, ok } from '../core/problem.ts';
import type { Commit, Store, StoredDocument } from '../store/store.ts';
import { readPolicy } from './read-policy.ts';
import { readTaxonomy } from './read-taxonomy.ts';
import { defaultTaxonomy, type Taxonomy } from './taxonomy.ts';

export type DeskDocuments = { policy: Policy; taxonomy: Taxonomy };
export type DocumentName = keyof DeskDocuments;

const defaults: DeskDocuments = { policy: defaultPolicy, taxonomy: defaultTaxonomy };
const readers = { policy: readPolicy, taxonomy: readTaxonomy };

/** Writes over version `over`; when another was written since, it is a conflict that carries both. */
export async function writeDocument<N extends DocumentName>(
  store: Store,
  name: N,
  over: number,
  body: Omit<DeskDocuments[N], 'version'>,
): Promise<Outcome<{ version: number }>> {
  await keepDefault(store, name);
  const value = { ...body, version: over + 1 };
  const result = await store.commit(documentCommit({ name, version: value.version, value }));
  if (result.ok) return ok(value);
  if (result.reason === 'full') return fail({ code: 'storage-full' });
  const theirs = await readers[name](store);
  return fail({
    code: 'text-conflict',
    target: name,
    base: '',
    yours: JSON.stringify(body),
    theirs: JSON.stringify(theirs),
    by: null,
  });
}

/** The default counts as the first version: it is kept before the second is written over it. */
async function keepDefault(store: Store, name: DocumentName): Promise<void> {
  const value = defaults[name];
  await store.commit(documentCommit({ name, version: value.version, value }));
}

function documentCommit(document: StoredDocument): Commit {
  return {
    draftId: '',
    expectedVersion: 0,
    events: [],
    snapshot: null,
    summary: null,
    captures: [],
    outcomes: [],
    documents: [document],
  };
}
