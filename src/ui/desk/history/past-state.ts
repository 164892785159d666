/** Which past state of the draft is open over the text, and what it is compared with. */

import { create } from 'zustand';

/** The draft's version after some act, or how it stands now. */
export type Version = number | 'now';
export type OpenPast = { draftId: string; at: number; against: Version | null };

type Past = {
  open: OpenPast | null;
  /** What had the focus before it opened. */
  before: Element | null;
};

export const usePast = create<Past>(() => ({ open: null, before: null }));

/** Shows the draft as it stood after version `at`, alone or with what is different in `against`. */
export function openPast(draftId: string, at: number, against: Version | null = null): void {
  const { open, before } = usePast.getState();
  usePast.setState({
    open: { draftId, at, against },
    before: open === null ? document.activeElement : before,
  });
}

/** The focus goes back to where it was. */
export function closePast(): void {
  const { open, before } = usePast.getState();
  if (open === null) return;
  usePast.setState({ open: null, before: null });
  // What was under it is inert until the page is drawn without it.
  requestAnimationFrame(() => {
    const target = before?.isConnected === true ? before : document.querySelector('.side-region');
    if (target instanceof HTMLElement) target.focus({ preventScroll: true });
  });
}

/** Without a word, for a desk that is left. */
export function forgetPast(): void {
  usePast.setState({ open: null, before: null });
}
