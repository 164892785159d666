/** A source's text to read and to take passages from, with the claim at hand on top and what is attached already marked. */

import { ArrowLeft } from 'lucide-react';
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import { splitSentences } from '../../../core/claims/split-sentences.ts';
import type { Span } from '../../../core/draft/span.ts';
import type { Source } from '../../../core/review/draft-state.ts';
import { Button } from '../../components/button.tsx';
import { useDeskContext } from '../desk-context.ts';
import { AttachSelection } from './attach-selection.tsx';
import { CaptureParagraph } from './capture-paragraph.tsx';
import { captureParagraphs } from './capture-paragraphs.ts';
import { START, selectedSpan } from './capture-selection.ts';
import { shorten } from './shorten.ts';
import { useSideFocus } from './side-focus.ts';
import { closeCapture, type OpenCapture } from './source-view-state.ts';
import './capture-reader.css';

const SHORT = 160;

export function CaptureReader({ source, open }: { source: Source; open: OpenCapture }) {
  const { draftId, desk, selected, highlighted } = useDeskContext();
  const text = desk.captureText(open.capture);
  const own =
    highlighted?.capture === open.capture && highlighted.sourceId === source.id ? highlighted : null;
  return (
    <div className="reader">
      <div className="reader__head">
        <Button
          size="small"
          tone="quiet"
          icon={<ArrowLeft size={15} />}
          onClick={() => closeCapture(draftId)}
        >
          All sources
        </Button>
        <h2 className="reader__title" dir="auto">
          {source.title}
        </h2>
        {selected === null ? null : (
          <p className="side-claim">
            <span className="spoken">Current claim: </span>
            {shorten(selected.selector.exact, SHORT)}
          </p>
        )}
        <AttachSelection passage={own} />
      </div>
      {text === undefined ? (
        <p className="side-empty">
          {desk.capturesLoaded ? 'This text could not be loaded.' : 'The text is being loaded.'}
        </p>
      ) : (
        <ReaderText source={source} open={open} text={text} />
      )}
    </div>
  );
}

function ReaderText({ source, open, text }: { source: Source; open: OpenCapture; text: string }) {
  const { draftId, desk, selected, highlighted, highlight } = useDeskContext();
  const reader = useSideFocus<HTMLDivElement>(draftId, { in: 'sources', at: 'reader' });
  const paragraphs = useMemo(() => captureParagraphs(text), [text]);
  const attached = useMemo(
    () => attachedSpans(desk.draft.claims, open.capture, selected?.id),
    [desk.draft.claims, open.capture, selected?.id],
  );
  const { take, byHand } = useSelectedPassage(reader, source.id, open.capture, text);
  const shown = highlighted?.capture === open.capture ? highlighted : null;
  const marked = shown !== null && !byHand(shown) ? shown : null;
  // What is attached already has its mark.
  const isMarked = attached.some((span) => span.start === open.start && span.end === open.end);
  const lookedUp = shown === null && !isMarked ? open : null;
  useBringIntoView(reader, open, shown, byHand);

  const sentences = useRef<Span[] | null>(null);

  function onKeyDown(event: KeyboardEvent) {
    if (event.target !== event.currentTarget || (event.key !== 'ArrowDown' && event.key !== 'ArrowUp'))
      return;
    event.preventDefault();
    // Only who walks by sentence pays for cutting the text into them.
    sentences.current ??= splitSentences(text);
    const span = nextSentence(
      sentences.current,
      shown ?? open,
      event.key === 'ArrowDown' ? 1 : -1,
      event.shiftKey && shown !== null,
    );
    if (span !== null)
      highlight({
        sourceId: source.id,
        capture: open.capture,
        ...span,
        exact: text.slice(span.start, span.end),
      });
  }

  return (
    <>
      <p className="side-note side-pad">
        Select words to take them as evidence. With the keyboard: ↓ and ↑ go by sentence, Shift takes more.
      </p>
      {/* biome-ignore lint/a11y/useSemanticElements: no element stands for a text to select in */}
      <div
        ref={reader}
        className="reader__text"
        role="group"
        aria-label={`Text of ${source.title}`}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: passages are chosen in it by arrow keys
        tabIndex={0}
        onKeyDown={onKeyDown}
        onKeyUp={(event) => event.shiftKey && take()}
      >
        {paragraphs.map((paragraph) => (
          <CaptureParagraph
            key={paragraph.start}
            text={text}
            start={paragraph.start}
            end={paragraph.end}
            attached={attached}
            highlighted={overlaps(marked, paragraph) ? marked : null}
            lookedUp={overlaps(lookedUp, paragraph) ? lookedUp : null}
          />
        ))}
      </div>
    </>
  );
}

const overlaps = (a: Span | null, b: Span): boolean => a !== null && a.start < b.end && b.start < a.end;

/** The pointer's selection becomes the highlighted passage. While it stands, the browser draws it and no mark is put over it. */
function useSelectedPassage(
  reader: { current: HTMLDivElement | null },
  sourceId: string,
  capture: string,
  text: string,
) {
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

/** The wanted passage is shown once; after that the person scrolls, and a passage they move to is followed. */
function useBringIntoView(
  reader: { current: HTMLDivElement | null },
  open: OpenCapture,
  shown: Span | null,
  byHand: (span: Span) => boolean,
) {
  const at = shown !== null && !byHand(shown) ? shown.start : open.start;
  useEffect(() => {
    if (at === 0) return;
    const paragraphs = reader.current?.querySelectorAll<HTMLElement>(`[${START}]`) ?? [];
    const before = [...paragraphs].findLast((paragraph) => Number(paragraph.getAttribute(START)) <= at);
    const mark = before?.querySelector('.marked--highlighted, .marked--looked-up, .marked--attached');
    (mark ?? before)?.scrollIntoView?.({ block: 'nearest' });
  }, [at, reader]);
}

/** What the current claim rests on first; other claims' passages are marked alike. Rising, without overlaps. */
function attachedSpans(
  claims: ReturnType<typeof useDeskContext>['claims'],
  capture: string,
  first: string | undefined,
): Span[] {
  const spans = [...claims]
    .sort((a, b) => Number(b.id === first) - Number(a.id === first))
    .flatMap((claim) => claim.evidence)
    .flatMap((one) => (one.kind === 'passage' && one.capture === capture ? [one.selector] : []));
  const kept: Span[] = [];
  for (const { start, end } of spans)
    if (!kept.some((other) => start < other.end && other.start < end)) kept.push({ start, end });
  return kept.sort((a, b) => a.start - b.start);
}

/** The sentence after or before the span; with `more`, the span made longer by it. */
function nextSentence(sentences: readonly Span[], from: Span, step: 1 | -1, more: boolean): Span | null {
  const at = sentences.findIndex((sentence) => sentence.end > (step === 1 ? from.end - 1 : from.start));
  const here = at === -1 ? sentences.length - 1 : at;
  const standsOn = sentences[here];
  if (standsOn === undefined) return null;
  const isOn = from.end > from.start && standsOn.start < from.end && from.start < standsOn.end;
  const next = sentences[isOn ? here + step : here];
  if (next === undefined) return null;
  return more
    ? { start: Math.min(from.start, next.start), end: Math.max(from.end, next.end) }
    : { start: next.start, end: next.end };
}
