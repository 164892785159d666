/** The pointer's selection becomes the highlighted passage. While it stands, the browser draws it and no mark is put over it. */

import { useEffect, useRef, useState } from 'react';
import type { Span } from '../../../core/draft/span.ts';
import { useDeskContext } from '../desk-context.ts';
import { selectedSpan } from './capture-selection.ts';

/** `take` reads the selection now, `byHand` says whether a passage is what is selected. */
export function useSelectedPassage(
  reader: { current: HTMLDivElement | null },
  sourceId: string,
  capture: string,
  text: string,
): { take: () => void; byHand: (span: Span) => boolean } {
  const { highlight } = useDeskContext();
  const [selected, setSelected] = useState<Span | null>(null);
  const latest = useRef(() => {});

  function take() {
    if (reader.current === null) return;
    const span = selectedSpan(reader.current, text, document.getSelection());
    setSelected(span);
    if (span === null) return;
    highlight({ sourceId, capture, ...span, exact: text.slice(span.start, span.end) });
  }
  latest.current = take;

  useEffect(() => {
    // The button may be let go anywhere; the selection is final a moment after.
    const onPointerUp = () => setTimeout(() => latest.current(), 0);
    document.addEventListener('pointerup', onPointerUp);
    return () => document.removeEventListener('pointerup', onPointerUp);
  }, []);

  const byHand = (span: Span) =>
    selected !== null && selected.start === span.start && selected.end === span.end;
  return { take, byHand };
}
