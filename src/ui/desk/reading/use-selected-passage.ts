/** The pointer's selection becomes the highlighted passage. While it stands, the browser draws it and no mark is put over it. */

import { useEffect, useRef, useState } from 'react';
import type { Span } from '../../../core/draft/span.ts';
import { deskPage } from '../../../state/desk-page.ts';
import { useDeskContext } from '../desk-context.ts';
import { selectedSpan } from './capture-selection.ts';
import { chosenIn } from './use-attach-passage.ts';

/**
 * `take` reads the selection now, `drop` takes it away for words that are chosen otherwise, `byHand` says whether a
 * passage is what is selected.
 */
export function useSelectedPassage(
  reader: { current: HTMLDivElement | null },
  sourceId: string,
  capture: string,
  text: string,
): { take: () => void; drop: () => void; byHand: (span: Span) => boolean } {
  const { draftId, highlighted, highlight } = useDeskContext();
  const [selected, setSelected] = useState<Span | null>(null);

  const selectedNow = () =>
    reader.current === null ? null : selectedSpan(reader.current, text, document.getSelection());

  function take() {
    const span = selectedNow();
    setSelected(span);
    if (span === null) return;
    highlight({ sourceId, capture, ...span, exact: text.slice(span.start, span.end) });
  }

  function drop() {
    setSelected(null);
    if (selectedNow() !== null) document.getSelection()?.removeAllRanges();
  }

  const latest = useRef({ take, drop });
  latest.current = { take, drop };

  useEffect(() => {
    let isHere = false;
    const onPointerDown = ({ target }: PointerEvent) => {
      isHere = target instanceof Node && reader.current?.contains(target) === true;
    };
    // The button may be let go anywhere; the selection is final a moment after. A press that began elsewhere, such as
    // on another claim, leaves the old selection as it is: those words are not chosen anew.
    const onPointerUp = () => {
      if (isHere) setTimeout(() => latest.current.take(), 0);
      isHere = false;
    };
    document.addEventListener('pointerdown', onPointerDown);
    document.addEventListener('pointerup', onPointerUp);
    return () => {
      document.removeEventListener('pointerdown', onPointerDown);
      document.removeEventListener('pointerup', onPointerUp);
    };
  }, [reader]);

  // Words that are chosen no longer, for another claim came or they were given up, do not look chosen either.
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is drawn is a moment late, so it only says when to look
  useEffect(() => {
    if (selected === null) return;
    const chosen = chosenIn({ sourceId, capture }, deskPage(draftId).highlighted);
    if (chosen?.start !== selected.start || chosen.end !== selected.end) latest.current.drop();
  }, [selected, highlighted]);

  const byHand = (span: Span) =>
    selected !== null && selected.start === span.start && selected.end === span.end;
  return { take, drop, byHand };
}
