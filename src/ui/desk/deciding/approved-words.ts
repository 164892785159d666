/** What an approval is given to, in words: how the claims were settled, what the checks still say, how long it must wait. */

import type { Finding } from '../../../core/checks/finding.ts';
import { claimStatus, settledVerdict } from '../../../core/claims/claim-status.ts';
import type { DraftState } from '../../../core/review/draft-state.ts';
import { claimsWords, counted } from '../../messages.ts';
import { claimCounts } from '../claim-counts.ts';
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
    findingSentence(findings),
    ...(embargo.trim() === '' ? [] : [`Embargo: ${embargoWords(embargo, now, zone)}`]),
  ];
}

function verdictSentence({ claims }: DraftState): string {
  const counts = claimCounts(
    claims.map((claim) => ({ status: claimStatus(claim), verdict: settledVerdict(claim) })),
  );
  return counts.total === 0 ? 'There is no claim in this draft.' : `${claimsWords(counts).full}.`;
}

/** Errors among them were overridden. */
function findingSentence(findings: readonly Finding[]): string {
  const open = findings.filter(({ disposition, severity }) => disposition === null && severity !== 'info');
  if (open.length === 0) return 'No finding of the checks is open.';
  return `${counted(open.length, 'finding')} of the checks ${open.length === 1 ? 'is' : 'are'} open: the filter Findings shows their claims.`;
}
