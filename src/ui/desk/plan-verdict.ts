/** What giving a verdict takes: the evidence that goes along, what is still missing, or what differs and asks for a second press. */

import { describeRange } from '../../core/anchoring/selectors.ts';
import { type MissingInEvidence, missingInEvidence } from '../../core/checks/check-evidence.ts';
import { type Finding, findingKey } from '../../core/checks/finding.ts';
import type { Claim, Stance, VerdictLabel } from '../../core/claims/claim.ts';
import { type EvidenceNeed, missingEvidence } from '../../core/claims/evidence-rule.ts';
import type { NewEvidence } from '../../core/review/command.ts';
import type { Disposition } from '../../core/review/draft-state.ts';
import type { HighlightedPassage } from '../../state/desk-page.ts';
import { isDiffering } from './claim-look.ts';

export type VerdictPlan =
  | { next: 'settle'; evidence: NewEvidence[] }
  /** The highlighted passage lacks these words of the claim, its source has other figures on the matter, or one needs no source although one contradicts it. */
  | { next: 'ask'; evidence: NewEvidence[]; differs: MissingInEvidence[]; found: Finding[] }
  | { next: 'find-evidence'; needs: EvidenceNeed[] };

export function planVerdict(
  claim: Claim,
  verdict: VerdictLabel,
  highlighted: HighlightedPassage | null,
  dispositions: readonly Disposition[],
  findings: readonly Finding[],
): VerdictPlan {
  const needs = missingEvidence(claim, verdict);
  const stances = needs.filter((need) => need !== 'search');
  const [stance] = stances;
  if (stance === undefined) {
    const found =
      verdict === 'needs_no_source' ? findings.filter((finding) => contradicts(finding, claim)) : [];
    return found.length === 0
      ? { next: 'settle', evidence: [] }
      : { next: 'ask', evidence: [], differs: [], found };
  }
  // One passage cannot both support and refute; a verdict of conflict is asked for once the other one is there.
  if (highlighted === null || stances.length > 1) return { next: 'find-evidence', needs };
  const evidence = [passageEvidence(highlighted, stance)];
  if (verdict !== 'supported') return { next: 'settle', evidence };
  const differs = openGaps(claim, highlighted, dispositions);
  const found = findings.filter(
    (finding) =>
      isAgainst(finding, claim, highlighted) && !differs.some((gap) => isTold(finding, claim, gap)),
  );
  if (differs.length === 0 && found.length === 0) return { next: 'settle', evidence };
  return { next: 'ask', evidence, differs, found };
}

/** A source or a date says otherwise, and nobody has decided on it: no claim that needs no source has that. */
function contradicts({ claimId, severity, disposition }: Finding, claim: Claim): boolean {
  return claimId === claim.id && severity === 'error' && disposition === null;
}

/** The passage's own source has another number or date than the claim, and nobody has decided on it. */
function isAgainst(finding: Finding, claim: Claim, { capture }: HighlightedPassage): boolean {
  const { beside } = finding;
  return (
    finding.claimId === claim.id &&
    isDiffering(finding) &&
    beside?.in === 'source' &&
    beside.capture === capture &&
    claim.selector.exact.includes(finding.words)
  );
}

/** The passage lacks the same words: said once. */
function isTold({ start, end }: Finding, { selector }: Claim, gap: MissingInEvidence): boolean {
  return start - selector.start < gap.end && gap.start < end - selector.start;
}

export function passageEvidence(passage: HighlightedPassage, stance: Stance): NewEvidence {
  const { sourceId, capture, start, end, exact } = passage;
  return { kind: 'passage', stance, sourceId, capture, start, end, exact, locator: {}, note: '' };
}

/** What the approval gate would find missing with the passage attached, less what a person accepted with a reason. */
function openGaps(
  claim: Claim,
  passage: HighlightedPassage,
  dispositions: readonly Disposition[],
): MissingInEvidence[] {
  const { sourceId, capture, exact } = passage;
  const attached: Claim['evidence'][number] = {
    kind: 'passage',
    id: '',
    stance: 'supports',
    note: '',
    by: '',
    at: '',
    sourceId,
    capture,
    selector: describeRange(exact, 0, exact.length),
    locator: {},
  };
  const accepted = new Set(dispositions.map((disposition) => disposition.key));
  return missingInEvidence({ ...claim, evidence: [...claim.evidence, attached] }).filter(
    ({ code, words }) =>
      !accepted.has(findingKey('evidence', code, `${words}@${claim.selector.exact}`, null)),
  );
}
