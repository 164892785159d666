/** In a list whose items go as they are dealt with, the focus goes on to the item that takes the place. */

import { type RefObject, useLayoutEffect, useRef } from 'react';

/** `orElse` when no item is left. `goOn(at, act)`: the button at index `act` of item `at` was pressed. */
export function useNextInList(
  items: readonly string[],
  orElse: () => void,
): { list: RefObject<HTMLUListElement | null>; goOn: (at: number, act: number) => void } {
  const list = useRef<HTMLUListElement>(null);
  const wanted = useRef<{ at: number; act: number } | null>(null);
  const otherwise = useRef(orElse);
  otherwise.current = orElse;

  const key = items.join('\n');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the items are others exactly when their words are
  useLayoutEffect(() => {
    if (wanted.current === null) return;
    const { at, act } = wanted.current;
    wanted.current = null;
    const drawn = list.current?.children ?? [];
    const item = drawn[Math.min(at, drawn.length - 1)];
    const button = item?.querySelectorAll<HTMLElement>('button')[act];
    if (button === undefined) otherwise.current();
    else button.focus();
  }, [key]);

  const goOn = (at: number, act: number) => {
    wanted.current = { at, act };
  };
  return { list, goOn };
}
