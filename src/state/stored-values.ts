/** The values of localStorage under one prefix, such as one a person or one a draft. */

import { readStored, writeStored } from './persisted.ts';

export type StoredValues<Value> = {
  /** What stood there when it was first asked for: the same value each time, so that what shows it draws once. */
  get: (key: string) => Value;
  /** What stands there now: another tab may have written since. */
  readNow: (key: string) => Value;
  /** `undefined` takes it away. False when it could not be kept; what `get` gives stays as it is either way. */
  write: (key: string, value: unknown) => boolean;
  /** From here on `get` gives what stands there by then, once more the same each time. */
  readAgain: () => void;
  /** Takes every value under the prefix away, those of other tabs too. */
  forgetAll: () => void;
};

/** `read` makes a value out of anything at all, also out of `undefined` where nothing is stored. */
export function storedValues<Value extends object>(
  prefix: string,
  read: (stored: unknown) => Value,
): StoredValues<Value> {
  const known = new Map<string, Value>();
  const readNow = (key: string): Value => read(readStored(prefix + key));
  return {
    get: (key) => {
      const before = known.get(key);
      if (before !== undefined) return before;
      const value = readNow(key);
      known.set(key, value);
      return value;
    },
    readNow,
    write: (key, value) => writeStored(prefix + key, value),
    readAgain: () => known.clear(),
    forgetAll: () => {
      known.clear();
      for (const key of storedKeys(prefix)) writeStored(key, undefined);
    },
  };
}

function storedKeys(prefix: string): string[] {
  try {
    return Object.keys(globalThis.localStorage).filter((key) => key.startsWith(prefix));
  } catch {
    return [];
  }
}
