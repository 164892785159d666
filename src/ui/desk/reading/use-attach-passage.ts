/** How a chosen passage becomes evidence of the claim at hand, by button and by key. */

import type { Stance } from '../../../core/claims/claim.ts';
import type { HighlightedPassage } from '../../../state/desk-page.ts';
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

export function useAttachPassage(
  passage: HighlightedPassage | null,
  sourceId: string,
): { attach: (stance: Stance) => void; refusal: string | undefined; where: KeptText } {
  const { draftId, desk, selected } = useDeskContext();
  const where = useKeptText(draftId, `locator:${sourceId}`);
  const refusal =
    whoMay(desk.person.role, 'attach_evidence') ?? missing(selected !== null, passage?.exact.length ?? 0);

  function attach(stance: Stance) {
    if (refusal !== undefined) say(refusal, 'warn');
    if (refusal !== undefined || passage === null || selected === null) return;
    desk.send({
      type: 'attach_evidence',
      claimId: selected.id,
      evidence: { kind: 'passage', stance, ...passage, locator: locatorOf(where.text), note: '' },
    });
    where.forget();
    announce(`Attached: ${stanceWords[stance].toLowerCase()}.`);
  }
  return { attach, refusal, where };
}

function missing(hasClaim: boolean, length: number): string | undefined {
  if (!hasClaim) return 'Choose a claim first.';
  if (length === 0) return 'Select words in the text first.';
  return length > LONGEST ? 'That is too long for one passage. Select fewer words.' : undefined;
}
