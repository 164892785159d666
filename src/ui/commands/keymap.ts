/** The table of keys: it drives the listener, and draws the help, the palette and every hint on a button (words: `action-labels.ts`). */

// Here is what the queue needs; the rows of the desk come with the desk (`desk-keymap.ts`).

import { create } from 'zustand';
import type { KeySpec } from './action.ts';
import type { DeskActionId, KeylessId } from './desk-keymap.ts';

/** Keys after `|` are twins, for other layouts and habits. */
export const EVERYWHERE_KEYS = {
  'app.search': '/',
  'app.help': '?',
  'app.commands': 'Mod+k',
  'go.queue': 'g q',
} as const;
export const QUEUE_KEYS = {
  'queue.next': 'j',
  'queue.previous': 'k',
  'queue.open': 'Enter|o',
} as const;

export type ActionId = keyof typeof EVERYWHERE_KEYS | keyof typeof QUEUE_KEYS | DeskActionId | KeylessId;

const tableKeys: Partial<Record<ActionId, string>> = { ...EVERYWHERE_KEYS, ...QUEUE_KEYS };

/** Rows that come later than the start. */
export function addTableKeys(rows: Partial<Record<ActionId, string>>): void {
  Object.assign(tableKeys, rows);
}

/** What the person chose in place of the table's keys. Filled by `personal-keys.ts`, which comes later. */
export const usePersonalKeys = create<Partial<Record<ActionId, readonly KeySpec[]>>>(() => ({}));

export const keysOf = (id: ActionId): readonly KeySpec[] =>
  usePersonalKeys.getState()[id] ?? tableKeys[id]?.split('|') ?? [];

export const keyedIds = (): ActionId[] =>
  Object.keys({ ...tableKeys, ...usePersonalKeys.getState() }) as ActionId[];

/** The key shown for an action, as it is now; undefined when it has none. What draws it uses `useKeyOf`. */
export const keyOf = (id: ActionId): KeySpec | undefined => keysOf(id)[0];

export const useKeyOf = (id: ActionId | undefined): KeySpec | undefined =>
  usePersonalKeys(() => id && keyOf(id));
