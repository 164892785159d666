/** What others did to a draft since a person last looked at it, out of its newest acts. */

import type { Act, DraftState } from '../../../core/review/draft-state.ts';
import { RECENT_ACTS } from '../../../core/review/evolve.ts';
import type { Seen } from '../../../state/seen-drafts.ts';
import { changedPlaces } from './changed-places.ts';
import { standingActs } from './standing-acts.ts';

export type News = {
  since: Seen;
  /** Whose changes they are, in the order of their first. */
  people: string[];
  count: number;
  /** There may be more than are remembered here. */
  orMore: boolean;
  claims: ReadonlySet<string>;
  blocks: ReadonlySet<string>;
};

/** Null when nothing stands that anybody else did since. */
export function newsSince(
  { recent }: Pick<DraftState, 'recent'>,
  since: Seen,
  personId: string,
): News | null {
  const acts = standingActs(recent.filter((act) => act.version > since.version && act.by !== personId));
  if (acts.length === 0) return null;
  const places = acts.flatMap((act: Act) => act.events.map(changedPlaces));
  return {
    since,
    people: [...new Set(acts.map((act) => act.by))],
    count: acts.length,
    orMore: recent.length >= RECENT_ACTS && (recent[0]?.version ?? 0) > since.version + 1,
    claims: new Set(places.flatMap((one) => one.claims)),
    blocks: new Set(places.flatMap((one) => one.blocks)),
  };
}
