/** Where the person was in the queue: its address, the row, how far it was scrolled. So that they come back in place. */

import { create } from 'zustand';
import { parseQueue, QUEUE_PATH, type Queue, queueHref } from '../routes.ts';

/** `scroll` is in CSS pixels from the top of the list. */
type QueueMemory = { href: string; selectedId: string | null; scroll: number };

const KEY = 'bluepencil-queue';

export const useQueueMemory = create<QueueMemory>(() => ({
  href: storedHref(),
  selectedId: null,
  scroll: 0,
}));

/** A reload of the desk leads back to the same queue, too. */
function storedHref(): string {
  try {
    const search = new URL(sessionStorage.getItem(KEY) ?? QUEUE_PATH, 'http://desk.invalid').search;
    return queueHref(parseQueue(search));
  } catch {
    return QUEUE_PATH;
  }
}

export function rememberQueue(queue: Queue): void {
  const href = queueHref(queue);
  if (useQueueMemory.getState().href === href) return;
  // Another queue is another list: the row and the place in it mean nothing there.
  useQueueMemory.setState({ href, selectedId: null, scroll: 0 });
  try {
    sessionStorage.setItem(KEY, href);
  } catch {
    // Storage is shut: the memory of this page is enough.
  }
}

export function selectRow(draftId: string | null): void {
  useQueueMemory.setState({ selectedId: draftId });
}

/** The address of the queue as it was left. */
export function queueReturnHref(): string {
  return useQueueMemory.getState().href;
}

/** The queue as it was left, for who steps through its drafts without showing it. */
export function rememberedQueue(): Queue {
  const { href } = useQueueMemory.getState();
  return parseQueue(href.includes('?') ? href.slice(href.indexOf('?')) : '');
}
