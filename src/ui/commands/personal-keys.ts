/** How the person's own keys come into the table, and what their twins with a modifier are. */

import { useOwnKeys } from '../../state/own-keys.ts';
import type { KeySpec } from './action.ts';
import { faultOfKey, rivalOf, WHILE_WRITING } from './check-keymap.ts';
import { type ActionId, usePersonalKeys } from './keymap.ts';
import { twinOf } from './modifier-twins.ts';
import { type Row, tableRows } from './table-rows.ts';

/** The rows with the person's choices, single keys or not. A choice that a newer table has made a fault is passed over. */
export function chosenRows(own = useOwnKeys.getState().keys): Row[] {
  const shipped = tableRows('shipped');
  const chosen = shipped.map((row) => ({ ...row, keys: ownKeys(row, own) ?? row.keys }));
  const faulty = chosen.find(
    (row) => own.has(row.id) && row.keys.length > 0 && rivalOf(row, chosen) !== undefined,
  );
  if (faulty === undefined) return chosen;
  const others = new Map(own);
  others.delete(faulty.id);
  return chosenRows(others);
}

function ownKeys(row: Row, own: ReadonlyMap<string, readonly KeySpec[]>): readonly KeySpec[] | undefined {
  const keys = own.get(row.id);
  const fits = !WHILE_WRITING.has(row.id) && keys?.every((key) => faultOfKey(row, key).length === 0);
  return fits ? keys : undefined;
}

/** By their twins with a modifier. What two keys would have goes to the first of them. */
export function twins(rows = chosenRows()): Map<KeySpec, ActionId[]> {
  const owner = new Map<KeySpec, KeySpec>();
  const found = new Map<KeySpec, ActionId[]>();
  for (const { id, keys } of rows)
    for (const key of keys) {
      const twin = twinOf(key);
      if (twin === null || (owner.get(twin) ?? key) !== key) continue;
      owner.set(twin, key);
      found.set(twin, [...(found.get(twin) ?? []), id]);
    }
  return found;
}

/** Whether it types a character: what can be turned off. */
const isSingle = (key: KeySpec): boolean => key === 'Space' || [...(key.split(' ')[0] ?? '')].length === 1;

/** Brings the choices into the table, so that the listener, the hints, the help and the palette have them. */
export function applyOwnKeys(): void {
  const { keys, singleKeys } = useOwnKeys.getState();
  const rows = chosenRows(keys);
  const known = twins(rows);
  const held = ({ id, keys: own }: Row): KeySpec[] => {
    const heldTwin = own
      .map((key) => twinOf(key))
      .find((twin) => twin !== null && known.get(twin)?.includes(id));
    return [...(heldTwin ? [heldTwin] : []), ...own.filter((key) => !isSingle(key))];
  };
  const shown = rows.flatMap((row): [ActionId, readonly KeySpec[]][] => {
    if (!singleKeys) return [[row.id, held(row)]];
    return keys.has(row.id) ? [[row.id, row.keys]] : [];
  });
  usePersonalKeys.setState(Object.fromEntries(shown), true);
}
