/** What a claim says and a passage lacks, by the same rule that holds evidence against a supported claim. */

import { describeRange } from '../../../core/anchoring/selectors.ts';
import { type MissingInEvidence, missingInEvidence } from '../../../core/checks/check-evidence.ts';
import type { Claim, PassageEvidence } from '../../../core/claims/claim.ts';
import type { HighlightedPassage } from '../../../state/desk-page.ts';

type Passage = Pick<HighlightedPassage, 'sourceId' | 'capture' | 'start' | 'end' | 'exact'>;

export function passageGaps(claim: Claim, passage: Passage): MissingInEvidence[] {
  return missingInEvidence({ ...claim, evidence: [asEvidence(passage)] });
}

/** The passage's own figures that the claim does not have: worth a look only when the claim's are missing in turn. */
export function otherFigures(claim: Claim, passage: Passage): string[] {
  const asClaim: Claim = { ...claim, selector: describeRange(passage.exact, 0, passage.exact.length) };
  const words = { ...passage, exact: claim.selector.exact };
  return missingInEvidence({ ...asClaim, evidence: [asEvidence(words)] })
    .filter((gap) => gap.code === 'number_missing')
    .map((gap) => gap.words);
}

function asEvidence({ sourceId, capture, exact, start, end }: Passage): PassageEvidence {
  return {
    id: '',
    kind: 'passage',
    stance: 'supports',
    note: '',
    by: '',
    at: '',
    sourceId,
    capture,
    selector: { exact, prefix: '', suffix: '', start, end },
    locator: {},
  };
}
