/** Accept, reject or take back, for one suggestion; in a conflict also the ways to bring its words in by hand. */

import { may, type Person } from '../../../core/policy/permissions.ts';
import { Button } from '../../components/button.tsx';
import { KeyHint } from '../../components/key-hint.tsx';
import { roleMayNot } from '../../problem-words.ts';
import { copyText } from '../side/copy-text.ts';
import type { SuggestionReading } from './read-suggestion.ts';
import { SetAsideWords } from './set-aside-words.tsx';
import type { SuggestionActs } from './suggestion-acts.ts';

export function SuggestionButtons(props: {
  reading: SuggestionReading;
  acts: SuggestionActs;
  /** Who sits at the desk. */
  seat: Person;
  /** Opens the block with the suggested words in its field. */
  onEdit: (reading: SuggestionReading) => void;
}) {
  const { reading, acts, seat } = props;
  const { suggestion, state } = reading;
  const own = suggestion.by === seat.id;
  const editor = may(seat.role, 'accept_suggestion');
  const refusal = editor ? undefined : roleMayNot(seat.role, 'accept_suggestion');
  const stuck = state === 'conflict' || state === 'gone';
  return (
    <>
      <SetAsideWords suggestion={suggestion} isGone={state === 'gone'} acts={acts} />
      <div className="suggestion-note__acts">
        {stuck || (own && !editor) ? null : (
          <Button size="small" unavailable={refusal} onClick={() => acts.accept(suggestion.id)}>
            Accept <KeyHint action="suggestion.accept" />
          </Button>
        )}
        {state === 'conflict' && editor ? (
          <Button size="small" onClick={() => props.onEdit(reading)}>
            Edit with these words
          </Button>
        ) : null}
        {stuck ? (
          <Button size="small" onClick={() => void copyText(suggestion.markdown)}>
            Copy the suggestion
          </Button>
        ) : null}
        {own || editor ? (
          <Button size="small" tone="quiet" onClick={() => acts.reject(suggestion.id)}>
            {own ? 'Take back' : 'Reject'} <KeyHint action="suggestion.reject" />
          </Button>
        ) : null}
      </div>
    </>
  );
}
