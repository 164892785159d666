/** The twin of a single key: the same key held with a modifier, which works with a caret in a field too. */

// Alt and the key, Shift for capitals. Letters that a browser has with Alt (its menus, address bar and toolbars) are
// held with Control as well, digits with Shift: Alt and a digit changes tabs on Linux. On a Mac it is always Control
// and Option, since Option alone writes signs and dead accents there. What a layout writes with AltGr stays writing.

import type { KeySpec } from './action.ts';
import { onApple } from './key-label.ts';
import type { KeyPress } from './key-of-event.ts';

/** Chrome, Edge: D, E, F. Firefox: the first letters of its menus. */
const WITH_ALT = /^[defvsbth]$/;
/** Chrome: to its dialogs, bookmarks and toolbar, and its form for feedback. */
const WITH_ALT_AND_SHIFT = /^[ABTI]$/;

/** Null where there is none. The second key of a chord is pressed alone: `g q` gives `Alt+g q`. */
export function twinOf(key: KeySpec, apple = onApple()): KeySpec | null {
  const [first = '', ...rest] = key.split(' ');
  if ([...first].length !== 1) return null;
  const small = first.toLowerCase();
  const isTaken = WITH_ALT.test(first) || WITH_ALT_AND_SHIFT.test(first);
  const shifted = small !== first || (!apple && /\d/.test(first));
  return [held(apple || isTaken, shifted, small), ...rest].join(' ');
}

/** The press as `twinOf` writes it, or null when these modifiers are not held. */
export function twinOfPress(press: KeyPress, apple = onApple()): KeySpec | null {
  // Whoever types with AltGr writes.
  if (press.isComposing || press.metaKey || !press.altKey || press.getModifierState('AltGraph')) return null;
  // Option alone writes.
  if (apple && !press.ctrlKey) return null;
  const key = keyInPlace(press, apple);
  if (key === null) return null;
  const isSign = !/^[a-z\d]$/.test(key);
  return held(press.ctrlKey, press.shiftKey && !isSign, key);
}

const held = (control: boolean, shift: boolean, key: string): KeySpec =>
  `${control ? 'Control+' : ''}Alt+${shift ? 'Shift+' : ''}${key}`;

/** What stands on Apple's keys for signs: Option makes other characters of them. */
const SIGNS = new Map([
  ['Comma', ',<'],
  ['Period', '.>'],
  ['Slash', '/?'],
  ['BracketLeft', '[{'],
  ['BracketRight', ']}'],
  ['Equal', '=+'],
]);

/** The key without what its modifiers make of it: digits go by their place, letters where the layout types no Latin one. */
function keyInPlace({ key, code, shiftKey }: KeyPress, apple: boolean): string | null {
  const digit = /^Digit(\d)$/.exec(code)?.[1];
  if (digit !== undefined) return digit;
  if (/^[a-z]$/i.test(key)) return key.toLowerCase();
  const letter = /^Key([A-Z])$/.exec(code)?.[1];
  if (letter !== undefined) return letter.toLowerCase();
  if (apple) return SIGNS.get(code)?.[Number(shiftKey)] ?? null;
  return [...key].length === 1 && key !== ' ' ? key : null;
}
