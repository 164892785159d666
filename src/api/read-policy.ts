/** The approval policy of this desk: the one that was written, or the default it begins with. */

import { defaultPolicy, type Policy } from '../core/policy/policy.ts';
import type { Store } from '../store/store.ts';

export async function readPolicy(store: Store): Promise<Policy> {
  const stored = await store.document('policy');
  // Only writeDocument writes it, in this shape.
  return stored === undefined ? defaultPolicy : (stored.value as Policy);
}
