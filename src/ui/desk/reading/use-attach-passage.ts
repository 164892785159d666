/** How a chosen passage becomes evidence of the claim at hand, by button and by key. */

import type { Stance } from '../../../core/claims/claim.ts';
import { deskPage, type HighlightedPassage } from '../../../state/desk-page.ts';
import { announce } from '../../components/notices.tsx';
import { stanceWords } from '../../desk-words.ts';
import { useDeskContext } from '../desk-context.ts';
import { say } from '../desk-notice.ts';
import { type KeptText, useKeptText } from '../side/use-kept-text.ts';
import { whoMay } from '../side/who-may.ts';
import { locatorOf } from './locator-of.ts';

export const ATTACH_WORDS: Record<Stance, string> = {
  supports: 'Attach as evidence',
  refutes: 'as refuting',
  context: 'as context',
};

/** What the API takes for one passage. */
const LONGEST = 20_000;

export type AttachPassage = {
  attach: (stance: Stance) => void;
  /** Why the button beside the text cannot, as things were drawn last. */
  refusal: string | undefined;
  where: KeptText;
};

export function useAttachPassage(open: Pick<HighlightedPassage, 'sourceId' | 'capture'>): AttachPassage {
  const { draftId, desk, selected, highlighted } = useDeskContext();
  const where = useKeptText(draftId, `locator:${open.sourceId}`);
  const mayNot = whoMay(desk.person.role, 'attach_evidence');
  const drawn = chosenIn(open, highlighted);

  function attach(stance: Stance) {
    // This pane is drawn a moment behind the keys: what is chosen by now counts, not what was drawn.
    const now = deskPage(draftId);
    const passage = chosenIn(open, now.highlighted);
    const claimId = now.selectedClaimId ?? selected?.id ?? null;
    const refusal = mayNot ?? missing(claimId !== null, passage);
    if (refusal !== undefined) say(refusal, 'warn');
    if (refusal !== undefined || passage === null || claimId === null) return;
    desk.send({
      type: 'attach_evidence',
      claimId,
      evidence: { kind: 'passage', stance, ...passage, locator: locatorOf(where.text), note: '' },
    });
    where.forget();
    announce(`Attached: ${stanceWords[stance].toLowerCase()}.`);
  }
  return { attach, refusal: mayNot ?? missing(selected !== null, drawn), where };
}

/** What is chosen in the open text; words chosen in another are not these. */
export function chosenIn(
  open: Pick<HighlightedPassage, 'sourceId' | 'capture'>,
  highlighted: HighlightedPassage | null,
): HighlightedPassage | null {
  return highlighted?.capture === open.capture && highlighted.sourceId === open.sourceId ? highlighted : null;
}

function missing(hasClaim: boolean, passage: HighlightedPassage | null): string | undefined {
  if (!hasClaim) return 'Choose a claim first.';
  if (passage === null) return 'Select words in the text first.';
  return passage.exact.length > LONGEST ? 'That is too long for one passage. Select fewer words.' : undefined;
}
