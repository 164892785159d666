/** Reads and writes one JSON value of localStorage, where any value may stand and writing may fail. */

/** The stored value, or undefined when there is none, it is not JSON, or storage is shut. */
export function readStored(key: string): unknown {
  try {
    const text = globalThis.localStorage?.getItem(key);
    return text === null || text === undefined ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** False when it could not be kept (quota, private mode): what the page holds in memory stays right. */
export function writeStored(key: string, value: unknown): boolean {
  try {
    if (value === undefined) globalThis.localStorage.removeItem(key);
    else globalThis.localStorage.setItem(key, JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}

/** The members of a stored object; empty when it is no object. Own keys only, so `__proto__` is a key like any. */
export function storedMembers(value: unknown): Map<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return new Map();
  return new Map(Object.entries(value));
}
