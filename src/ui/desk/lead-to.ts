/** The way from a requirement to the place in the desk that settles it. */

import type { RequirementResult } from '../../core/policy/requirement.ts';
import { setDeskPage } from '../../state/desk-page.ts';
import { moveCursor } from './move-cursor.ts';
import { goToSide } from './side/side-focus.ts';

/** A label for a button and what it does; undefined where no place settles it. */
export function leadTo(
  draftId: string,
  { target }: RequirementResult,
): { label: string; run: () => void } | undefined {
  switch (target.at) {
    case 'claims': {
      const [claimId] = target.claimIds;
      if (claimId === undefined) return undefined;
      const run = () => {
        moveCursor(draftId, claimId);
        // Beside it stands what is known of the claim; on a narrow screen its own words come first.
        setDeskPage(draftId, { pane: 'draft', tab: 'evidence' });
      };
      return { label: 'Show the claim', run };
    }
    case 'field': {
      const { field } = target;
      return { label: 'Go to Details', run: () => goToSide(draftId, { in: 'details', at: field }) };
    }
    case 'comments': {
      const [threadId] = target.threadIds;
      return {
        label: 'Go to Comments',
        run: () =>
          goToSide(draftId, { in: 'comments', at: threadId === undefined ? 'write' : `thread:${threadId}` }),
      };
    }
    case 'none':
      return undefined;
  }
}
