/** How the claims of a draft stand, counted for the meter in the header. */

import { VERDICTS, type VerdictLabel } from '../../core/claims/claim.ts';
import type { ClaimCounts } from '../components/claims-meter.tsx';
import type { ClaimLook } from './claim-look.ts';

/** How one claim stands: all that is counted of its look. */
type Standing = Pick<ClaimLook, 'status' | 'verdict'>;

export function claimCounts(looks: readonly Standing[]): ClaimCounts {
  const standing = looks.filter((look) => look.status !== 'orphan');
  const having = (test: (look: Standing) => boolean): number => standing.filter(test).length;
  return {
    total: standing.length,
    settled: having((look) => look.status === 'settled'),
    recheck: having((look) => look.status === 'needs_recheck'),
    disagreements: having((look) => look.status === 'disagreement'),
    byVerdict: Object.fromEntries(
      VERDICTS.map((verdict) => [verdict, having((look) => look.verdict === verdict)]),
    ) as Record<VerdictLabel, number>,
  };
}
