/** The addresses of the page, both ways: a place becomes an address, an address a place. */

import type { QueueFilter } from '../queries/queue-filter.ts';
import { DEFAULT_VIEW, isQueueView, type QueueView, viewFilter } from './queue/queue-views.ts';

export const QUEUE_PATH = '/';
export const DRAFT_PATH = '/drafts/:id';

/** The orders the queue can be in, the first by default. */
export const SORTS = ['risk', 'newest', 'oldest', 'changed', 'headline'] as const;
export type QueueSort = (typeof SORTS)[number];

/** What the queue shows. All of it stands in the address; empty strings mean "any". */
export type Queue = {
  view: QueueView;
  section: string;
  tag: string;
  q: string;
  sort: QueueSort;
};

export const defaultQueue: Queue = { view: DEFAULT_VIEW, section: '', tag: '', q: '', sort: 'risk' };
/** Longer words are no search: they would only make an address that nobody can share. */
const LONGEST = 200;

export function draftHref(draftId: string): string {
  return `/drafts/${encodeURIComponent(draftId)}`;
}

/** Only what differs from the default stands in the address, in one order: the same queue has one address. */
export function queueHref(queue: Queue): string {
  const parameters = new URLSearchParams();
  for (const name of ['view', 'section', 'tag', 'q', 'sort'] as const) {
    if (queue[name] !== defaultQueue[name]) parameters.set(name, queue[name]);
  }
  const search = parameters.toString();
  return search === '' ? QUEUE_PATH : `${QUEUE_PATH}?${search}`;
}

/** Whatever does not fit is left at its default: an address may come from anywhere. */
export function parseQueue(search: string): Queue {
  const parameters = new URLSearchParams(search);
  const text = (name: string) => (parameters.get(name) ?? '').slice(0, LONGEST);
  const view = text('view');
  return {
    view: isQueueView(view) ? view : defaultQueue.view,
    section: text('section'),
    tag: text('tag'),
    q: text('q'),
    sort: SORTS.find((sort) => sort === text('sort')) ?? defaultQueue.sort,
  };
}

/** What the host is asked for. `personId` is who sits at the desk, for their own drafts. */
export function filterOf(queue: Queue, personId: string): QueueFilter {
  return {
    ...viewFilter(queue.view, personId),
    ...(queue.section === '' ? {} : { section: queue.section }),
    ...(queue.tag === '' ? {} : { tag: queue.tag }),
    ...(queue.q.trim() === '' ? {} : { q: queue.q.trim() }),
    sort: queue.sort,
  };
}
