/** Takes files dropped anywhere on the page, and what is pasted outside a field. */

import { type ReactNode, useEffect, useState } from 'react';
import { DropVeil } from '../components/drop-veil.tsx';
import type { Brought } from '../shell/overlay-state.ts';

/** Shorter text is hardly an article: pasting it by mistake opens nothing. */
const SHORTEST_PASTE = 60;

const carriesFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') === true;

/** Not while a dialog is open: it takes what belongs to it. */
const isTaken = (target: EventTarget | null) =>
  document.querySelector('[data-layer]') !== null ||
  (target instanceof Element && target.closest('input, textarea, [contenteditable]') !== null);

export function DropZone({ onBrought }: { onBrought: (brought: Brought) => void }): ReactNode {
  const [over, setOver] = useState(false);
  useEffect(() => {
    const drag = (event: DragEvent) => {
      if (!carriesFiles(event) || document.querySelector('[data-layer]') !== null) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent) => {
      // Leaving the window has no element it goes to.
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent) => {
      if (!carriesFiles(event) || document.querySelector('[data-layer]') !== null) return;
      event.preventDefault();
      setOver(false);
      onBrought({ files: [...(event.dataTransfer?.files ?? [])], text: '' });
    };
    const paste = (event: ClipboardEvent) => {
      if (isTaken(event.target)) return;
      const files = [...(event.clipboardData?.files ?? [])];
      const text = event.clipboardData?.getData('text/plain') ?? '';
      if (files.length === 0 && text.trim().length < SHORTEST_PASTE) return;
      event.preventDefault();
      onBrought({ files, text: files.length > 0 ? '' : text });
    };
    const listeners = { dragenter: drag, dragover: drag, dragleave: leave, drop, paste } as const;
    for (const [name, listener] of Object.entries(listeners))
      window.addEventListener(name, listener as EventListener);
    return () => {
      for (const [name, listener] of Object.entries(listeners))
        window.removeEventListener(name, listener as EventListener);
    };
  }, [onBrought]);
  return over ? <DropVeil>Drop to import</DropVeil> : null;
}
