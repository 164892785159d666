/** Leads the cursor into what the ledger shows when another filter is chosen: keys act on nothing that cannot be seen. */

import { useLayoutEffect, useRef } from 'react';
import { announce } from '../../components/notices.tsx';
import type { DeskContextValue } from '../desk-context.ts';
import { moveCursor } from '../move-cursor.ts';
import { shorten } from '../side/shorten.ts';
import type { LedgerParts } from './use-ledger.ts';

/** A claim that leaves the filter by what was done on it keeps the cursor until one moves on. */
export function useCursorInFilter(
  { draftId, claims, selected }: DeskContextValue,
  ledger: LedgerParts,
): void {
  const { isShown, isInFilter } = ledger;
  const { filter } = ledger.view;
  const before = useRef({ draftId, filter });
  useLayoutEffect(() => {
    const was = before.current;
    before.current = { draftId, filter };
    if (was.draftId !== draftId || was.filter === filter) return;
    if (selected !== null && isInFilter(selected)) return;
    const first = claims.find(isShown) ?? claims.find(isInFilter);
    if (first === undefined) return;
    moveCursor(draftId, first.id);
    announce(`On the first of them: ${shorten(first.selector.exact, 90)}`);
  });
}
