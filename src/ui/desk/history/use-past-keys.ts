/** The keys over a past state: Escape back, arrows to the step before and after, n and N through the changes. */

import { type RefObject, useCallback, useEffect, useRef } from 'react';
import { closePast } from './past-state.ts';

type About = { step: (by: 1 | -1) => void; isComparison: boolean };

/** Returns how to go to the next or previous change. */
export function usePastKeys(
  root: RefObject<HTMLElement | null>,
  scroller: RefObject<HTMLElement | null>,
  about: About,
): (direction: 1 | -1) => void {
  const change = useCallback((direction: 1 | -1) => goToChange(scroller.current, direction), [scroller]);
  const newest = useRef(about);
  useEffect(() => {
    newest.current = about;
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      // A dialog on top of it has the keyboard.
      if (event.defaultPrevented || event.isComposing || isCovered(root.current)) return;
      if (event.key === 'Escape') closePast();
      else if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      else if (newest.current.isComparison && (event.key === 'n' || event.key === 'N'))
        change(event.key === 'n' ? 1 : -1);
      else if (event.key === 'ArrowLeft') newest.current.step(-1);
      else if (event.key === 'ArrowRight') newest.current.step(1);
      else return;
      event.preventDefault();
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [root, change]);
  return change;
}

const isCovered = (view: Element | null): boolean =>
  [...document.querySelectorAll('[data-layer]')].some((layer) => layer !== view);

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('input, textarea, select, [role=tablist]') !== null;

/** The first change below what was last gone to; from the top again behind the last. */
function goToChange(scroller: HTMLElement | null, direction: 1 | -1): void {
  if (scroller === null) return;
  const all = [...scroller.querySelectorAll<HTMLElement>('[data-change], [data-differs]')];
  const now = all.findIndex((one) => one.hasAttribute('data-current'));
  const next =
    all[(now < 0 ? (direction === 1 ? 0 : all.length - 1) : now + direction + all.length) % all.length];
  if (next === undefined) return;
  all[now]?.removeAttribute('data-current');
  next.setAttribute('data-current', '');
  next.tabIndex = -1;
  next.focus({ preventScroll: true });
  next.scrollIntoView?.({ block: 'center' });
}
