/** Listens to the keyboard once for the whole page and runs what the table of keys says. */

import { useEffect } from 'react';
import { create } from 'zustand';
import type { KeySpec } from './action.ts';
import { canRun, runAction } from './action-registry.ts';
import { type KeyPress, keyOfEvent } from './key-of-event.ts';
import { type ActionId, keyedIds, keysOf } from './keymap.ts';

/** How long the page waits for the second key of a chord, in milliseconds. */
export const CHORD_PATIENCE = 2_500;

/** The first key of a chord that waits for its second, for the hint on the screen. */
export const useChord = create<{ first: KeySpec | null }>(() => ({ first: null }));

export const FIELDS =
  'input:not([type=checkbox]):not([type=radio]):not([type=button]), textarea, select, [contenteditable]:not([contenteditable=false])';
/** What Enter and Space already do something to. A row or claim that only carries the focus says `data-roving`. */
const PRESSABLE =
  'a[href], button, summary, input, [role=button], [role=tab], [role=checkbox], [role=switch], [role=menuitem]';
/** Open dialogs and menus mark themselves so: they have the keyboard to themselves. */
const LAYER = '[data-layer]';

/** To be used once, by the app. */
export function useKeymap(): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (!event.defaultPrevented && pressKey(event, event.target)) event.preventDefault();
    };
    window.addEventListener('keydown', listen);
    return () => {
      window.removeEventListener('keydown', listen);
      endChord();
    };
  }, []);
}

let patience: ReturnType<typeof setTimeout> | undefined;

export function endChord(): void {
  clearTimeout(patience);
  if (useChord.getState().first !== null) useChord.setState({ first: null });
}

/** Returns how long it waits, in milliseconds. */
export function beginChord(first: KeySpec): number {
  useChord.setState({ first });
  patience = setTimeout(endChord, CHORD_PATIENCE);
  return CHORD_PATIENCE;
}

/** True when the press was ours. */
function pressKey(press: KeyPress, target: EventTarget | null): boolean {
  const key = keyOfEvent(press);
  if (key === null) return false;
  const first = useChord.getState().first;
  endChord();
  if (first !== null) {
    // A second key that means nothing ends the chord and does nothing else.
    runKey(`${first} ${key}`, target);
    return true;
  }
  if (runKey(key, target)) return true;
  if (!isFree(key, target) || chordActions(key).length === 0) return false;
  beginChord(key);
  return true;
}

/** The actions a chord's first key can lead to now. */
export function chordActions(first: KeySpec): { id: ActionId; second: KeySpec }[] {
  return keyedIds().flatMap((id) => {
    const key = keysOf(id).find((known) => known.startsWith(`${first} `));
    return key !== undefined && canRun(id) ? [{ id, second: key.slice(first.length + 1) }] : [];
  });
}

function runKey(key: KeySpec, target: EventTarget | null): boolean {
  const found = keyedIds().find(
    (id) =>
      keysOf(id).includes(key) &&
      canRun(id) &&
      (key.startsWith('Mod') || (key === 'Escape' ? !isLayered() : isFree(key, target))),
  );
  return found !== undefined && runAction(found);
}

/** Whether a dialog or menu has the keyboard to itself. */
export function isLayered(): boolean {
  return document.querySelector(LAYER) !== null;
}

/** Whether a plain key may mean an action here: not while typing, not under a dialog, not on what the key itself presses. */
function isFree(key: KeySpec, target: EventTarget | null): boolean {
  if (isLayered()) return false;
  if (!(target instanceof Element)) return true;
  if (target.closest(FIELDS) !== null) return false;
  const presses = key === 'Enter' || key === 'Space';
  return !presses || target.closest('[data-roving]') === target || target.closest(PRESSABLE) === null;
}
