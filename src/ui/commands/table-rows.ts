/** The table of keys as rows, in its order: for what lists it and for what checks it. */

import type { Action, KeySpec, Place } from './action.ts';
import { type ActionId, KEYS, keysOf } from './keymap.ts';

export type Row = Action & { id: ActionId };

/** With the keys of now, or with those of the table as it was shipped. */
export function tableRows(keys: 'now' | 'shipped' = 'now'): Row[] {
  return (Object.keys(KEYS) as Place[]).flatMap((place) =>
    (Object.entries(KEYS[place]) as [ActionId, readonly KeySpec[]][]).map(
      ([id, shipped]): Row => ({ id, place, keys: keys === 'now' ? keysOf(id) : shipped }),
    ),
  );
}
