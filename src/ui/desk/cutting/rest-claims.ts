/** The claims that may be settled together after being seen: ranked low, with nothing in them that a source would be asked for. */

import { missingInEvidence } from '../../../core/checks/check-evidence.ts';
import type { ClaimKind } from '../../../core/claims/claim.ts';
import type { ClaimLook } from '../claim-look.ts';

/** What a reader takes for fact, whatever the sentence is ranked. */
const FACTS: ReadonlySet<ClaimKind> = new Set([
  'number',
  'quotation',
  'attribution',
  'name_title',
  'date_time',
  'superlative',
  'negative_existence',
]);

/** A comparison can be held against a source as a figure can: "more than", "as old as", "twice", "doubled". */
const COMPARES =
  /\bthan\b|\bas \p{L}+ as\b|\b(?:twice|thrice|half|double|triple|most|least|best|worst|fewest|costs?|cheaper|dearer|rose|fell|grew|shrank)\b|\b(?:doubl|tripl|quadrupl|halv|increas|decreas)(?:e|es|ed|ing)\b/iu;

/** Open, ranked low, no error or warning, no number, comparison, quotation, name or date, no flag, and nobody else's to check. */
export function restClaims(looks: readonly ClaimLook[], personId: string): ClaimLook[] {
  return looks.filter(
    ({ claim, status, findings }) =>
      status === 'open' &&
      claim.checkworthiness.label !== 'checkworthy' &&
      findings.length === 0 &&
      claim.flag === null &&
      (claim.assignee === null || claim.assignee === personId) &&
      !claim.kinds.some((kind) => FACTS.has(kind)) &&
      !COMPARES.test(claim.selector.exact) &&
      missingInEvidence({ ...claim, evidence: [] }).length === 0,
  );
}
