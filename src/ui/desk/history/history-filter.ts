/** What of the history is shown: by person, by kind, by claim, and since when. */

import type { HistoryAct } from './history-acts.ts';
import { HISTORY_KINDS, type HistoryKind } from './history-kinds.ts';

export type HistoryFilter = {
  /** Null: everybody's. */
  by: string | null;
  kind: HistoryKind | null;
  claimId: string | null;
  /** Only what others did after this version, as somebody who was away sees it. */
  since: { version: number; except: string } | null;
};

export const NO_FILTER: HistoryFilter = { by: null, kind: null, claimId: null, since: null };

export function passes(act: HistoryAct, filter: HistoryFilter): boolean {
  const { by, kind, claimId, since } = filter;
  return (
    (by === null || act.by === by) &&
    (kind === null || act.kinds.has(kind)) &&
    (claimId === null || act.claims.has(claimId)) &&
    (since === null || (act.seq > since.version && act.by !== since.except))
  );
}

export type HistoryCounts = {
  people: { by: string; count: number }[];
  kinds: { kind: HistoryKind; count: number }[];
  claim: number;
};

/** How many there would be with each choice, the other choices standing. People in the order of their first act. */
export function countHistory(
  acts: readonly HistoryAct[],
  filter: HistoryFilter,
  claimId: string | null,
): HistoryCounts {
  const count = (change: Partial<HistoryFilter>) => {
    const asked = { ...filter, ...change };
    return acts.reduce((sum, act) => sum + Number(passes(act, asked)), 0);
  };
  const people = [...new Set(acts.map((act) => act.by))];
  return {
    people: people.map((by) => ({ by, count: count({ by }) })),
    kinds: HISTORY_KINDS.map((kind) => ({ kind, count: count({ kind }) })),
    claim: claimId === null ? 0 : count({ claimId }),
  };
}
