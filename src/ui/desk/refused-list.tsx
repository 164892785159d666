/** Commands that the host refused, in words, with what to do about each. Edits of text stand at their place in the galley instead. */

import type { CommandType } from '../../core/review/command.ts';
import type { RefusedCommand } from '../../queries/use-desk.ts';
import { Button } from '../components/button.tsx';
import { actionWords } from '../desk-words.ts';
import { wordOf } from '../messages.ts';
import { problemWords } from '../problem-words.ts';
import { useDeskContext } from './desk-context.ts';
import { isShownAtPlace } from './galley/conflicts-by-place.ts';
import './refused-list.css';

/** What is decided anew from the newest state; sending the same again would be refused again. */
const NOT_AGAIN: ReadonlySet<CommandType> = new Set([
  'undo',
  'split_claim',
  'merge_claims',
  'make_claim',
  'approve',
  'request_changes',
  'reject',
  'withhold',
]);

export function RefusedList() {
  const { desk } = useDeskContext();
  const blockIds = new Set(desk.draft.blocks.map((block) => block.id));
  const refused = desk.refused.filter((one) => !isShownAtPlace(one, blockIds));
  if (refused.length === 0) return null;
  return (
    <ul className="refused-list screen-only" aria-label="Refused">
      {refused.map((one) => (
        <RefusedItem key={one.commandId} refused={one} />
      ))}
    </ul>
  );
}

function RefusedItem({ refused }: { refused: RefusedCommand }) {
  const { desk, nameOf } = useDeskContext();
  const { command, problem, commandId } = refused;
  const { what, todo } = problemWords(problem, nameOf);
  const words = wordsIn(refused);
  return (
    <li className="refused-list__item">
      <div className="refused-list__text">
        <b>Not accepted: {wordOf(actionWords, command.type)}.</b> {what} {todo}
        {words === null ? null : <q className="refused-list__words">{words}</q>}
      </div>
      {NOT_AGAIN.has(command.type) ? null : (
        <Button size="small" onClick={() => thenOn(() => desk.sendAgain(commandId))}>
          Send again
        </Button>
      )}
      <Button size="small" tone="quiet" onClick={() => thenOn(() => desk.drop(commandId))}>
        {words === null ? 'Dismiss' : 'Drop mine'}
      </Button>
    </li>
  );
}

/** The item goes with its button: the focus goes to the next one, or back to the cursor. */
function thenOn(act: () => void): void {
  act();
  requestAnimationFrame(() => {
    const next = document.querySelector<HTMLElement>('.refused-list button');
    const cursor = document.querySelector<HTMLElement>('.claim-row__button[aria-current]');
    (next ?? cursor)?.focus();
  });
}

/** The person's own words in it: they are shown, so that none is lost unseen. */
function wordsIn({ command }: RefusedCommand): string | null {
  switch (command.type) {
    case 'edit_block':
      return command.markdown;
    case 'set_field':
      return command.value;
    case 'set_tags':
      return command.value.join(', ');
    case 'add_comment':
      return command.text;
    case 'flag_claim':
    case 'request_changes':
    case 'reject':
    case 'withhold':
      return command.note;
    default:
      return null;
  }
}
