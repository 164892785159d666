/** The text itself: what claims rest on is marked, words are chosen by mouse, or with the arrow keys by sentence and by word. */

import { type KeyboardEvent, useEffect, useMemo, useRef } from 'react';
import { splitSentences } from '../../../core/claims/split-sentences.ts';
import type { Span } from '../../../core/draft/span.ts';
import type { Source } from '../../../core/review/draft-state.ts';
import { deskPage } from '../../../state/desk-page.ts';
import { announce } from '../../components/notices.tsx';
import { useDeskContext } from '../desk-context.ts';
import { useSideFocus } from '../side/side-focus.ts';
import { goBack, type OpenCapture } from '../side/source-view-state.ts';
import { CaptureParagraph } from './capture-paragraph.tsx';
import { captureParagraphs } from './capture-paragraphs.ts';
import { START } from './capture-selection.ts';
import { touches, usesOf } from './passage-uses.ts';
import { chosenIn, useAttachPassage } from './use-attach-passage.ts';
import type { Found } from './use-found.ts';
import { useSelectedPassage } from './use-selected-passage.ts';
import { stretch, type Walk, walkOn } from './walk-sentences.ts';
import { stretchByWord, walkByWord, wordsAround } from './walk-words.ts';

const NONE: Span[] = [];

export function SourceText(props: { source: Source; open: OpenCapture; text: string; found: Found }) {
  const { source, open, text, found } = props;
  const { draftId, claims, selected, highlighted, highlight } = useDeskContext();
  const reader = useSideFocus<HTMLDivElement>(draftId, { in: 'sources', at: 'reader' });
  const paragraphs = useMemo(() => captureParagraphs(text), [text]);
  const uses = useMemo(() => usesOf(claims, open.capture), [claims, open.capture]);
  const { take, drop, byHand } = useSelectedPassage(reader, source.id, open.capture, text);
  const shown = chosenIn(open, highlighted);
  const { attach } = useAttachPassage(open);
  // This pane is drawn a moment behind the keys.
  const chosenNow = () => chosenIn(open, deskPage(draftId).highlighted);
  const marked = shown !== null && !byHand(shown) ? shown : null;
  const isUsed = uses.some((use) => use.start === open.start && use.end === open.end);
  // What is attached already has its mark.
  const lookedUp = shown === null && !isUsed && open.end > open.start ? open : null;
  useBringIntoView(reader, open, found.here, shown !== null && !byHand(shown) ? shown : null);
  const sentences = useRef<Span[] | null>(null);
  const walk = useRef<Walk | null>(null);

  function choose(next: Walk | null, step: 1 | -1) {
    if (next === null) return announce(step === 1 ? 'The end of the text.' : 'The beginning of the text.');
    // Else the selection is read again at the key's end, and stands for what the keys chose.
    drop();
    walk.current = next;
    const { start, end } = next.chosen;
    const exact = text.slice(start, end);
    highlight({ sourceId: source.id, capture: open.capture, start, end, exact });
    announce(exact);
  }

  /** Where the keys begin while nothing is chosen: at the words that were found, else at the place one came for. */
  const begin = (): Span => (found.here === null ? open : { start: found.here.start, end: found.here.start });

  function bySentence(step: 1 | -1, more: boolean) {
    const chosen = chosenNow();
    // The passage one came for is the first to be chosen, just as it is.
    if (chosen === null && found.here === null && open.end > open.start)
      return choose({ chosen: open, anchor: open }, step);
    // Only who walks by sentence pays for cutting the text into them.
    sentences.current ??= splitSentences(text);
    choose(
      more && chosen !== null
        ? stretch(sentences.current, walkFrom(walk.current, chosen), step)
        : walkOn(sentences.current, chosen ?? begin(), step),
      step,
    );
  }

  function byWord(step: 1 | -1, more: boolean) {
    const chosen = chosenNow();
    const from = chosen ?? begin();
    const words = wordsAround(text, paragraphs, from);
    choose(
      more && chosen !== null
        ? stretchByWord(words, walkFrom(walk.current, chosen), step)
        : walkByWord(words, from, step),
      step,
    );
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey || event.altKey) return;
    switch (event.key) {
      case 'ArrowDown':
      case 'ArrowUp':
        bySentence(event.key === 'ArrowDown' ? 1 : -1, event.shiftKey);
        break;
      case 'ArrowRight':
      case 'ArrowLeft':
        byWord(event.key === 'ArrowRight' ? 1 : -1, event.shiftKey);
        break;
      case 'Enter':
        attach(event.shiftKey ? 'refutes' : 'supports');
        break;
      case 'Escape':
        if (chosenNow() === null) goBack(draftId);
        else highlight(null);
        break;
      default:
        return;
    }
    event.preventDefault();
    event.stopPropagation();
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: no element stands for a text to select in
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
          uses={uses}
          found={found.places.length === 0 ? NONE : found.places}
          foundAt={within(found.here, paragraph)}
          highlighted={within(marked, paragraph)}
          lookedUp={within(lookedUp, paragraph)}
          claimId={selected?.id ?? null}
        />
      ))}
    </div>
  );
}

const within = (a: Span | null, b: Span): Span | null => (a !== null && touches(a, b) ? a : null);

/** Who chose with the mouse, or came with a passage, stretches from there. */
function walkFrom(walk: Walk | null, shown: Span): Walk {
  const isSame = walk?.chosen.start === shown.start && walk.chosen.end === shown.end;
  return isSame ? walk : { chosen: shown, anchor: shown };
}

/** The wanted passage is shown once; after that the person scrolls, and what they move to is followed. */
function useBringIntoView(
  reader: { current: HTMLDivElement | null },
  open: OpenCapture,
  found: Span | null,
  shown: Span | null,
) {
  const wanted = shown ?? open;
  useEffect(() => {
    if (found !== null) bringIntoView(reader.current, found.start);
  }, [found, reader]);
  useEffect(() => {
    if (wanted.end > 0) bringIntoView(reader.current, wanted.start);
  }, [wanted.start, wanted.end, reader]);
}

function bringIntoView(reader: HTMLElement | null, at: number): void {
  const paragraphs = reader?.querySelectorAll<HTMLElement>(`[${START}]`) ?? [];
  const before = [...paragraphs].findLast((paragraph) => Number(paragraph.getAttribute(START)) <= at);
  const mark = before?.querySelector(
    '.marked--highlighted, .marked--found-at, .marked--looked-up, .marked--own',
  );
  (mark ?? before)?.scrollIntoView?.({ block: 'nearest' });
}
