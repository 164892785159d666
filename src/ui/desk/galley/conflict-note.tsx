/** A refused edit, at its block: both texts, and what can be done with the person's own. */

import type { Problem } from '../../../core/problem.ts';
import type { RefusedCommand } from '../../../queries/use-desk.ts';
import { Button } from '../../components/button.tsx';
import { notify } from '../../components/notices.tsx';

export type TextConflict = { refused: RefusedCommand; problem: Extract<Problem, { code: 'text-conflict' }> };

export function ConflictNote(props: {
  conflict: TextConflict;
  nameOf: (personId: string) => string;
  onSendAgain: (commandId: string) => void;
  onDrop: (commandId: string) => void;
}) {
  const { refused, problem } = props.conflict;
  const who = problem.by === null ? 'Somebody' : props.nameOf(problem.by);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form
    <div className="conflict" role="group" aria-label="Conflict">
      <p className="conflict__what">
        <b>{who} changed the same words before yours arrived.</b> The text shows theirs; yours is kept here.
      </p>
      <dl className="conflict__texts">
        <dt className="caps">Theirs</dt>
        <dd>{problem.theirs}</dd>
        <dt className="caps">Yours</dt>
        <dd>{problem.yours}</dd>
      </dl>
      <div className="conflict__acts">
        <Button size="small" onClick={() => copy(problem.yours)}>
          Copy mine
        </Button>
        <Button size="small" onClick={() => props.onSendAgain(refused.commandId)}>
          Use mine on top
        </Button>
        <Button size="small" tone="danger" onClick={() => props.onDrop(refused.commandId)}>
          Drop mine
        </Button>
      </div>
    </div>
  );
}

function copy(text: string): void {
  const done = navigator.clipboard?.writeText(text) ?? Promise.reject();
  done.then(
    () => notify({ text: 'Your words are on the clipboard.', tone: 'ok' }),
    () =>
      notify({
        text: 'The browser does not allow copying here. Select the words and copy them by hand.',
        tone: 'warn',
      }),
  );
}
