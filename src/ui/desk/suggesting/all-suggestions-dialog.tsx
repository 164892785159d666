/** Asks once before all suggestions are accepted or rejected, and shows them. */

import type { Person } from '../../../core/policy/permissions.ts';
import type { DraftState } from '../../../core/review/draft-state.ts';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { counted } from '../../messages.ts';
import type { GalleyActs } from '../galley/galley-acts.ts';
import { WordDiff } from '../ledger/word-diff.tsx';
import { askAboutAll } from './all-suggestions.ts';
import { changedPart } from './changed-part.ts';
import { readSuggestion } from './read-suggestion.ts';
import { acceptable, rejectable } from './suggestion-acts.ts';

export function AllSuggestionsDialog(props: {
  asked: 'accept' | 'reject';
  draft: DraftState;
  seat: Person;
  acts: GalleyActs;
}) {
  const { asked, draft, seat, acts } = props;
  const { ids, left } = asked === 'accept' ? acceptable(draft) : { ids: rejectable(draft, seat), left: [] };
  const listed = draft.suggestions.filter(({ id }) => ids.includes(id));
  const verb = asked === 'accept' ? 'Accept' : 'Reject';
  const close = () => askAboutAll(null);

  function go() {
    close();
    if (asked === 'accept') acts.suggestions.acceptAll();
    else acts.suggestions.rejectAll();
  }

  return (
    <Dialog
      title={`${verb} ${counted(ids.length, 'suggestion')}`}
      description={
        left.length === 0
          ? 'One undo takes all of it back.'
          : `One undo takes all of it back. ${counted(left.length, 'suggestion stays', 'suggestions stay')} open: the same words were changed since, or taken out.`
      }
      onClose={close}
      footer={
        <>
          <Button onClick={close}>Cancel</Button>
          {ids.length === 0 ? null : (
            <Button tone="primary" data-autofocus="" onClick={go}>
              {verb} all
            </Button>
          )}
        </>
      }
    >
      <ul className="all-suggestions">
        {listed.map((suggestion) => {
          const block = draft.blocks.find((one) => one.id === suggestion.blockId);
          const { proposed } = readSuggestion(suggestion, block);
          return (
            <li key={suggestion.id}>
              <b dir="auto">{acts.nameOf(suggestion.by)}</b>
              <p dir="auto">
                <WordDiff {...changedPart(block?.markdown ?? suggestion.base, proposed)} />
              </p>
            </li>
          );
        })}
      </ul>
    </Dialog>
  );
}
