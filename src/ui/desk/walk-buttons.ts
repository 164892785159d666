/** Arrow keys from button to button where there is one for every block: Tab stops at one of them only. */

import type { KeyboardEvent } from 'react';

/** Up and down, Home and End, among the buttons of the same class in the same pane. */
export function walkButtons(event: KeyboardEvent<HTMLButtonElement>): void {
  const { altKey, ctrlKey, metaKey, shiftKey, currentTarget } = event;
  if (altKey || ctrlKey || metaKey || shiftKey) return;
  const [name = ''] = currentTarget.classList;
  const pane = currentTarget.closest('.ledger, .galley');
  const all = [...(pane?.getElementsByClassName(name) ?? [])].filter((one) => one instanceof HTMLElement);
  const next = all[placeAfter(event.key, all.indexOf(currentTarget), all.length)];
  if (next === undefined) return;
  event.preventDefault();
  event.stopPropagation();
  next.focus();
}

function placeAfter(key: string, at: number, count: number): number {
  switch (key) {
    case 'ArrowDown':
      return Math.min(at + 1, count - 1);
    case 'ArrowUp':
      return Math.max(at - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return -1;
  }
}
