/** In a list whose items go as they are dealt with, the focus goes on to the item that takes the place. */

import { type RefObject, useLayoutEffect, useRef } from 'react';

/** `count` of the items; `orElse` when none is left. `goOn(at, act)`: the button at index `act` of item `at` was pressed. */
export function useNextInList(
  count: number,
  orElse: () => void,
): { list: RefObject<HTMLUListElement | null>; goOn: (at: number, act: number) => void } {
  const list = useRef<HTMLUListElement>(null);
  const wanted = useRef<{ at: number; act: number } | null>(null);
  const otherwise = useRef(orElse);
  otherwise.current = orElse;

  // biome-ignore lint/correctness/useExhaustiveDependencies: an item is gone exactly when there is another number of them
  useLayoutEffect(() => {
    if (wanted.current === null) return;
    const { at, act } = wanted.current;
    wanted.current = null;
    const items = list.current?.children ?? [];
    const item = items[Math.min(at, items.length - 1)];
    const button = item?.querySelectorAll<HTMLElement>('button')[act];
    if (button === undefined) otherwise.current();
    else button.focus();
  }, [count]);

  const goOn = (at: number, act: number) => {
    wanted.current = { at, act };
  };
  return { list, goOn };
}
