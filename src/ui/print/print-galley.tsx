/** Makes what is printed: while the browser prints, a sheet of its own stands in the page in place of the desk. */

import { Suspense, useEffect, useState } from 'react';
import { createPortal, flushSync } from 'react-dom';
import type { DraftState } from '../../core/review/draft-state.ts';
import { useActions } from '../commands/action-registry.ts';
import { lazyComponent } from '../components/lazy-component.ts';
import './print-galley.css';

const PrintSheet = lazyComponent<{ draft: DraftState; nameOf: (personId: string) => string }>(() =>
  import('./print-sheet.tsx').then((module) => module.PrintSheet),
);

/** `Ctrl+P` stays the browser's own: it tells the page before it prints, and again when it has. */
export function PrintGalley(props: { draft: DraftState; nameOf: (personId: string) => string }) {
  const [printing, setPrinting] = useState(false);
  useActions({ 'draft.print': printSoon });
  useEffect(() => {
    const toPaper = window.matchMedia('print');
    const show = (shown: boolean) => flushSync(() => setPrinting(shown));
    const [before, after, change] = [() => show(true), () => show(false), () => show(toPaper.matches)];
    window.addEventListener('beforeprint', before);
    window.addEventListener('afterprint', after);
    toPaper.addEventListener('change', change);
    // The browser does not wait for code that comes late.
    const soon = setTimeout(PrintSheet.preload, PRELOAD_AFTER);
    return () => {
      window.removeEventListener('beforeprint', before);
      window.removeEventListener('afterprint', after);
      toPaper.removeEventListener('change', change);
      clearTimeout(soon);
    };
  }, []);
  if (!printing) return null;
  return createPortal(
    <Suspense fallback={null}>
      <PrintSheet {...props} />
    </Suspense>,
    document.body,
  );
}

/** After what the first look at a desk fetches, in ms. */
const PRELOAD_AFTER = 3_000;

/** The palette goes first: the browser stops the page while it asks where to print. */
function printSoon(): void {
  PrintSheet.preload();
  setTimeout(() => window.print(), 150);
}
