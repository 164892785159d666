/** A row of the queue as it goes over the wire: the summary without what only a store asks for, which outweighs all else. */

import type { DraftSummary } from '../core/review/draft-summary.ts';

export type DraftRow = Omit<DraftSummary, 'terms' | 'prints'>;

export function rowOf({ terms: _terms, prints: _prints, ...row }: DraftSummary): DraftRow {
  return row;
}
