/** The sections and tags of this desk: those that were written, or those it begins with. */

import type { Store } from '../store/store.ts';
import { defaultTaxonomy, type Taxonomy } from './taxonomy.ts';

export async function readTaxonomy(store: Store): Promise<Taxonomy> {
  const stored = await store.document('taxonomy');
  // Only writeDocument writes it, in this shape.
  return stored === undefined ? defaultTaxonomy : (stored.value as Taxonomy);
}
