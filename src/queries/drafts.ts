/** The queue's pages of drafts, by the filter that stands in the address. */

import type { Problem } from '../core/problem.ts';
import type { WorkflowState } from '../core/review/draft-state.ts';
import type { DraftSummary } from '../core/review/draft-summary.ts';
import type { Facets, ListQuery, Sort } from '../store/store.ts';

/** The parameters of `GET /api/drafts`, but for paging. Absent means "any". */
export type QueueFilter = {
  state?: WorkflowState[];
  section?: string;
  tag?: string;
  /** A person's id, or `none`. */
  assignee?: string;
  finding?: NonNullable<ListQuery['finding']>;
  q?: string;
  sort?: Sort;
};
/** The queue does not carry the search words of its rows. */
export type DraftRow = Omit<DraftSummary, 'terms'>;

export type Drafts = {
  status: 'loading' | 'ready' | 'failed';
  problem: Problem | null;
  rows: DraftRow[];
  total: number;
  facets: Facets | null;
  hasMore: boolean;
  loadMore: () => void;
  /** True while another filter's rows are still shown, or a page is loading. */
  updating: boolean;
  retry: () => void;
};

export function useDrafts(filter: QueueFilter): Drafts {
  throw new Error(`not yet: ${JSON.stringify(filter)}`);
}
