/** Brings a draft that an earlier build stored into the shape of this one: what it could not know is empty. */

import type { DraftState } from './draft-state.ts';
import { emptyDraft } from './empty-draft.ts';

/** The same object when nothing is missing. */
export function inCurrentShape(stored: DraftState): DraftState {
  const empty = emptyDraft(stored.id);
  const has = (value: object, keys: object): boolean =>
    Object.keys(keys).every((key) => Object.hasOwn(value, key));
  if (has(stored, empty) && has(stored.fields, empty.fields)) return stored;
  return { ...empty, ...stored, fields: { ...empty.fields, ...stored.fields } };
}
