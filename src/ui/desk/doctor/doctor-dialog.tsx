/** How the file was read: the original line by line, and one key to read a line otherwise. Loaded when wanted. */

import { type KeyboardEvent, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { parseDraft } from '../../../core/draft/parse-draft.ts';
import type { FieldName } from '../../../core/review/draft-state.ts';
import { keyOfEvent } from '../../commands/key-of-event.ts';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { KeyCaps } from '../../components/key-hint.tsx';
import { counted } from '../../messages.ts';
import { useDeskContext } from '../desk-context.ts';
import { copyText } from '../side/copy-text.ts';
import { fieldWords } from '../side/field-words.ts';
import { whoMay } from '../side/who-may.ts';
import { DoctorLine } from './doctor-line.tsx';
import { DoctorPanel } from './doctor-panel.tsx';
import { closeDoctor } from './doctor-state.ts';
import {
  extrasOfLine,
  type FileLine,
  fileLines,
  isRemarked,
  isSomething,
  lineOfPlace,
  piecesOf,
} from './file-lines.ts';
import { TARGETS, targetWords } from './piece-looks.ts';
import { fieldCommand, readingsOf, rereadCommand, type Target, targetOf } from './readings.ts';
import { useReread } from './use-reread.ts';
import './doctor.css';

/** Lines drawn at first, and with each wish for more: nobody reads twenty thousand. */
const CHUNK = 1_000;

export function DoctorDialog() {
  const { desk, selected } = useDeskContext();
  const { draft } = desk;
  const { original, asFiled, fileName } = draft;
  const file = useMemo(() => {
    const parsed = parseDraft(original);
    const pieces = piecesOf(parsed, asFiled);
    return { parsed, pieces, lines: fileLines(parsed, pieces) };
  }, [original, asFiled]);
  const readings = useMemo(() => readingsOf(file.pieces, draft), [file, draft]);
  const [at, setAt] = useState(() => lineOfPlace(file.lines, file.parsed, selected?.place));
  const [shown, setShown] = useState(() => Math.ceil((at + 1) / CHUNK) * CHUNK);
  const list = useRef<HTMLOListElement>(null);
  const moved = useRef(false);
  const { said, say, hush, act, undo, redo } = useReread();

  const line = file.lines[at];
  const piece = line?.pieces[0];
  const reading = piece === undefined ? undefined : readings.get(piece);
  const now = reading === undefined ? null : targetOf(reading);
  const refusal = whoMay(desk.person.role, 'change_kind');

  useEffect(() => {
    const row = list.current?.querySelector<HTMLElement>(`#doctor-line-${at + 1}`);
    row?.scrollIntoView?.({ block: moved.current ? 'nearest' : 'center' });
    if (moved.current) row?.focus({ preventScroll: true });
  }, [at]);
  // What is said makes the panel taller, and on a narrow screen the list shorter.
  useEffect(() => {
    if (said !== null) list.current?.querySelector('[aria-current]')?.scrollIntoView?.({ block: 'nearest' });
  }, [said]);

  const here = useRef(at);
  // The same function at every render: else each step would draw all lines anew.
  const goTo = useCallback(
    (number: number) => {
      moved.current = true;
      if (number - 1 !== here.current) hush();
      here.current = number - 1;
      setShown((before) => Math.max(before, Math.ceil(number / CHUNK) * CHUNK));
      setAt(number - 1);
      list.current?.querySelector<HTMLElement>(`#doctor-line-${number}`)?.focus({ preventScroll: true });
    },
    [hush],
  );

  function step(direction: 1 | -1, wanted: (one: FileLine) => boolean, none: string) {
    for (let next = at + direction; next >= 0 && next < file.lines.length; next += direction) {
      const found = file.lines[next];
      if (found !== undefined && wanted(found)) return goTo(found.number);
    }
    say(none, 'warn');
  }

  function read(to: Target) {
    if (line === undefined || piece === undefined) return;
    if (refusal !== undefined) return say(refusal, 'warn');
    const body = rereadCommand(file.pieces, readings, piece, to);
    if (body === null) {
      const why =
        piece.as === 'metadata' ? 'Metadata goes into a field.' : `It is ${targetWords(to)} already.`;
      return say(why, 'warn');
    }
    act(body, `Line ${line.number} is ${targetWords(to)} now.`);
  }

  function useField(field: FieldName, value: unknown) {
    act(fieldCommand(draft.fields, field, value), `The ${fieldWords[field]} is taken from the file.`);
  }

  const keys: Record<string, () => void> = {
    j: () => step(1, isSomething, 'This is the last line.'),
    k: () => step(-1, isSomething, 'This is the first line.'),
    n: () => step(1, isRemarked, 'No remark further down.'),
    N: () => step(-1, isRemarked, 'No remark further up.'),
    f: () => document.querySelector<HTMLElement>('[data-field-choice]')?.focus(),
    z: undo,
    Z: redo,
    ...Object.fromEntries(TARGETS.map(({ to, key }) => [key, () => read(to)])),
  };

  function onKeyDown(event: KeyboardEvent) {
    if (event.target instanceof HTMLSelectElement) return;
    const arrow = { ArrowDown: 'j', ArrowUp: 'k' }[event.key];
    const key = arrow ?? keyOfEvent(event.nativeEvent);
    const run = key === null ? undefined : Object.hasOwn(keys, key) ? keys[key] : undefined;
    if (run === undefined) return;
    event.preventDefault();
    run();
  }

  const remarks = file.parsed.diagnostics.length;
  return (
    <Dialog
      title={`How ${fileName} was read`}
      description={`The file as it came in, kept unchanged: ${counted(file.lines.length, 'line')}, ${counted(remarks, 'remark')}. What is read otherwise here changes the draft, never the file.`}
      width="wide"
      className="doctor"
      onClose={closeDoctor}
      footer={
        <>
          <p className="doctor__keys">
            <KeyCaps spec="j k" /> line <KeyCaps spec="n" /> next remark <KeyCaps spec="z" /> undo
          </p>
          <Button onClick={() => void copyText(original)}>Copy the file</Button>
        </>
      }
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys count for every control in it */}
      <div className="doctor__body" onKeyDown={onKeyDown}>
        <ol className="doctor__lines" ref={list} aria-label="Lines of the file">
          {file.lines.slice(0, shown).map((one, index) => {
            const [first] = one.pieces;
            const found = first === undefined ? undefined : readings.get(first);
            return (
              <DoctorLine
                key={one.number}
                line={one}
                goesOn={first !== undefined && first === file.lines[index - 1]?.pieces[0]}
                now={found === undefined ? null : targetOf(found)}
                current={index === at}
                onChoose={goTo}
              />
            );
          })}
          {file.lines.length > shown ? (
            <li className="doctor__more">
              <Button size="small" onClick={() => setShown(shown + CHUNK)}>
                Show {Math.min(CHUNK, file.lines.length - shown).toLocaleString('en')} more lines
              </Button>
            </li>
          ) : null}
        </ol>
        <DoctorPanel
          line={line}
          piece={piece}
          now={now}
          extras={line === undefined ? [] : extrasOfLine(line, file.parsed)}
          fields={draft.fields}
          refusal={refusal}
          said={said}
          onRead={read}
          onField={useField}
        />
      </div>
    </Dialog>
  );
}
