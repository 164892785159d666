/** Whether the browser has promised to keep what this page stores. */

import { create } from 'zustand';

/**
 * `refused`: the browser may clear the desk's data when its disk runs short, and the page has to say so.
 * `unsupported`: it makes no promises (an old one, or plain http), which comes to the same.
 * `unavailable`: it keeps nothing at all, and everything is gone with the page.
 */
export type Persistence = 'not-asked' | 'asking' | 'granted' | 'refused' | 'unsupported' | 'unavailable';

export const useStorageStatus = create<{ persistence: Persistence }>(() => ({ persistence: 'not-asked' }));

type StorageToAsk = { persist?: () => Promise<boolean>; persisted?: () => Promise<boolean> };

/** Asks once a page life, after the first decision: a browser grants it more readily to a page that is used. */
export async function askToPersist(
  storage: StorageToAsk | undefined = globalThis.navigator?.storage,
): Promise<void> {
  if (useStorageStatus.getState().persistence !== 'not-asked') return;
  useStorageStatus.setState({ persistence: 'asking' });
  useStorageStatus.setState({ persistence: await askStorage(storage) });
}

async function askStorage(storage: StorageToAsk | undefined): Promise<Persistence> {
  if (storage?.persist === undefined) return 'unsupported';
  try {
    if (await storage.persisted?.()) return 'granted';
    return (await storage.persist()) ? 'granted' : 'refused';
  } catch {
    return 'refused';
  }
}
