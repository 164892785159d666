/** A row of the queue as it goes over the wire: the summary without its search terms, which outweigh all else. */

import type { DraftSummary } from '../core/review/draft-summary.ts';

export type DraftRow = Omit<DraftSummary, 'terms'>;

export function rowOf({ terms: _terms, ...row }: DraftSummary): DraftRow {
  return row;
}
