/** The host of the demo: the browser's clock, its people, and the person whom the page says it is. */

import type { Host } from '../src/api/host.ts';
import type { Person } from '../src/core/policy/permissions.ts';
import type { Change, Store } from '../src/store/store.ts';

export type DemoHostOptions = {
  store: Store;
  people: Person[];
  newId: () => string;
  /** Tells every tab of this browser. */
  announce: (change: Change) => void;
  now?: () => string;
  compareAhead?: NonNullable<Host['compareAhead']>;
};

/** Everybody may become anybody here: the demo is one person playing a newsroom. */
export function demoHost({ now, ...options }: DemoHostOptions): Host {
  const { people } = options;
  return {
    ...options,
    mode: 'demo',
    now: now ?? (() => new Date().toISOString()),
    identify: async (request) => {
      const chosen = request.headers.get('x-bluepencil-person');
      return chosen === null ? people[0] : people.find((person) => person.id === chosen);
    },
    people: async () => people,
    log: (reference, error) => console.error(reference, error),
  };
}
