/** What only this page knows about the Sources tab: the text that is open, and which form is. */

import { create } from 'zustand';
import { deskPage, type HighlightedPassage } from '../../../state/desk-page.ts';
import { keepUnsavedText, unsavedText } from '../../../state/unsaved-texts.ts';
import { goToSide, type SidePlace } from './side-focus.ts';

/** `start` and `end` (UTF-16 units into the capture) are what is brought into view. */
export type OpenCapture = { sourceId: string; capture: string; start: number; end: number };

export type SourceView = {
  open: OpenCapture | null;
  adding: boolean;
  /** Where `s` goes back to. */
  cameFrom: SidePlace | null;
};

const closed: SourceView = { open: null, adding: false, cameFrom: null };

const useSourceViews = create<{ views: ReadonlyMap<string, SourceView> }>(() => ({ views: new Map() }));

export function useSourceView(draftId: string): SourceView {
  return useSourceViews((state) => state.views.get(draftId) ?? closed);
}

export function sourceView(draftId: string): SourceView {
  return useSourceViews.getState().views.get(draftId) ?? closed;
}

function change(draftId: string, part: Partial<SourceView>): void {
  useSourceViews.setState(({ views }) => ({
    views: new Map(views).set(draftId, { ...(views.get(draftId) ?? closed), ...part }),
  }));
}

/** Shows a source's text at a place, and remembers where the person came from: `from`, or the tab that is open. */
export function openCapture(draftId: string, open: OpenCapture, from?: SidePlace): void {
  const { tab } = deskPage(draftId);
  const before = tab === 'sources' ? sourceView(draftId).cameFrom : ({ in: tab, at: 'region' } as const);
  change(draftId, { open, adding: false, cameFrom: from ?? before });
  goToSide(draftId, { in: 'sources', at: 'reader' });
}

/** Back to the list of sources. */
export function closeCapture(draftId: string): void {
  const { open } = sourceView(draftId);
  change(draftId, { open: null, cameFrom: null });
  goToSide(draftId, { in: 'sources', at: open === null ? 'region' : `source:${open.sourceId}` });
}

/**
 * The key `s`: to the passage in its source, and from there back to where the person came from. False when there is
 * no passage to go to.
 */
export function toSourceAndBack(
  draftId: string,
  passage: Pick<HighlightedPassage, 'sourceId' | 'capture' | 'start' | 'end'> | null,
): boolean {
  const view = sourceView(draftId);
  if (view.open !== null && deskPage(draftId).tab === 'sources') {
    const back = view.cameFrom ?? ({ in: 'evidence', at: 'region' } as const);
    change(draftId, { open: null, cameFrom: null });
    goToSide(draftId, back);
    return true;
  }
  if (passage === null) return false;
  const { sourceId, capture, start, end } = passage;
  openCapture(draftId, { sourceId, capture, start, end });
  return true;
}

/** The key `+`: opens the form for a new source, with its title filled in when it is known and nothing is begun. */
export function startSource(draftId: string, title?: string): void {
  if (title !== undefined && (unsavedText(draftId, 'source:title')?.text ?? '') === '')
    keepUnsavedText(draftId, 'source:title', { text: title, base: '' });
  change(draftId, { open: null, adding: true });
  goToSide(draftId, { in: 'sources', at: 'title' });
}

export function closeSourceForm(draftId: string): void {
  change(draftId, { adding: false });
}
