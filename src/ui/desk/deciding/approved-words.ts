/** What an approval is given to, in words: how the claims were settled, what the checks still say, how long it must wait. */

import type { Finding } from '../../../core/checks/finding.ts';
import { VERDICTS } from '../../../core/claims/claim.ts';
import { claimStatus, settledVerdict } from '../../../core/claims/claim-status.ts';
import type { DraftState } from '../../../core/review/draft-state.ts';
import { counted, verdictWords } from '../../messages.ts';
import { embargoWords } from '../details/read-embargo.ts';

/** One sentence each; `now` in milliseconds, `zone` the reader's own. */
export function approvedWords(
  draft: DraftState,
  findings: readonly Finding[],
  now: number,
  zone: string,
): string[] {
  const embargo = draft.fields.embargo.value;
  return [
    verdictSentence(draft),
    warningSentence(findings),
    ...(embargo.trim() === '' ? [] : [`Embargo: ${embargoWords(embargo, now, zone)}`]),
  ];
}

function verdictSentence({ claims }: DraftState): string {
  const settled = claims
    .filter((claim) => claimStatus(claim) === 'settled')
    .map((claim) => settledVerdict(claim));
  const parts = VERDICTS.flatMap((verdict) => {
    const count = settled.filter((one) => one === verdict).length;
    return count === 0 ? [] : [`${count} ${verdictWords[verdict].toLowerCase()}`];
  });
  return `Of ${counted(settled.length, 'claim')}: ${parts.join(', ')}.`;
}

function warningSentence(findings: readonly Finding[]): string {
  const open = findings.filter(({ disposition, severity }) => disposition === null && severity !== 'info');
  if (open.length === 0) return 'No warning of the checks is open.';
  return `${counted(open.length, 'warning')} of the checks ${open.length === 1 ? 'is' : 'are'} open: the filter Findings shows their claims.`;
}
