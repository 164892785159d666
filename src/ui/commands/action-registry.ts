/** Which handlers the open screens offer: the same action serves a key, a button and the palette. */

import { useLayoutEffect, useRef } from 'react';
import type { ActionId } from './keymap.ts';

/** `when: false`: offered on this screen, but not possible just now. */
export type ActionEntry = (() => void) | { run: () => void; when: boolean };
export type ActionEntries = Partial<Record<ActionId, ActionEntry>>;

/** The newest screen or pane last: it is asked first. */
const offers: { current: ActionEntries }[] = [];

/** Offers handlers while the component is mounted. They may be new at every render; the newest always runs. */
export function useActions(entries: ActionEntries): void {
  const offer = useRef(entries);
  useLayoutEffect(() => {
    offer.current = entries;
  });
  useLayoutEffect(() => {
    offers.push(offer);
    return () => {
      offers.splice(offers.indexOf(offer), 1);
    };
  }, []);
}

function entryOf(id: ActionId): ActionEntry | undefined {
  return offers.findLast((offer) => offer.current[id] !== undefined)?.current[id];
}

const runOf = (entry: ActionEntry | undefined): (() => void) | null => {
  if (typeof entry === 'function') return entry;
  return entry?.when ? entry.run : null;
};

/** Whether some mounted part offers the action, possible now or not. */
export const isOffered = (id: ActionId): boolean => entryOf(id) !== undefined;

/** Whether some mounted part offers the action and it is possible now. */
export function canRun(id: ActionId): boolean {
  return runOf(entryOf(id)) !== null;
}

/** Called before each action; what it returns is called after it. */
type Watch = () => () => void;
const watches = new Set<Watch>();

/** Returns what ends the watch. */
export function watchActions(watch: Watch): () => void {
  watches.add(watch);
  return () => {
    watches.delete(watch);
  };
}

/** Runs the action; false when nothing offers it or it is not possible now. */
export function runAction(id: ActionId): boolean {
  const run = runOf(entryOf(id));
  if (run === null) return false;
  const after = [...watches].map((watch) => watch());
  run();
  for (const end of after) end();
  return true;
}
