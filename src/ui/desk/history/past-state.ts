/** Which past state of the draft is open over the text, and what it is compared with. */

import { create } from 'zustand';
import { announce } from '../../components/notices.tsx';

/** The draft's version after some act, or how it stands now. */
export type Version = number | 'now';
export type OpenPast = { draftId: string; at: number; against: Version | null };

type Past = {
  open: OpenPast | null;
  /** What had the focus before it opened. */
  before: Element | null;
  /** Why the last thing that was asked for is not done here. */
  refusal: string | null;
};

const NOTHING: Past = { open: null, before: null, refusal: null };

export const usePast = create<Past>(() => NOTHING);

/** Shows the draft as it stood after version `at`, alone or with what is different in `against`. */
export function openPast(draftId: string, at: number, against: Version | null = null): void {
  const { open, before } = usePast.getState();
  usePast.setState({
    open: { draftId, at, against },
    before: open === null ? document.activeElement : before,
    refusal: null,
  });
}

/** The focus goes back to where it was. */
export function closePast(): void {
  const { open, before } = usePast.getState();
  if (open === null) return;
  forgetPast();
  // What was under it is inert until the page is drawn without it.
  requestAnimationFrame(() => {
    const target = before?.isConnected === true ? before : document.querySelector('.side-region');
    if (target instanceof HTMLElement) target.focus({ preventScroll: true });
  });
}

/** Without a word, for who goes elsewhere. */
export function forgetPast(): void {
  if (usePast.getState() !== NOTHING) usePast.setState(NOTHING, true);
}

/** True while a past state is open: what is asked for is not done, and the banner says why. `what` begins the sentence. */
export function refusedInPast(what: string): boolean {
  if (usePast.getState().open === null) return false;
  const refusal = `${what} is for the draft as it is now. This is a past state, to read only: Escape goes back.`;
  usePast.setState({ refusal });
  announce(refusal);
  return true;
}
