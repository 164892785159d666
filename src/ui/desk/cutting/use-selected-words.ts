/** The words a person has selected in one block of the galley, as they are shown; null when there are none. */

import { useEffect, useState } from 'react';
import { hush } from '../desk-notice.ts';

export function useSelectedWords(): string | null {
  const [words, setWords] = useState<string | null>(null);
  useEffect(() => {
    let frame = 0;
    const read = () => {
      frame = 0;
      const selected = wordsOf(document.getSelection());
      setWords((before) => {
        // What was said last is answered by a new selection.
        if (selected !== null && before === null) queueMicrotask(hush);
        return selected;
      });
    };
    // A selection being drawn changes with every move of the pointer.
    const listen = () => {
      if (frame === 0) frame = requestAnimationFrame(read);
    };
    document.addEventListener('selectionchange', listen);
    return () => {
      cancelAnimationFrame(frame);
      document.removeEventListener('selectionchange', listen);
    };
  }, []);
  return words;
}

function wordsOf(selection: Selection | null): string | null {
  if (selection === null || selection.isCollapsed) return null;
  const block = blockOf(selection.anchorNode);
  if (block === null || block !== blockOf(selection.focusNode)) return null;
  const words = selection.toString().trim();
  return words === '' ? null : words;
}

function blockOf(node: Node | null): Element | null {
  const element = node instanceof Element ? node : (node?.parentElement ?? null);
  return element?.closest('.galley .galley-block') ?? null;
}
