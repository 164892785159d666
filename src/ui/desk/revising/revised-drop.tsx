/** One file dropped on the desk is the writer's revised one; several are drafts to import, as everywhere. */

import { useEffect, useState } from 'react';
import { DropVeil } from '../../components/drop-veil.tsx';
import { useDeskContext } from '../desk-context.ts';
import { dropUndoneNotice, openRevising } from './revise-state.ts';

export function RevisedDrop() {
  const [over, setOver] = useState(false);
  const { recent } = useDeskContext().desk.draft;
  useEffect(() => dropUndoneNotice(recent), [recent]);
  useEffect(() => {
    const drag = (event: DragEvent) => {
      if (!isOneFile(event)) return;
      take(event);
      setOver(true);
    };
    const leave = (event: DragEvent) => {
      // Leaving the window has no element it goes to.
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent) => {
      setOver(false);
      const [file, second] = event.dataTransfer?.files ?? [];
      if (!isOneFile(event) || file === undefined || second !== undefined) return;
      take(event);
      openRevising(file);
    };
    const listeners = { dragenter: drag, dragover: drag, dragleave: leave, drop } as const;
    // Ahead of the page's own drop zone, which imports.
    for (const [name, listener] of Object.entries(listeners))
      window.addEventListener(name, listener as EventListener, { capture: true });
    return () => {
      for (const [name, listener] of Object.entries(listeners))
        window.removeEventListener(name, listener as EventListener, { capture: true });
    };
  }, []);
  return over ? <DropVeil>Drop to see what the revised file changes</DropVeil> : null;
}

function take(event: DragEvent): void {
  event.preventDefault();
  event.stopPropagation();
}

/** Not while a dialog is open: it takes what belongs to it. Where the browser does not tell how many, it is one. */
function isOneFile(event: DragEvent): boolean {
  if (document.querySelector('[data-layer]') !== null) return false;
  if (event.dataTransfer?.types.includes('Files') !== true) return false;
  return event.dataTransfer.items.length <= 1;
}
