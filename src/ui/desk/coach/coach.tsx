/** The first steps: one quiet line in the foot of the desk, for who is new here. */

import { X } from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { followCoach, putCoachAway, useCoached } from '../../../state/coach.ts';
import { keyWords } from '../../commands/key-words.ts';
import { useKeyOf } from '../../commands/keymap.ts';
import { IconButton } from '../../components/icon-button.tsx';
import { KeyHint } from '../../components/key-hint.tsx';
import { announce } from '../../components/notices.tsx';
import { type DeskContextValue, useDeskContext } from '../desk-context.ts';
import { useDeskNotice } from '../desk-notice.ts';
import { type CoachLine, type CoachView, nextStep } from './next-step.ts';
import { STEP_WORDS } from './step-words.ts';
import { useRealActs } from './use-real-acts.ts';
import './coach.css';

/** `quiet`: something else stands in its place now. `children` stand there when it has nothing to say. */
export function Coach({ quiet, children }: { quiet: boolean; children: ReactNode }): ReactNode {
  const value = useDeskContext();
  const { person, draft } = value.desk;
  const { done } = useCoached(person.id);
  useRealActs(value);
  useEffect(() => followCoach(), []);
  const next = nextStep(done, viewOf(value));
  const ended = useEnd(person.id, next, `${value.selected?.id} ${draft.version}`);
  const step = next ?? (ended ? 'end' : null);
  const rests = draft.workflow === 'rejected' || draft.workflow === 'withheld';
  const shown = quiet || rests ? null : step;
  useTold(person.id, shown, value);
  if (quiet) return null;
  return shown === null ? children : <Line step={shown} personId={person.id} />;
}

function Line({ step, personId }: { step: keyof typeof STEP_WORDS; personId: string }): ReactNode {
  const { action, words } = STEP_WORDS[step];
  const key = useKeyOf(action);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form
    <div className="coach" role="group" aria-label="First steps">
      <p className="coach__words" data-step={step}>
        <span className="coach__mark" aria-hidden="true">
          First steps
        </span>{' '}
        <KeyHint action={action} /> {words}
        {key === undefined ? null : <span className="spoken"> Key: {keyWords(key)}.</span>}
      </p>
      <IconButton
        className="coach__close"
        label="Put the first steps away"
        tip="none"
        title="Put the first steps away"
        icon={<X size={15} aria-hidden="true" />}
        onClick={() => {
          landBesides();
          putCoachAway(personId);
          announce('Put away. Help shows the first steps again.');
        }}
      />
    </div>
  );
}

function viewOf({ desk, passages, highlighted, mayDo }: DeskContextValue): CoachView {
  return {
    hasTexts: desk.draft.sources.some((source) => source.captures.length > 0),
    passages: passages.length,
    highlighted: highlighted !== null,
    mayAttach: mayDo('attach_evidence'),
    maySettle: mayDo('settle_claim'),
  };
}

/** Who has come to the end is told so until the next thing they do; who was there before is not told again. */
function useEnd(personId: string, next: CoachLine | null, doing: string): boolean {
  const led = useRef(next !== null);
  const ended = useRef<string | null>(null);
  if (next !== null) led.current = true;
  if (next === null && led.current) ended.current ??= doing;
  const over = next === null && ended.current !== doing;
  useEffect(() => {
    if (over) putCoachAway(personId);
  }, [over, personId]);
  return next === null && !over;
}

/** By whom which steps were heard on this page. */
const told = new Set<string>();
/** Milliseconds. What answers the last act is read out first, and nobody is talked to while they are at work. */
const CALM = 3_000;

/** Reads each step out once, when there is a pause. */
function useTold(personId: string, step: keyof typeof STEP_WORDS | null, value: DeskContextValue): void {
  const notice = useDeskNotice((state) => state.notice);
  const action = step === null ? undefined : STEP_WORDS[step].action;
  const key = useKeyOf(action);
  // biome-ignore lint/correctness/useExhaustiveDependencies: whatever is done or said begins the pause anew
  useEffect(() => {
    const name = `${personId} ${step}`;
    if (step === null || told.has(name)) return;
    const timer = setTimeout(() => {
      told.add(name);
      const by = key === undefined ? '' : ` Key: ${keyWords(key)}.`;
      announce(`First steps. ${STEP_WORDS[step].words}${by}`);
    }, CALM);
    return () => clearTimeout(timer);
  }, [personId, step, key, value, notice]);
}

/** The button goes with its line: the focus goes where the desk's keys are. */
function landBesides(): void {
  const places = ['.galley__scroller', '.claim-row__button[aria-current]', '#content'];
  places.some((place) => {
    const found = document.querySelector<HTMLElement>(place);
    found?.focus({ preventScroll: true });
    return found !== null && document.activeElement === found;
  });
}
