/** How far the first steps have led each person, and whether they are put away: kept in this browser. */

import { create } from 'zustand';
import { storedMembers } from './persisted.ts';
import { storedValues } from './stored-values.ts';

export const COACH_STEPS = ['move', 'read', 'attach', 'verdict', 'undo', 'approve'] as const;
export type CoachStep = (typeof COACH_STEPS)[number];

/** `turn` counts how often they were called back. */
export type Coached = { done: readonly CoachStep[]; away: boolean; turn: number };

const PREFIX = 'bluepencil-coach:';
const stored = storedValues(PREFIX, readCoached);

const useCoach = create<{ people: ReadonlyMap<string, Coached> }>(() => ({ people: new Map() }));

export function useCoached(personId: string): Coached {
  return useCoach(({ people }) => people.get(personId) ?? stored.get(personId));
}

export function coached(personId: string): Coached {
  return useCoach.getState().people.get(personId) ?? stored.get(personId);
}

/** They have done it, in whatever order. */
export function markCoached(personId: string, step: CoachStep): void {
  const now = coached(personId);
  if (!now.done.includes(step)) keep(personId, { ...now, done: [...now.done, step] });
}

/** For good, unless they are asked for. */
export function putCoachAway(personId: string): void {
  keep(personId, { ...coached(personId), away: true });
}

/** From the first step on again. */
export function recallCoach(personId: string): void {
  keep(personId, { done: [], away: false, turn: coached(personId).turn + 1 });
}

/** Takes over what the person did in another tab. Returns how to stop. */
export function followCoach(target: Window = window): () => void {
  const listen = ({ key }: StorageEvent) => {
    if (key !== null && !key.startsWith(PREFIX)) return;
    stored.readAgain();
    useCoach.setState({ people: new Map() });
  };
  target.addEventListener('storage', listen);
  return () => target.removeEventListener('storage', listen);
}

function keep(personId: string, now: Coached): void {
  useCoach.setState(({ people }) => ({ people: new Map(people).set(personId, now) }));
  stored.write(personId, now);
}

/** Out of anything at all. */
export function readCoached(value: unknown): Coached {
  const members = storedMembers(value);
  const done = members.get('done');
  const turn = members.get('turn');
  return {
    done: Array.isArray(done) ? COACH_STEPS.filter((step) => done.includes(step)) : [],
    away: members.get('away') === true,
    turn: Number.isSafeInteger(turn) ? (turn as number) : 0,
  };
}
