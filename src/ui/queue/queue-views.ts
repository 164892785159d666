/** The saved views of the queue: what each shows, and how many drafts it holds. */

import type { WorkflowState } from '../../core/review/draft-state.ts';
import type { Drafts } from '../../queries/drafts.ts';
import type { QueueFilter } from '../../queries/queue-filter.ts';

const TO_REVIEW: WorkflowState[] = ['received', 'in_review'];

type View = {
  id: string;
  label: string;
  group: 'work' | 'needs' | 'rest';
  states?: WorkflowState[];
  mine?: true;
  finding?: NonNullable<QueueFilter['finding']>;
};

export const QUEUE_VIEWS = [
  { id: 'review', label: 'To review', group: 'work', states: TO_REVIEW },
  { id: 'mine', label: 'Mine', group: 'work', states: TO_REVIEW, mine: true },
  { id: 'changes', label: 'Changes requested', group: 'work', states: ['changes_requested'] },
  { id: 'ready', label: 'Ready to approve', group: 'work', states: TO_REVIEW, finding: 'ready' },
  { id: 'approved', label: 'Approved', group: 'work', states: ['approved', 'corrected'] },
  { id: 'no-sources', label: 'No sources', group: 'needs', states: TO_REVIEW, finding: 'no_sources' },
  { id: 'quotation', label: 'Quotation differs', group: 'needs', states: TO_REVIEW, finding: 'quotation' },
  { id: 'number', label: 'Number differs', group: 'needs', states: TO_REVIEW, finding: 'number' },
  { id: 'date', label: 'Date differs', group: 'needs', states: TO_REVIEW, finding: 'date' },
  { id: 'name', label: 'Name not found', group: 'needs', states: TO_REVIEW, finding: 'name' },
  { id: 'unsourced', label: 'Unsourced', group: 'needs', states: TO_REVIEW, finding: 'unsourced' },
  { id: 'recheck', label: 'Needs recheck', group: 'needs', states: TO_REVIEW, finding: 'recheck' },
  { id: 'aside', label: 'Set aside', group: 'rest', states: ['rejected', 'withheld'] },
  { id: 'all', label: 'All drafts', group: 'rest' },
] as const satisfies readonly View[];

export type QueueView = (typeof QUEUE_VIEWS)[number]['id'];
export const DEFAULT_VIEW: QueueView = 'review';

export function isQueueView(text: string): text is QueueView {
  return QUEUE_VIEWS.some((view) => view.id === text);
}

export function viewOf(id: QueueView): View {
  const view = QUEUE_VIEWS.find((known) => known.id === id);
  if (view === undefined) throw new Error(`There is no view ${id}`);
  return view;
}

export function viewFilter(id: QueueView, personId: string): QueueFilter {
  const { states, mine, finding } = viewOf(id);
  return {
    ...(states === undefined ? {} : { state: states }),
    ...(mine === undefined ? {} : { assignee: personId }),
    ...(finding === undefined ? {} : { finding }),
  };
}

/**
 * How many drafts a view holds. `facets` are those of the default view: they count every state (a facet leaves its
 * own filter out), and people and findings among the drafts to review.
 */
export function countOf(id: QueueView, facets: Drafts['facets'], personId: string): number | null {
  if (facets === null) return null;
  const { states, mine, finding } = viewOf(id);
  if (mine !== undefined) return facets.assignees[personId] ?? 0;
  if (finding !== undefined) return facets.findings[finding] ?? 0;
  const counts = states?.map((state) => facets.states[state] ?? 0) ?? Object.values(facets.states);
  return counts.reduce((sum, count) => sum + count, 0);
}
