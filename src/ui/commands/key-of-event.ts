/** Reads a key press as the table of keys writes it, whatever the keyboard's layout. */

import type { KeySpec } from './action.ts';

/** The parts of a KeyboardEvent that decide. */
export type KeyPress = {
  key: string;
  code: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  shiftKey: boolean;
  isComposing: boolean;
  getModifierState: (modifier: string) => boolean;
};

const NAMES = new Map<string, KeySpec>([
  [' ', 'Space'],
  ['Enter', 'Enter'],
  ['Escape', 'Escape'],
]);

/** Null for a press that can mean nothing here: a lone modifier, a letter being composed, somebody else's shortcut. */
export function keyOfEvent(press: KeyPress): KeySpec | null {
  if (press.isComposing) return null;
  const typedWithAltGr = press.getModifierState('AltGraph');
  if (press.altKey && !typedWithAltGr) return null;
  const name = NAMES.get(press.key);
  const key = name ?? characterOf(press);
  if (key === null) return null;
  if ((press.ctrlKey || press.metaKey) && !typedWithAltGr)
    return press.shiftKey ? null : `Mod+${name ?? key.toLowerCase()}`;
  // Shift makes another letter; Shift+Enter and Shift+Space are neither Enter nor Space.
  return press.shiftKey && name !== undefined ? null : key;
}

function characterOf(press: KeyPress): string | null {
  const { key, code, shiftKey } = press;
  if ([...key].length !== 1) return null;
  // AZERTY and Czech have no unshifted digits: the place of the key counts.
  const digit = /^Digit(\d)$/.exec(code)?.[1];
  if (digit !== undefined && !shiftKey && !press.getModifierState('AltGraph')) return digit;
  // Greek, Cyrillic, Hebrew, Arabic layouts type no Latin letter: again the place.
  const place = /^Key([A-Z])$/.exec(code)?.[1];
  if (place !== undefined && key > '\u024f') return shiftKey ? place : place.toLowerCase();
  // Caps Lock must not turn `n` into `N`.
  if (/^[a-z]$/i.test(key) && press.getModifierState('CapsLock'))
    return shiftKey ? key.toUpperCase() : key.toLowerCase();
  return key;
}
