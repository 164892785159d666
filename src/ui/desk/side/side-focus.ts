/** Leads to a place in the side pane: opens its tab, and the place takes the focus as soon as it is drawn. */

import { type RefObject, useLayoutEffect, useRef } from 'react';
import { create } from 'zustand';
import type { FieldName } from '../../../core/review/draft-state.ts';
import { type SideTab, setDeskPage } from '../../../state/desk-page.ts';

export type SidePlace =
  | { in: SideTab; at: 'region' }
  | { in: 'evidence'; at: 'search' | 'add' | `finding:${string}` }
  | { in: 'sources'; at: 'title' | 'reader' | `source:${string}` | `paste:${string}` }
  | { in: 'details'; at: FieldName | `done:${FieldName}` }
  | { in: 'comments'; at: 'write' | `thread:${string}` };

const useWanted = create<{ place: { draftId: string; key: string } | null }>(() => ({ place: null }));

const keyOf = (place: SidePlace): string => `${place.in}/${place.at}`;

/** Shows the tab (and on a narrow screen the pane) and moves the focus there. */
export function goToSide(draftId: string, place: SidePlace): void {
  setDeskPage(draftId, { tab: place.in, pane: 'side' });
  useWanted.setState({ place: { draftId, key: keyOf(place) } });
}

/**
 * For the element that stands for the place. The focus is taken once for each time it was asked for, by the first
 * element within it that fits `within` when that is given.
 */
export function useSideFocus<E extends HTMLElement>(
  draftId: string,
  place: SidePlace,
  within?: string,
): RefObject<E | null> {
  const ref = useRef<E>(null);
  const key = keyOf(place);
  const isWanted = useWanted(({ place: wanted }) => wanted?.draftId === draftId && wanted.key === key);
  useLayoutEffect(() => {
    if (!isWanted || ref.current === null) return;
    useWanted.setState({ place: null });
    const inner = within === undefined ? null : ref.current.querySelector<HTMLElement>(within);
    const element = inner ?? ref.current;
    element.focus({ preventScroll: true });
    // A whole tab is taller than the pane: bringing it into view would move what is read.
    if (place.at !== 'region') element.scrollIntoView?.({ block: 'nearest' });
  }, [isWanted, place.at, within]);
  return ref;
}
