/** Which claims each person skipped in each draft: they come back last, also after a reload of this tab. */

import { create } from 'zustand';

const PREFIX = 'bluepencil-skipped:';
/** A person who skipped more has the oldest back in their turn. */
const MOST = 500;

/** Ids in the order they were skipped. */
type Skipped = readonly string[];

const useSkippings = create<{ desks: ReadonlyMap<string, Skipped> }>(() => ({ desks: new Map() }));

export function skippedClaims(draftId: string, personId: string): Skipped {
  const key = keyOf(draftId, personId);
  return useSkippings.getState().desks.get(key) ?? stored(key);
}

/** The same list until one more is skipped. */
export function useSkippedClaims(draftId: string, personId: string): Skipped {
  const key = keyOf(draftId, personId);
  return useSkippings(({ desks }) => desks.get(key) ?? stored(key));
}

/** One that is skipped again goes to the end. */
export function skipClaim(draftId: string, personId: string, claimId: string): void {
  const key = keyOf(draftId, personId);
  const others = skippedClaims(draftId, personId).filter((id) => id !== claimId);
  const skipped = [...others, claimId].slice(-MOST);
  useSkippings.setState(({ desks }) => ({ desks: new Map(desks).set(key, skipped) }));
  // A tab's storage: what one skips today is no opinion for next week. The page holds it where nothing can be kept.
  quietly(() => sessionStorage.setItem(PREFIX + key, JSON.stringify(skipped)));
}

/** For a desk that starts over. */
export function forgetSkipped(): void {
  readOnce.clear();
  useSkippings.setState({ desks: new Map() });
  quietly(() => {
    for (const key of Object.keys(sessionStorage)) if (key.startsWith(PREFIX)) sessionStorage.removeItem(key);
  });
}

const keyOf = (draftId: string, personId: string): string => JSON.stringify([draftId, personId]);

/** What is read is the same list each time it is asked for. */
const readOnce = new Map<string, Skipped>();

function stored(key: string): Skipped {
  let skipped = readOnce.get(key);
  if (skipped === undefined) {
    skipped = readSkipped(quietly((): unknown => JSON.parse(sessionStorage.getItem(PREFIX + key) ?? '[]')));
    readOnce.set(key, skipped);
  }
  return skipped;
}

/** Out of anything at all. */
function readSkipped(value: unknown): Skipped {
  return Array.isArray(value) ? value.filter((id) => typeof id === 'string').slice(-MOST) : [];
}

function quietly<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}
