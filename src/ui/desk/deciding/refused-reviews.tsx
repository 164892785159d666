/** Decisions the host did not accept: why, and the words that came with them. */

import { Button } from '../../components/button.tsx';
import { actionWords } from '../../desk-words.ts';
import { problemWords } from '../../problem-words.ts';
import { useDeskContext } from '../desk-context.ts';
import { copyText } from '../side/copy-text.ts';
import { refusedReviews } from './waiting-reviews.ts';

export function RefusedReviews() {
  const { desk, nameOf } = useDeskContext();
  return refusedReviews(desk.refused).map(({ commandId, command, by, problem }) => {
    const { what, todo } = problemWords(problem, nameOf);
    const note = 'note' in command && typeof command.note === 'string' ? command.note : '';
    return (
      <div key={commandId} className="decision__refused" role="alert">
        <p>
          <strong>
            {nameOf(by)} wanted to {actionWords[command.type]}; it was not accepted.
          </strong>{' '}
          {what} {todo}
        </p>
        {note === '' ? null : <blockquote className="side-quote">{note}</blockquote>}
        <div className="side-buttons">
          {note === '' ? null : (
            <Button size="small" onClick={() => void copyText(note)}>
              Copy the words
            </Button>
          )}
          <Button size="small" tone="quiet" onClick={() => desk.drop(commandId)}>
            Put aside
          </Button>
        </div>
      </div>
    );
  });
}
