/** The documents of the desk as a whole, policy and taxonomy, read with the defaults they begin with. */

import type { Policy } from '../core/policy/policy.ts';
import type { Store } from '../store/store.ts';
import { defaultTaxonomy, type Taxonomy } from './taxonomy.ts';

export type DeskDocuments = { policy: Policy; taxonomy: Taxonomy };
export type DocumentName = keyof DeskDocuments;

/** The queue asks for the taxonomy; the policy's default comes when a draft is opened. */
const defaults: { [N in DocumentName]: () => Promise<DeskDocuments[N]> } = {
  policy: async () => (await import('../core/policy/policy.ts')).defaultPolicy,
  taxonomy: async () => defaultTaxonomy,
};

export function defaultDocument<N extends DocumentName>(name: N): Promise<DeskDocuments[N]> {
  return defaults[name]();
}

export async function readDocument<N extends DocumentName>(store: Store, name: N): Promise<DeskDocuments[N]> {
  const stored = await store.document(name);
  // Only writeDocument writes these, in this shape.
  return stored === undefined ? defaultDocument(name) : (stored.value as DeskDocuments[N]);
}
