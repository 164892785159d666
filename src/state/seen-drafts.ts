/** Up to which version each person has seen each draft in this browser: for "what changed since I looked". */

import { create } from 'zustand';
import { storedMembers } from './persisted.ts';
import { storedValues } from './stored-values.ts';

/** `at` is when they last looked, ISO 8601. */
export type Seen = { version: number; at: string };

const stored = storedValues('bluepencil-seen:', readSeen);
/** Of each person the drafts they looked at last; for an older one everything counts as seen. */
const MOST = 400;
/** What one decides changes the version many times a minute: storage hears of it when there is a pause. */
const PAUSE = 1_000;

type SeenDrafts = ReadonlyMap<string, Seen>;

export const useSeenDrafts = create<{ people: ReadonlyMap<string, SeenDrafts> }>(() => ({
  people: new Map(),
}));

/** Null when the person has not looked at it here. */
export function seenOf(personId: string, draftId: string): Seen | null {
  return (useSeenDrafts.getState().people.get(personId) ?? stored.get(personId)).get(draftId) ?? null;
}

export function useSeen(personId: string, draftId: string): Seen | null {
  return useSeenDrafts(({ people }) => (people.get(personId) ?? stored.get(personId)).get(draftId) ?? null);
}

export function markSeen(personId: string, draftId: string, seen: Seen): void {
  const drafts = new Map(useSeenDrafts.getState().people.get(personId) ?? stored.get(personId));
  // The newest stand last.
  drafts.delete(draftId);
  drafts.set(draftId, seen);
  const people = new Map(useSeenDrafts.getState().people).set(personId, drafts);
  useSeenDrafts.setState({ people });
  keepSoon();
}

let pause: ReturnType<typeof setTimeout> | undefined;

function keepSoon(): void {
  clearTimeout(pause);
  pause = setTimeout(keepSeen, PAUSE);
}

/** Keeps at once what waits for a pause: for a page that goes. */
export function keepSeen(): void {
  clearTimeout(pause);
  for (const [personId, drafts] of useSeenDrafts.getState().people) {
    const kept = newestOf(stored.readNow(personId), drafts);
    stored.write(personId, Object.fromEntries(kept.slice(-MOST)));
  }
}

/** Another tab may have looked later. The newest stand last. */
function newestOf(one: SeenDrafts, other: SeenDrafts): [string, Seen][] {
  const newest = new Map(one);
  for (const [draftId, seen] of other) if ((one.get(draftId)?.at ?? '') <= seen.at) newest.set(draftId, seen);
  return [...newest].toSorted(([, a], [, b]) => (a.at < b.at ? -1 : Number(a.at > b.at)));
}

/** For a desk that starts over, and for tests. */
export function forgetSeen(): void {
  clearTimeout(pause);
  stored.forgetAll();
  useSeenDrafts.setState({ people: new Map() });
}

/** Out of anything at all; what does not fit is left out. */
export function readSeen(value: unknown): SeenDrafts {
  return new Map(
    [...storedMembers(value)].flatMap(([draftId, kept]): [string, Seen][] => {
      const members = storedMembers(kept);
      const [version, at] = [members.get('version'), members.get('at')];
      const fits = Number.isInteger(version) && typeof at === 'string' && !Number.isNaN(Date.parse(at));
      return fits ? [[draftId, { version: version as number, at: at as string }]] : [];
    }),
  );
}
