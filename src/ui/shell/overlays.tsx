/** The page's own dialogs, each fetched when it is first opened. */

import { type ReactNode, Suspense } from 'react';
import { ErrorBoundary } from '../components/error-boundary.tsx';
import { lazyComponent } from '../components/lazy-component.ts';
import { openingLayer } from '../components/opening-layer.tsx';
import { closeOverlay, useOverlay } from './overlay-state.ts';

const ShortcutHelp = lazyComponent(() =>
  import('../commands/shortcut-help.tsx').then((module) => module.ShortcutHelp),
);
const CommandPalette = lazyComponent(() =>
  import('../commands/command-palette.tsx').then((module) => module.CommandPalette),
);
export const ImportDialog = lazyComponent(() =>
  import('../queue/import-dialog.tsx').then((module) => module.ImportDialog),
);

/** Fetches them all, when the page has nothing better to do: they then open at once, also without a network. */
export function preloadOverlays(): void {
  for (const dialog of [ShortcutHelp, CommandPalette, ImportDialog]) dialog.preload();
}

export function Overlays(): ReactNode {
  const open = useOverlay((state) => state.open);
  if (open === null) return null;
  return (
    <ErrorBoundary what="This dialog" resetOn={open.name}>
      <Suspense fallback={openingLayer}>
        {open.name === 'help' ? <ShortcutHelp onClose={closeOverlay} /> : null}
        {open.name === 'commands' ? <CommandPalette onClose={closeOverlay} /> : null}
        {open.name === 'import' ? <ImportDialog brought={open.brought} onClose={closeOverlay} /> : null}
      </Suspense>
    </ErrorBoundary>
  );
}
