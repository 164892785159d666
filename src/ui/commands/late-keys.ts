/** What of the keyboard comes after the start: the person's own keys, twins with a modifier, Escape out of any field. */

import { followOwnKeys, useOwnKeys } from '../../state/own-keys.ts';
import type { KeySpec } from './action.ts';
import { canRun, runAction } from './action-registry.ts';
import { keyOfEvent } from './key-of-event.ts';
import { twinOfPress } from './modifier-twins.ts';
import { applyOwnKeys, twins } from './personal-keys.ts';
import { beginChord, chordActions, endChord, FIELDS, isLayered } from './use-keymap.ts';

/** To be called once, by code that comes before the first key on a desk. Returns how to undo it. */
export function installLateKeys(target: Window = window): () => void {
  const keyboard = lateKeyboard();
  const stops = [followOwnKeys(target), useOwnKeys.subscribe(applyOwnKeys)];
  applyOwnKeys();
  // Before the field gets it: the second key of a chord is no letter to be typed.
  target.addEventListener('keydown', keyboard.capture, { capture: true });
  target.addEventListener('keydown', keyboard.leaveField);
  return () => {
    for (const stop of stops) stop();
    target.removeEventListener('keydown', keyboard.capture, { capture: true });
    target.removeEventListener('keydown', keyboard.leaveField);
  };
}

function lateKeyboard() {
  /** The twin that a chord began with, and until when. */
  let begun: { first: KeySpec; until: number } | null = null;

  /** True when the press was ours. */
  function press(event: KeyboardEvent): boolean {
    const chord = begun;
    begun = null;
    if (isLayered()) return false;
    if (chord !== null && event.timeStamp < chord.until) {
      endChord();
      const key = keyOfEvent(event);
      // A second key that means nothing ends the chord and does nothing else.
      if (key !== null) runTwin(`${chord.first} ${key}`);
      return key !== null;
    }
    const twin = twinOfPress(event);
    if (twin === null) return false;
    if (runTwin(twin)) return true;
    const patience = startChord(twin);
    if (patience !== null) begun = { first: twin, until: event.timeStamp + patience };
    return patience !== null;
  }

  function capture(event: KeyboardEvent): void {
    if (isModifier(event) || !press(event)) return;
    event.preventDefault();
    event.stopPropagation();
  }

  return { capture, leaveField };
}

const isModifier = ({ key }: KeyboardEvent): boolean =>
  key === 'Shift' || key === 'Alt' || key === 'Control' || key === 'Meta' || key === 'AltGraph';

function runTwin(twin: KeySpec): boolean {
  const id = twins().get(twin)?.find(canRun);
  return id !== undefined && runAction(id);
}

/** Shows what the chord can become; how long it waits, or null when it leads nowhere now. */
function startChord(twin: KeySpec): number | null {
  const known = twins();
  const leads = [...known].some(([key, ids]) => key.startsWith(`${twin} `) && ids.some(canRun));
  if (!leads) return null;
  const { singleKeys } = useOwnKeys.getState();
  const shown = singleKeys ? (twin.at(-1) ?? '') : twin;
  return chordActions(shown).length === 0 ? null : beginChord(shown);
}

/** Escape in a field that has nothing to leave: back to where the desk's keys work. */
function leaveField(event: KeyboardEvent): void {
  if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing || isLayered()) return;
  // Where Escape is a command's key, that command says what leaving means.
  if (canRun('text.cancel')) return;
  const field = event.target instanceof Element ? event.target.closest<HTMLElement>(FIELDS) : null;
  if (field === null) return;
  event.preventDefault();
  field.blur();
  const places = [field.closest<HTMLElement>('section[tabindex="-1"]'), ...landings()];
  // What is not on the screen does not take it.
  places.some((place) => {
    place?.focus({ preventScroll: true });
    return place !== null && document.activeElement === place;
  });
}

const landings = (): (HTMLElement | null)[] =>
  ['.claim-row__button[aria-current]', '.galley__scroller', '#content'].map((place) =>
    document.querySelector<HTMLElement>(place),
  );
