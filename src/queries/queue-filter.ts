/** What the queue can be narrowed to, as it stands in the address and in the API's query. */

import type { WorkflowState } from '../core/review/draft-state.ts';
import type { ListQuery, Sort } from '../store/store.ts';

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

const ONE_VALUED = ['section', 'tag', 'assignee', 'finding', 'q', 'sort'] as const;

/** Empty values are left out: they would ask for drafts without a section, which nobody means. */
export function filterParameters(filter: QueueFilter): URLSearchParams {
  const parameters = new URLSearchParams();
  for (const state of filter.state ?? []) parameters.append('state', state);
  for (const name of ONE_VALUED) {
    const value = filter[name];
    if (value !== undefined && value !== '') parameters.set(name, value);
  }
  return parameters;
}
