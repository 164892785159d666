/** The desk as a component test meets it: over the whole page, and left behind as it was found. */

import { act, configure, waitFor } from '@testing-library/react';
import { expect, vi } from 'vitest';
import { closeCutting } from '../desk/cutting/cutting-state.ts';
import { hush } from '../desk/desk-notice.ts';
// The screen is loaded when wanted; here it is wanted at once.
import '../desk/desk-screen.tsx';
import { stopEditing } from '../desk/galley/editing.ts';
import { stopFlagging } from '../desk/ledger/flagging.ts';
import { forgetLedgerViews } from '../desk/ledger/ledger-view.ts';
import { chooseWritingMode } from '../desk/suggesting/suggesting-mode.ts';
import { closeApp, type OpenApp } from './render-app.tsx';

// Whole journeys through a whole page: a busy machine takes its time over them.
vi.setConfig({ testTimeout: 30_000 });
configure({ asyncUtilTimeout: 10_000 });

/** After each test: nothing is open, begun, folded or kept. */
export function closeDesk(): void {
  closeApp();
  act(() => {
    hush();
    stopEditing();
    stopFlagging();
    closeCutting();
    forgetLedgerViews();
    chooseWritingMode('editing');
  });
  document.getSelection()?.removeAllRanges();
  localStorage.clear();
}

/** By role in the tests of roles; by name here, which is many times faster. */
export function region(name: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(`section[aria-label="${name}"]`);
  if (found === null) throw new Error(`There is no region ${name}.`);
  return found;
}

/** The words of the claim that the cursor is on, with all that its row says. */
export const currentClaim = (): string =>
  region('Claims').querySelector('[aria-current="true"]')?.textContent ?? '';

/** The words of every claim that the ledger shows. */
export const claimWords = (): string[] =>
  [...region('Claims').querySelectorAll('.claim-row__words')].map((words) => words.textContent ?? '');

/** What the line under the verdicts says. */
export const deskLine = (): string => document.querySelector('.verdict-bar__line')?.textContent ?? '';

/** Waits until the host has everything that was done to the first draft. */
export const allSaved = (app: OpenApp): Promise<void> =>
  waitFor(() => expect(app.services.outbox.entriesOf(app.draftIds[0] ?? '')).toEqual([]));
