/** The table of keys as rows, in its order: for what lists it and for what checks it. */

import type { Action, KeySpec, Place } from './action.ts';
import { isOffered } from './action-registry.ts';
import { DESK_KEYS, KEYLESS } from './desk-keymap.ts';
import { type ActionId, EVERYWHERE_KEYS, keysOf, QUEUE_KEYS } from './keymap.ts';

export type Row = Action & { id: ActionId };

const KEYS: [Place, Partial<Record<ActionId, string>>][] = [
  ['everywhere', EVERYWHERE_KEYS],
  ['queue', QUEUE_KEYS],
  ['desk', DESK_KEYS],
];

/** With the keys of now, or with those of the table as it was shipped. */
export function tableRows(keys: 'now' | 'shipped' = 'now'): Row[] {
  return KEYS.flatMap(([place, keyed]) => {
    const all: [ActionId, readonly KeySpec[]][] = [
      ...(Object.entries(keyed) as [ActionId, string][]).map(([id, own]): [ActionId, string[]] => [
        id,
        own.split('|'),
      ]),
      ...KEYLESS[place].map((id): [ActionId, string[]] => [id, []]),
    ];
    return all.map(([id, shipped]): Row => ({ id, place, keys: keys === 'now' ? keysOf(id) : shipped }));
  });
}

/** What is offered now, in the order of the table, possible or not. */
export function offeredActions(): ActionId[] {
  return tableRows('shipped').flatMap(({ id }) => (isOffered(id) ? [id] : []));
}
