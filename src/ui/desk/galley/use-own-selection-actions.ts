/** What the galley offers for selected words: a comment on them, writing them anew, a claim of their own. */

import { describeRange } from '../../../core/anchoring/selectors.ts';
import type { ReadyDesk } from '../../../queries/use-desk.ts';
import { commentOn } from '../side/comment-drafting.ts';
import { textOfPlace } from '../side/comment-target.ts';
import { whoMay } from '../side/who-may.ts';
import { useWritingMode } from '../suggesting/suggesting-mode.ts';
import type { GalleyActs } from './galley-acts.ts';
import { useSelectionAction } from './selection-actions.ts';

export function useOwnSelectionActions(draftId: string, desk: ReadyDesk, acts: GalleyActs): void {
  const { role } = desk.person;
  const suggests = useWritingMode(role) === 'suggesting';
  useSelectionAction({
    id: 'comment',
    order: 1,
    label: 'Comment',
    action: 'text.comment',
    unavailable: whoMay(role, 'add_comment'),
    run: ({ place, start, end }) => {
      const text = textOfPlace(desk.draft, place);
      if (text === null) return;
      commentOn(draftId, { on: 'span', place, selector: describeRange(text, start, end) });
    },
  });
  useSelectionAction({
    id: 'edit',
    order: 2,
    label: suggests ? 'Suggest' : 'Edit',
    action: 'text.edit',
    unavailable: whoMay(role, suggests ? 'suggest_edit' : 'edit_block'),
    run: (words) => {
      document.getSelection()?.removeAllRanges();
      acts.editWords(words);
    },
  });
  useSelectionAction({
    id: 'claim',
    order: 3,
    label: 'Make claim',
    action: 'claim.make',
    unavailable: whoMay(role, 'make_claim'),
  });
}
