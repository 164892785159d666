/** Which keys a person gave the page's commands, and whether single keys do anything: kept in this browser. */

import { create } from 'zustand';
import { readStored, storedMembers, writeStored } from './persisted.ts';

export type OwnKeys = {
  /** By a command's id; an empty list is a command that the person took the key from. */
  keys: ReadonlyMap<string, readonly string[]>;
  /** False: letters, digits and signs alone do nothing (WCAG 2.1.4). */
  singleKeys: boolean;
};

const KEY = 'bluepencil-keys';

export const useOwnKeys = create<OwnKeys>(() => readOwnKeys(readStored(KEY)));

export function setOwnKeys(change: Partial<OwnKeys>): void {
  useOwnKeys.setState(change);
  const { keys, singleKeys } = useOwnKeys.getState();
  const plain = keys.size === 0 && singleKeys;
  writeStored(KEY, plain ? undefined : { keys: Object.fromEntries(keys), singleKeys });
}

/** Takes another tab's choices over. Returns how to stop. */
export function followOwnKeys(target: Window = window): () => void {
  const listen = (event: StorageEvent) => {
    if (event.key === KEY || event.key === null) useOwnKeys.setState(readOwnKeys(readStored(KEY)));
  };
  target.addEventListener('storage', listen);
  return () => target.removeEventListener('storage', listen);
}

/** Choices out of anything at all; whether a key may mean a command is for the table of keys to say. */
export function readOwnKeys(stored: unknown): OwnKeys {
  const members = storedMembers(stored);
  const keys = [...storedMembers(members.get('keys'))].flatMap(([id, own]): [string, string[]][] =>
    Array.isArray(own) && own.every((key) => typeof key === 'string') ? [[id, own]] : [],
  );
  return { keys: new Map(keys), singleKeys: members.get('singleKeys') !== false };
}
