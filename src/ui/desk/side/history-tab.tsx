/** Everything that happened to the draft, newest first: who, what, when. What is not with the host yet says so. */

import { useId, useMemo, useState } from 'react';
import type { LoggedEvent } from '../../../core/review/event.ts';
import { useEvents } from '../../../queries/events.ts';
import type { PendingCommand } from '../../../queries/use-desk.ts';
import { Chip } from '../../components/chip.tsx';
import { RelativeTime } from '../../components/relative-time.tsx';
import { actionWords } from '../../desk-words.ts';
import { useDeskContext } from '../desk-context.ts';
import { eventWords, shortHash } from './event-words.ts';
import { SideRegion } from './side-region.tsx';

/** One command of one person, and all that followed from it. */
type Step = { key: string; by: string; at: string; seq: number; hash: string; lines: LoggedEvent[] };

export function HistoryTab() {
  const { draftId, desk, nameOf } = useDeskContext();
  const log = useEvents(draftId);
  const [by, setBy] = useState('');
  const id = useId();
  const steps = useMemo(() => stepsOf(log ?? []), [log]);
  const answered = useMemo(() => new Set(steps.map((step) => step.key)), [steps]);
  const waiting = desk.pending.filter((entry) => !answered.has(entry.commandId));
  const people = [...new Set([...steps.map((step) => step.by), ...waiting.map((entry) => entry.by)])];
  const isShown = (person: string) => by === '' || by === person;
  const shown = steps.filter((step) => isShown(step.by));
  return (
    <SideRegion tab="history">
      <div className="side-section history__filter">
        <label htmlFor={id}>Steps of</label>
        <select id={id} className="side-input" value={by} onChange={(event) => setBy(event.target.value)}>
          <option value="">everybody</option>
          {people.map((person) => (
            <option key={person} value={person}>
              {nameOf(person)}
            </option>
          ))}
        </select>
      </div>
      <ol className="history">
        {waiting
          .filter((entry) => isShown(entry.by))
          .toReversed()
          .map((entry) => (
            <WaitingStep key={entry.commandId} entry={entry} />
          ))}
        {shown.map((step) => (
          <StepItem key={`${step.key}:${step.seq}`} step={step} />
        ))}
      </ol>
      {log === undefined ? <p className="side-empty">The history is being loaded.</p> : null}
      {log !== undefined && shown.length === 0 && waiting.length === 0 ? (
        <p className="side-empty">Nothing has happened here yet.</p>
      ) : null}
    </SideRegion>
  );
}

function WaitingStep({ entry }: { entry: PendingCommand }) {
  const { desk, nameOf } = useDeskContext();
  return (
    <li className="history__step history__step--waiting">
      <p className="history__who">
        <strong>{nameOf(entry.by)}</strong> <RelativeTime at={entry.queuedAt} style="long" />{' '}
        <Chip tone="warn">waiting to send</Chip>
      </p>
      <p>wants to {actionWords[entry.command.type]}</p>
      {desk.unfolded.has(entry.commandId) && entry.command.type !== 'approve' ? (
        <p className="side-note">It does not fit the draft as this page knows it, and may be refused.</p>
      ) : null}
    </li>
  );
}

function StepItem({ step }: { step: Step }) {
  const { desk, nameOf } = useDeskContext();
  const { draft } = desk;
  const received = step.lines[0]?.receivedAt;
  return (
    <li className="history__step">
      <p className="history__who">
        <strong>{nameOf(step.by)}</strong> <RelativeTime at={step.at} style="long" />
        <span
          className="history__hash num"
          title={`Event ${step.seq}, hash ${step.hash}${received === undefined ? '' : `, received ${received}`}`}
        >
          {shortHash(step.hash)}
        </span>
      </p>
      <ul className="history__lines">
        {step.lines.map(({ seq, event }) => (
          <li key={seq} dir="auto">
            {eventWords(event, { draft, nameOf })}
          </li>
        ))}
      </ul>
    </li>
  );
}

/** Events of one command lie side by side in the log. Newest step first; its events in the order they happened. */
function stepsOf(log: readonly LoggedEvent[]): Step[] {
  const steps: Step[] = [];
  for (const logged of log) {
    const { commandId, by, madeAt } = logged.event;
    const last = steps.at(-1);
    if (last?.key === commandId) {
      last.lines.push(logged);
      last.hash = logged.hash;
      last.seq = logged.seq;
    } else
      steps.push({ key: commandId, by, at: madeAt, seq: logged.seq, hash: logged.hash, lines: [logged] });
  }
  return steps.reverse();
}
