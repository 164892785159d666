/** Gives a command another key, or says why it cannot have it. Loaded with the dialog. */

import { setOwnKeys, useOwnKeys } from '../../state/own-keys.ts';
import type { KeySpec } from './action.ts';
import { ACTION_LABELS } from './action-labels.ts';
import { faultOfKey, rivalOf } from './check-keymap.ts';
import type { ActionId } from './keymap.ts';
import { chosenRows } from './personal-keys.ts';
import { tableRows } from './table-rows.ts';

/** What presses the button that has the focus: pressed out of habit, it must not become a command's. */
const PRESSING: ReadonlySet<KeySpec> = new Set(['Enter', 'Space']);

/** Why the command cannot have this key, in words; null when it can. */
export function refusal(id: ActionId, key: KeySpec): string | null {
  const rows = chosenRows();
  const row = rows.find((one) => one.id === id);
  if (row === undefined) return null;
  const wanted = { ...row, keys: [key] };
  if (faultOfKey(wanted, key).length > 0) return 'The browser or the system has that key.';
  if (key.split(' ').some((step) => PRESSING.has(step)) && !shipsWith(id, key))
    return 'That key presses what has the focus.';
  const rival = rivalOf(wanted, rows);
  return rival === undefined ? null : `“${ACTION_LABELS[rival.id].label}” has that key.`;
}

const shipsWith = (id: ActionId, key: KeySpec): boolean =>
  tableRows('shipped').some((row) => row.id === id && row.keys.includes(key));

export function chooseKey(id: ActionId, key: KeySpec | null): void {
  const { keys } = useOwnKeys.getState();
  setOwnKeys({ keys: new Map(keys).set(id, key === null ? [] : [key]) });
}

export function resetKey(id: ActionId): void {
  const keys = new Map(useOwnKeys.getState().keys);
  keys.delete(id);
  setOwnKeys({ keys });
}

export function resetAllKeys(): void {
  setOwnKeys({ keys: new Map(), singleKeys: true });
}
