/** A caret in the words of a claim: the arrows move it by words, Enter breaks the claim there; with Shift, words become a claim of their own. */

import { Fragment, type KeyboardEvent, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { Button } from '../../components/button.tsx';
import { shorten } from '../side/shorten.ts';
import { closeCutting } from './cutting-state.ts';
import { likelyCut, type WordSpan, wordSpans } from './word-cuts.ts';
import './cut-editor.css';

/** `caret` and `anchor` are places between words: 0 before the first, `words.length` behind the last. */
type Place = { caret: number; anchor: number | null };

export function CutEditor(props: {
  words: string;
  onSplit: (at: number) => void;
  onTakeOut: (start: number, end: number) => void;
}) {
  const { words: text } = props;
  const words = useMemo(() => wordSpans(text), [text]);
  const [place, setPlace] = useState<Place>(() => ({ caret: firstCaret(text, words), anchor: null }));
  const field = useRef<HTMLDivElement>(null);
  const chosen = chosenWords(place);
  // With the same paint: the arrows that follow at once belong to the caret.
  useLayoutEffect(() => {
    field.current?.focus({ preventScroll: true });
    field.current?.parentElement?.scrollIntoView?.({ block: 'nearest' });
  }, []);

  function leave(): void {
    // The row takes the focus back before the caret goes, so that it is never nowhere.
    field.current?.closest('li')?.querySelector<HTMLElement>('[data-roving]')?.focus();
  }

  function move(to: number, extend: boolean): void {
    const last = words.length;
    const anchor = extend ? (place.anchor ?? place.caret) : null;
    // A claim is broken between two words; words are chosen from the first to the last.
    const caret = extend ? Math.min(last, Math.max(0, to)) : Math.min(last - 1, Math.max(1, to));
    setPlace({ caret, anchor });
  }

  function finish(): void {
    leave();
    const from = chosen === null ? words[place.caret]?.start : words[chosen.from]?.start;
    const to = chosen === null ? undefined : words[chosen.to - 1]?.end;
    if (from === undefined) closeCutting();
    else if (to === undefined) props.onSplit(from);
    else props.onTakeOut(from, to);
  }

  function press(event: KeyboardEvent<HTMLElement>): void {
    if (event.ctrlKey || event.metaKey || event.altKey || event.key === 'Tab') return;
    // While the caret stands here, no letter means anything to the desk.
    event.stopPropagation();
    if (event.target !== field.current && event.key !== 'Escape') return;
    const rtl = field.current !== null && getComputedStyle(field.current).direction === 'rtl';
    const step = { ArrowLeft: rtl ? 1 : -1, ArrowRight: rtl ? -1 : 1 }[event.key];
    if (step !== undefined) move(place.caret + step, event.shiftKey);
    else if (event.key === 'Home') move(0, event.shiftKey);
    else if (event.key === 'End') move(words.length, event.shiftKey);
    else if (event.key === 'Enter') finish();
    else if (event.key === 'Escape') {
      leave();
      closeCutting();
    } else return;
    event.preventDefault();
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys of the slider and of its buttons pass here
    <div className="cut" onKeyDown={press}>
      <div
        ref={field}
        className="cut__words"
        role="slider"
        tabIndex={0}
        dir="auto"
        aria-label="Where to break this claim"
        aria-description="Arrows move by words. With Shift, words become a claim of their own."
        aria-valuemin={0}
        aria-valuemax={words.length}
        aria-valuenow={place.caret}
        aria-valuetext={spokenPlace(text, words, place)}
      >
        {words.map((word, at) => (
          <Fragment key={word.start}>
            {at === 0 ? text.slice(0, word.start) : null}
            {at === place.caret ? <i className="cut__caret" /> : null}
            {/* biome-ignore lint/a11y/useKeyWithClickEvents: the arrows do the same */}
            {/* biome-ignore lint/a11y/noStaticElementInteractions: a click sets the caret of the slider */}
            <span
              className="cut__word"
              data-part={partOf(at, place)}
              onClick={(event) => move(event.shiftKey && at >= place.caret ? at + 1 : at, event.shiftKey)}
            >
              {text.slice(word.start, words[at + 1]?.start)}
            </span>
          </Fragment>
        ))}
        {place.caret === words.length ? <i className="cut__caret" /> : null}
      </div>
      <div className="cut__foot">
        <Button size="small" tone="primary" onClick={finish}>
          {chosen === null ? 'Break here' : 'Make these words a claim'}
        </Button>
        <Button
          size="small"
          onClick={() => {
            leave();
            closeCutting();
          }}
        >
          Leave
        </Button>
        <span className="cut__hint" aria-hidden="true">
          ← → by words, with Shift to choose words, Enter, Esc
        </span>
      </div>
    </div>
  );
}

function firstCaret(text: string, words: readonly WordSpan[]): number {
  return (
    1 +
    likelyCut(
      text,
      words.slice(1).map(({ start }) => start),
    )
  );
}

function chosenWords({ caret, anchor }: Place): { from: number; to: number } | null {
  if (anchor === null || anchor === caret) return null;
  return { from: Math.min(caret, anchor), to: Math.max(caret, anchor) };
}

function partOf(at: number, place: Place): 'first' | 'second' | 'chosen' | 'left' {
  const chosen = chosenWords(place);
  if (chosen !== null) return at >= chosen.from && at < chosen.to ? 'chosen' : 'left';
  return at < place.caret ? 'first' : 'second';
}

/** The end of the first part and the beginning of the second, or the words chosen. */
function spokenPlace(text: string, words: readonly WordSpan[], place: Place): string {
  const chosen = chosenWords(place);
  if (chosen !== null) {
    const from = words[chosen.from]?.start ?? 0;
    return `Chosen: “${shorten(text.slice(from, words[chosen.to - 1]?.end), 120)}”`;
  }
  const at = words[place.caret]?.start ?? text.length;
  const before = words[Math.max(0, place.caret - SPOKEN_WORDS)]?.start ?? 0;
  const behind = words[Math.min(words.length, place.caret + SPOKEN_WORDS) - 1]?.end ?? text.length;
  return `Break between “${text.slice(before, at).trim()}” and “${text.slice(at, behind)}”`;
}

const SPOKEN_WORDS = 3;
