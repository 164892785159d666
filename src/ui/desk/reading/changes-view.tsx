/** What changed from one text of a source to another, and which of our passages still stand in the newer one. */

import { useMemo } from 'react';
import { passageStands } from '../../../core/checks/passage-stands.ts';
import type { CaptureRef, Source } from '../../../core/review/draft-state.ts';
import { Button } from '../../components/button.tsx';
import { counted } from '../../messages.ts';
import { useDeskContext } from '../desk-context.ts';
import { ChangedWords } from '../revising/changed-words.tsx';
import { readOn } from '../side/read-on.ts';
import { shorten } from '../side/shorten.ts';
import { useSideFocus } from '../side/side-focus.ts';
import { type OpenCapture, openCapture } from '../side/source-view-state.ts';
import { type CapturePart, captureChanges } from './capture-changes.ts';
import { usesOf } from './passage-uses.ts';

const SHORT = 90;

export function ChangesView(props: { source: Source; open: OpenCapture; text: string; against: string }) {
  const { source, open, text, against } = props;
  const { draftId, desk } = useDeskContext();
  const region = useSideFocus<HTMLDivElement>(draftId, { in: 'sources', at: 'reader' });
  const older = desk.captureText(against);
  const parts = useMemo(() => (older === undefined ? undefined : captureChanges(older, text)), [older, text]);
  const [from, to] = [against, open.capture].map((sha256) =>
    source.captures.find((one) => one.sha256 === sha256),
  );
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group that the focus can be led to
    <div ref={region} className="changes" role="group" aria-label="What changed" tabIndex={-1}>
      {from === undefined || to === undefined ? null : <StandingPassages from={from} to={to} newer={text} />}
      {parts === undefined ? (
        <p className="side-empty">The older text is being loaded.</p>
      ) : parts === null ? (
        <p className="side-empty">
          The two texts have too little in common to set side by side. Read each by itself.
        </p>
      ) : (
        <>
          <p className="side-note" aria-live="polite">
            {summary(parts)} {from === undefined ? '' : `The older text: ${readOn(from)}.`}
          </p>
          <ol className="changes__list">
            {parts.map((part, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the parts are made anew whenever a text is another
              <li key={at} className="changes__part" data-kind={part.kind}>
                <Part part={part} onRead={(start) => openCapture(draftId, { ...open, start, end: start })} />
              </li>
            ))}
          </ol>
        </>
      )}
    </div>
  );
}

function Part({ part, onRead }: { part: CapturePart; onRead: (start: number) => void }) {
  switch (part.kind) {
    case 'same':
      return <span className="side-note">{counted(part.count, 'paragraph')} unchanged</span>;
    case 'removed':
      return (
        <p dir="auto">
          <span className="spoken">Only in the older text: </span>
          <del>{part.before}</del>
        </p>
      );
    case 'added':
    case 'changed':
      return (
        <>
          <p dir="auto">
            {part.kind === 'added' ? (
              <>
                <span className="spoken">Only in the newer text: </span>
                <ins>{part.after}</ins>
              </>
            ) : (
              <ChangedWords before={part.before} after={part.after} />
            )}
          </p>
          <Button size="small" tone="quiet" onClick={() => onRead(part.start)}>
            Read it there
          </Button>
        </>
      );
  }
}

function summary(parts: readonly CapturePart[]): string {
  const of = (kind: CapturePart['kind']) => parts.filter((part) => part.kind === kind).length;
  const told = [
    of('changed') === 0 ? '' : `${counted(of('changed'), 'paragraph')} changed`,
    of('added') === 0 ? '' : `${of('added')} new`,
    of('removed') === 0 ? '' : `${of('removed')} gone`,
  ].filter((words) => words !== '');
  return told.length === 0 ? 'The words are the same; white space aside.' : `${told.join(', ')}.`;
}

/** The passages that claims took from the older text. */
function StandingPassages({ from, to, newer }: { from: CaptureRef; to: CaptureRef; newer: string }) {
  const { claims, desk, select } = useDeskContext();
  const older = desk.captureText(from.sha256) ?? '';
  const uses = useMemo(
    () =>
      usesOf(claims, from.sha256).map((use) => {
        const exact = older.slice(use.start, use.end);
        return { ...use, exact, standing: passageStands(exact, { sha256: to.sha256, text: newer }) };
      }),
    [claims, from.sha256, to.sha256, newer, older],
  );
  if (uses.length === 0) return null;
  const gone = uses.filter(({ standing }) => standing.as === 'near' || standing.as === 'not_found');
  const stand = uses.length - gone.length;
  return (
    <div className={gone.length === 0 ? 'changes__standing' : 'changes__standing changes__standing--gone'}>
      <p>
        Of {counted(uses.length, 'passage')} that claims took from the older text,{' '}
        {stand === 0 ? 'none stands' : stand === 1 ? 'one stands' : `${stand} stand`} in this one, word for
        word or but for typography.
      </p>
      {gone.length === 0 ? null : (
        <ul className="used-passages__list">
          {gone.map(({ evidenceId, claimId, number, exact, standing }) => (
            <li key={evidenceId}>
              <span dir="auto">“{shorten(exact, SHORT)}”</span>{' '}
              <span className="side-note">
                {standing.as === 'near' ? 'words like it stand there' : 'not found by this check'};{' '}
                <Button size="small" tone="quiet" className="side-link" onClick={() => select(claimId)}>
                  claim {number}
                </Button>
              </span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
