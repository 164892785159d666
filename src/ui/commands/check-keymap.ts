/** Says what is wrong with a table of keys: two meanings on one screen, or a key that is the browser's own. */

import type { Action, KeySpec } from './action.ts';

/** The only keys with Ctrl or Cmd the page may take. */
const ALLOWED_WITH_MOD = new Set(['Mod+k', 'Mod+Enter']);
/** What is asked for with a caret in a field. */
export const WHILE_WRITING: ReadonlySet<string> = new Set(['app.commands', 'text.save', 'text.cancel']);
const NAMED = new Set(['Space', 'Enter', 'Escape']);

/** One sentence a fault; empty when the table holds. */
export function faultsOf(actions: readonly Action[]): string[] {
  const faults = actions.flatMap((action) => action.keys.flatMap((key) => faultOfKey(action, key)));
  for (const [at, first] of actions.entries()) {
    for (const second of actions.slice(at + 1)) faults.push(...collisions(first, second));
    if (actions.findIndex((action) => action.id === first.id) !== at) faults.push(`${first.id} stands twice`);
  }
  return faults;
}

/** Why the action cannot have the key, whatever the others have. */
export function faultOfKey(action: Action, key: KeySpec): string[] {
  const steps = key.split(' ');
  if (steps.some((step) => step.startsWith('Mod+') && !ALLOWED_WITH_MOD.has(step)))
    return [`${action.id}: ${key} belongs to the browser`];
  const plain = steps.every((step) => step.startsWith('Mod+') || NAMED.has(step) || [...step].length === 1);
  if (!plain) return [`${action.id}: ${key} is no key`];
  const types = !key.startsWith('Mod+') && key !== 'Escape';
  return WHILE_WRITING.has(action.id) && types ? [`${action.id}: ${key} would be lost to writing`] : [];
}

function collisions(first: Action, second: Action): string[] {
  if (areApart(first, second)) return [];
  return first.keys.flatMap((one) =>
    second.keys
      .filter((other) => meet(one, other))
      .map((other) => `${first.id} (${one}) and ${second.id} (${other}) collide`),
  );
}

/** Two screens are never shown at once. */
const areApart = (first: Action, second: Action): boolean =>
  first.place !== second.place && first.place !== 'everywhere' && second.place !== 'everywhere';

/** The same key, or one that begins the other's chord. */
const meet = (one: KeySpec, other: KeySpec): boolean =>
  one === other || one.startsWith(`${other} `) || other.startsWith(`${one} `);

/** The other action that a key of this one means as well. */
export function rivalOf<Row extends Action>(action: Action, actions: readonly Row[]): Row | undefined {
  return actions.find((other) => other.id !== action.id && collisions(action, other).length > 0);
}
