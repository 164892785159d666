/** Keeps the focus in the pane when what had it goes with what was done, such as a comment that is undone. */

import { type RefObject, useEffect, useRef } from 'react';

export function useKeepFocus(): RefObject<HTMLDivElement | null> {
  const pane = useRef<HTMLDivElement>(null);
  const last = useRef<Element | null>(null);

  useEffect(() => {
    const listen = ({ target }: FocusEvent) => {
      last.current = target instanceof Element && pane.current?.contains(target) ? target : null;
    };
    document.addEventListener('focusin', listen);
    return () => document.removeEventListener('focusin', listen);
  }, []);

  useEffect(() => {
    const isGone = last.current !== null && !last.current.isConnected;
    if (!isGone || document.activeElement !== document.body) return;
    pane.current?.querySelector<HTMLElement>('.side-region')?.focus({ preventScroll: true });
  });
  return pane;
}
