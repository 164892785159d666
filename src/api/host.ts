/** What a host gives the API: a store, a clock, ids, and who is asking. The API itself has none of these. */

import type { Person } from '../core/policy/permissions.ts';
import type { DraftState } from '../core/review/draft-state.ts';
import type { Change, Store } from '../store/store.ts';

export interface Host {
  store: Store;
  /** `demo`: everybody may become anybody (one browser plays all roles). `team`: people sign in. */
  mode: 'demo' | 'team';
  /** ISO 8601, in UTC. */
  now(): string;
  newId(): string;
  /** Who sends this request; nobody is answered with 401. */
  identify(request: Request): Promise<Person | undefined>;
  people(): Promise<Person[]>;
  /** Keeps what went wrong under the reference that the answer names; the answer says no more than that. */
  log(reference: string, error: unknown): void;
  /**
   * May have the draft's words compared with its captures somewhere else, before the API asks for the outcome: a page
   * does so in a worker. Without it the API compares by itself.
   */
  compareAhead?(state: DraftState, captureText: (sha256: string) => string | undefined): Promise<void>;
  /** Told after each commit that changed a draft. */
  announce?(change: Change): void;
}
