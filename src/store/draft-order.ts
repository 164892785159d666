/** The orders a list of drafts can have, and the cursors that lead from page to page of one. */

import type { DraftSummary } from '../core/review/draft-summary.ts';
import type { Sort } from './store.ts';

/**
 * A draft's place in an order: the value it is sorted by, and its id for ties. A descending order is the
 * ascending one reversed, ids too, so that an index over [value, id] can be walked either way.
 */
export type SortKey = { value: string | number; id: string };

type Order = { descending: boolean; value: (draft: DraftSummary) => string | number };

const ORDERS: Record<Sort, Order> = {
  risk: { descending: true, value: (draft) => finite(draft.risk.score) },
  newest: { descending: true, value: (draft) => draft.receivedAt },
  oldest: { descending: false, value: (draft) => draft.receivedAt },
  headline: { descending: false, value: (draft) => foldHeadline(draft.headline) },
  changed: { descending: true, value: (draft) => draft.changedAt },
};

export function sortKey(draft: DraftSummary, sort: Sort): SortKey {
  return { value: ORDERS[sort].value(draft), id: draft.id };
}

/** Negative when `a` comes first. */
export function compareSortKeys(a: SortKey, b: SortKey, sort: Sort): number {
  const ascending = compare(a.value, b.value) || compare(a.id, b.id);
  return ORDERS[sort].descending ? -ascending : ascending;
}

/** Text for "after this draft". JSON, because it writes lone surrogates in ASCII and so survives every URL. */
export function writeCursor(key: SortKey, sort: Sort): string {
  return JSON.stringify([sort, key.value, key.id]);
}

/** `undefined` when the text is no cursor, or one of another order. */
export function readCursor(text: string, sort: Sort): SortKey | undefined {
  const parts = parseList(text);
  if (parts.length !== 3) return undefined;
  const [itsSort, value, id] = parts;
  if (itsSort !== sort || typeof id !== 'string') return undefined;
  if (sort === 'risk') return typeof value === 'number' ? { value, id } : undefined;
  return typeof value === 'string' ? { value, id } : undefined;
}

function parseList(text: string): unknown[] {
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}

/** Without case and accents, by code units and not by a locale's rules: the order is the same on every host. */
function foldHeadline(headline: string): string {
  return headline.slice(0, 300).normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

function finite(score: number): number {
  return Number.isFinite(score) ? score : 0;
}

function compare(a: string | number, b: string | number): number {
  if (a < b) return -1;
  return a > b ? 1 : 0;
}
