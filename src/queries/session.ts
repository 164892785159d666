/** Who sits at the desk, who else there is, and how the desk is hosted. */

import type { Person } from '../core/policy/permissions.ts';

export type Session = { person: Person; people: Person[]; mode: 'demo' | 'team' };

/** Undefined while it is loading. */
export function useSession(): Session | undefined {
  throw new Error('not yet');
}

/** Lets another person of the demo newsroom take the desk; pending commands keep their author. */
export function useSwitchPerson(): (personId: string) => void {
  throw new Error('not yet');
}
