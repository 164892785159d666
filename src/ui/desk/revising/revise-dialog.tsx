/** Takes the writer's revised file into the draft: choose it, see what it does, take it in. Loaded when wanted. */

import { useEffect, useMemo, useRef, useState } from 'react';
import { unsavedTextsOf } from '../../../state/unsaved-texts.ts';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { announce, notify } from '../../components/notices.tsx';
import { counted } from '../../messages.ts';
import { problemWords } from '../../problem-words.ts';
import { openOverlay } from '../../shell/overlay-state.ts';
import { useDeskContext } from '../desk-context.ts';
import { whoMay } from '../side/who-may.ts';
import { ChooseRevised } from './choose-revised.tsx';
import { type ReadRevised, readPasted, readRevised } from './read-revised.ts';
import { isAnotherArticle, reviseCommand } from './revise-command.ts';
import { closeRevising, rememberNotice } from './revise-state.ts';
import { RevisionPreview } from './revision-preview.tsx';
import { planRevision, type RevisionPlan } from './revision-rows.ts';
import './revising.css';

export function ReviseDialog({ brought }: { brought: File | null }) {
  const { draftId, desk, nameOf } = useDeskContext();
  const { draft } = desk;
  const [read, setRead] = useState<ReadRevised | 'reading' | null>(brought === null ? null : 'reading');
  const [consented, setConsented] = useState(false);
  const refusal = whoMay(desk.person.role, 'revise_text');

  async function take(file: File) {
    setRead('reading');
    tell(await readRevised(file, desk.draft.original));
  }
  function tell(answer: ReadRevised) {
    setConsented(false);
    setRead(answer);
    announce(
      answer.ok ? `${answer.file.fileName} is read: see what changes.` : `${answer.what} ${answer.todo}`,
    );
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: a dropped file is read once
  useEffect(() => {
    if (brought !== null) void take(brought);
  }, [brought]);

  // The dialog is another one with each answer: what was pressed for it is gone.
  const root = useRef<HTMLDivElement>(null);
  const isFirst = useRef(true);
  useEffect(() => {
    if (!isFirst.current && read !== 'reading')
      root.current?.closest('[data-layer]')?.querySelector<HTMLElement>('[data-autofocus]')?.focus();
    isFirst.current = false;
  }, [read]);

  const file = read !== null && read !== 'reading' && read.ok ? read.file : null;
  const command = useMemo(
    () => (file === null ? null : reviseCommand({ original: draft.original, asFiled: draft.asFiled }, file)),
    [file, draft.original, draft.asFiled],
  );
  const other = useMemo(() => command !== null && isAnotherArticle(command), [command]);
  const decided = useMemo(() => (command === null ? null : desk.preview(command)), [command, desk]);
  const plan = useMemo(() => (decided?.ok ? planRevision(draft, decided.value) : null), [decided, draft]);
  const problem = decided !== null && !decided.ok ? problemWords(decided.problem, nameOf) : null;

  function takeIn() {
    if (command === null || plan === null) return;
    const commandId = desk.send(command);
    closeRevising();
    const takeAway = notify({
      text: `${command.fileName} is taken in: ${fateWords(plan)}.`,
      tone: 'ok',
      action: { label: 'Undo', run: () => desk.send({ type: 'undo', commandId }) },
    });
    rememberNotice(commandId, takeAway);
  }

  function importAsNew() {
    if (file === null) return;
    const { fileName, parsed } = file;
    closeRevising();
    setTimeout(() => openOverlay('import', { files: [new File([parsed.text], fileName)], text: '' }));
  }

  const waiting = desk.pending.length;
  const writing = [...unsavedTextsOf(draftId).keys()].filter((slot) => slot.startsWith('block:')).length;
  const ready = plan !== null && (!other || consented);
  return (
    <Dialog
      title={file === null ? 'Take in the revised file' : `Take in ${file.fileName}`}
      description={
        refusal ??
        (file === null
          ? 'The writer’s new version of this draft. You see what it changes first; verdicts stay where the words are the same.'
          : undefined)
      }
      width={file === null ? 'usual' : 'wide'}
      keep={file !== null}
      onClose={closeRevising}
      footer={
        file === null ? undefined : (
          <>
            <Button tone="quiet" onClick={() => setRead(null)}>
              Another file
            </Button>
            <Button
              tone="primary"
              data-autofocus=""
              unavailable={ready ? undefined : 'Read above what stands against it.'}
              onClick={takeIn}
            >
              Take in
            </Button>
          </>
        )
      }
    >
      <div className="revising" ref={root}>
        {read === 'reading' ? <p role="status">The file is being read.</p> : null}
        {read !== null && read !== 'reading' && !read.ok ? (
          <p className="revision__problem" role="alert">
            <strong>{read.what}</strong> {read.todo}
          </p>
        ) : null}
        {refusal === undefined && file === null && read !== 'reading' ? (
          <ChooseRevised
            onFile={(chosen) => void take(chosen)}
            onPaste={(text) => tell(readPasted('pasted.md', text, draft.original))}
          />
        ) : null}
        {problem === null ? null : (
          <p className="revision__problem" role="alert">
            <strong>{problem.what}</strong> {problem.todo}
          </p>
        )}
        {other && problem === null ? (
          <div className="revision__note">
            <p>
              <strong>This reads like another article.</strong> Hardly any of its text is this draft’s: taken
              in, it would leave next to nothing in place.
            </p>
            <label className="revision__consent">
              <input
                type="checkbox"
                checked={consented}
                data-autofocus=""
                onChange={(event) => setConsented(event.target.checked)}
              />
              It is this draft, written anew
            </label>
            <Button size="small" onClick={importAsNew}>
              Import it as a draft of its own
            </Button>
          </div>
        ) : null}
        {plan !== null && waiting > 0 ? (
          <p className="side-note">
            {counted(waiting, 'change')} {waiting === 1 ? 'waits' : 'wait'} to be sent. The preview has{' '}
            {waiting === 1 ? 'it' : 'them'} in, and the file is taken in behind{' '}
            {waiting === 1 ? 'it' : 'them'}.
          </p>
        ) : null}
        {plan !== null && writing > 0 ? (
          <p className="side-note">
            You are still writing in {counted(writing, 'block')}: save or leave that first, or it may meet the
            writer’s words.
          </p>
        ) : null}
        {plan === null ? null : <RevisionPreview plan={plan} />}
      </div>
    </Dialog>
  );
}

function fateWords({ claims, conflicts }: RevisionPlan): string {
  const parts = [
    `${counted(claims.keep, 'verdict')} kept`,
    claims.recheck === 0 ? '' : `${claims.recheck} to recheck`,
    claims.fresh === 0 ? '' : `${counted(claims.fresh, 'new claim')}`,
    conflicts === 0 ? '' : `${counted(conflicts, 'suggestion')} of the writer’s`,
  ];
  return parts.filter((part) => part !== '').join(', ');
}
