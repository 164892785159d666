/** Reads the next key press as a key for the table, chords included, while a button asks for one. */

import { type KeyboardEvent, useEffect, useState } from 'react';
import type { KeySpec } from './action.ts';
import { keyOfEvent } from './key-of-event.ts';
import { chosenRows } from './personal-keys.ts';

type Taken = { onKey: (key: KeySpec) => void; onNone: () => void; onLeave: () => void };

/** `props` go on the button. `first` is the first key of a chord that waits for its second. */
export function useKeyCapture(asked: boolean, taken: Taken) {
  const [first, setFirst] = useState<KeySpec | null>(null);
  useEffect(() => {
    if (!asked) setFirst(null);
  }, [asked]);

  function onKeyDown(event: KeyboardEvent): void {
    if (!asked || event.key === 'Tab' || isModifier(event.key)) return;
    event.preventDefault();
    event.stopPropagation();
    take(event);
  }

  function take({ key: typed, altKey, ctrlKey, metaKey, shiftKey, nativeEvent }: KeyboardEvent): void {
    const key = keyOfEvent(nativeEvent);
    if (typed === 'Escape') taken.onLeave();
    else if (typed === 'Backspace' || typed === 'Delete') taken.onNone();
    // What the table cannot write is the browser's, and is said so.
    else if (key === null)
      taken.onKey(
        `${ctrlKey || metaKey ? 'Mod+' : ''}${altKey ? 'Alt+' : ''}${shiftKey ? 'Shift+' : ''}${typed}`,
      );
    else if (first === null && beginsChords(key)) setFirst(key);
    else {
      setFirst(null);
      taken.onKey(first === null ? key : `${first} ${key}`);
    }
  }
  // A button is pressed when Space or Enter come up again.
  const onKeyUp = (event: KeyboardEvent) => asked && event.preventDefault();
  return { first, props: { onKeyDown, onKeyUp } };
}

const isModifier = (key: string): boolean => /^(Shift|Alt|AltGraph|Control|Meta|CapsLock|Dead)$/.test(key);

const beginsChords = (key: KeySpec): boolean =>
  chosenRows().some((row) => row.keys.some((known) => known.startsWith(`${key} `)));
