/** What only this page knows about the Sources tab: the text that is open, and which form is. */

import { create } from 'zustand';
import { deskPage, type HighlightedPassage, type Pane, setDeskPage } from '../../../state/desk-page.ts';
import { keepUnsavedText, unsavedText } from '../../../state/unsaved-texts.ts';
import { goToSide, type SidePlace } from './side-focus.ts';

/** `start` and `end` (UTF-16 units into the capture) are what is brought into view. */
export type OpenCapture = { sourceId: string; capture: string; start: number; end: number };

/** Where `s` goes back to: a place in the pane; and what had the focus outside it, with the pane of a narrow screen. */
type CameFrom = { place: SidePlace; element: HTMLElement | null; pane: Pane };

export type SourceView = {
  open: OpenCapture | null;
  /** SHA-256 of the older text that the open one is held against; null: it is read. */
  against: string | null;
  adding: boolean;
  cameFrom: CameFrom | null;
};

const closed: SourceView = { open: null, against: null, adding: false, cameFrom: null };

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
  const { tab, pane } = deskPage(draftId);
  const cameFrom =
    tab === 'sources' && sourceView(draftId).open !== null
      ? sourceView(draftId).cameFrom
      : { place: from ?? ({ in: tab, at: 'region' } as const), element: focusOutside(), pane };
  change(draftId, { open, against: null, adding: false, cameFrom });
  goToSide(draftId, { in: 'sources', at: 'reader' });
}

/** Shows what changed between two texts of a source. */
export function openChanges(draftId: string, sourceId: string, older: string, newer: string): void {
  openCapture(draftId, { sourceId, capture: newer, start: 0, end: 0 });
  change(draftId, { against: older });
}

/** Another text of the source that is open, or the same beside an older one; the focus stays where it is. */
export function changeCapture(draftId: string, capture: string, against: string | null): void {
  const { open } = sourceView(draftId);
  if (open === null) return;
  const place = open.capture === capture ? open : { ...open, capture, start: 0, end: 0 };
  change(draftId, { open: place, against });
}

/** Another place of the open text (UTF-16 units): the keys go on from there. */
export function movePlace(draftId: string, start: number): void {
  const { open } = sourceView(draftId);
  if (open !== null) change(draftId, { open: { ...open, start, end: start } });
}

/** What stands in the pane goes with its tab; a claim's words or its row are still there afterwards. */
function focusOutside(): HTMLElement | null {
  const element = document.activeElement;
  const isOutside = element instanceof HTMLElement && element.closest('.claim-mark, .claim-row') !== null;
  return isOutside ? element : null;
}

/** Back to the list of sources. */
export function closeCapture(draftId: string): void {
  const { open } = sourceView(draftId);
  change(draftId, { open: null, against: null, cameFrom: null });
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
    goBack(draftId);
    return true;
  }
  if (passage === null) return false;
  const { sourceId, capture, start, end } = passage;
  openCapture(draftId, { sourceId, capture, start, end });
  return true;
}

/** From a source's text to where the person came from: the same words of the draft, or the same place in the pane. */
export function goBack(draftId: string): void {
  const { cameFrom } = sourceView(draftId);
  const { place, element, pane } = cameFrom ?? {
    place: { in: 'evidence', at: 'region' } as const,
    element: null,
    pane: 'side' as const,
  };
  change(draftId, { open: null, against: null, cameFrom: null });
  if (element === null || !element.isConnected) {
    goToSide(draftId, place);
    return;
  }
  setDeskPage(draftId, { tab: place.in, pane });
  // On a narrow screen its pane is drawn first.
  requestAnimationFrame(() => element.focus({ preventScroll: true }));
}

/** The key `+`: opens the form for a new source, with its title filled in when it is known and nothing is begun. */
export function startSource(draftId: string, title?: string): void {
  if (title !== undefined && (unsavedText(draftId, 'source:title')?.text ?? '') === '')
    keepUnsavedText(draftId, 'source:title', { text: title, base: '' });
  change(draftId, { open: null, against: null, adding: true });
  goToSide(draftId, { in: 'sources', at: 'title' });
}

export function closeSourceForm(draftId: string): void {
  change(draftId, { adding: false });
}
