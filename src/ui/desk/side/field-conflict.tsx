/** Two people changed one field: both values, and what to do with mine. Nobody's words go without their saying so. */

import type { FieldName } from '../../../core/review/draft-state.ts';
import type { RefusedCommand } from '../../../queries/use-desk.ts';
import { Button } from '../../components/button.tsx';
import { announce } from '../../components/notices.tsx';
import { problemWords } from '../../problem-words.ts';
import { useDeskContext } from '../desk-context.ts';
import { ConflictingValues } from './conflicting-values.tsx';
import { refusedFor } from './field-draft.ts';
import { MovedOn } from './moved-on.tsx';
import type { KeptText } from './use-kept-text.ts';

/** `kept` when the field's words are written in place, not sent one by one. */
export function FieldConflict({ field, kept }: { field: FieldName; kept?: KeptText }) {
  const { desk } = useDeskContext();
  const { value } = desk.draft.fields[field];
  const theirs = Array.isArray(value) ? value.join(', ') : value;
  return (
    <>
      {kept === undefined ? null : <MovedOn kept={kept} theirs={theirs} />}
      {refusedFor(desk.refused, field).map((refused) => (
        <Refused key={refused.commandId} refused={refused} theirs={theirs} />
      ))}
    </>
  );
}

function Refused({ refused, theirs }: { refused: RefusedCommand; theirs: string }) {
  const { desk, nameOf } = useDeskContext();
  const { what, todo } = problemWords(refused.problem, nameOf);
  return (
    <ConflictingValues title={`${what} ${todo}`} theirs={theirs} mine={mineOf(refused)}>
      <Button
        size="small"
        onClick={() => {
          desk.sendAgain(refused.commandId);
          announce('Sent again.');
        }}
      >
        Send mine again
      </Button>
      <Button
        size="small"
        tone="quiet"
        onClick={() => {
          desk.drop(refused.commandId);
          announce('Dropped.');
        }}
      >
        Drop mine
      </Button>
    </ConflictingValues>
  );
}

function mineOf({ command }: RefusedCommand): string {
  if (command.type === 'set_tags') return command.value.join(', ');
  return command.type === 'set_field' ? command.value : '';
}
