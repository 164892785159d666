/** Where the words of open errors and warnings stand in one block. */

import { useMemo } from 'react';
import type { ClaimLook } from '../claim-look.ts';
import { findingId } from '../findings-of.ts';
import type { FindingRange } from './mark-claims.ts';

/** Over `plain`, in UTF-16 units; the same array as long as it says the same. */
export function useFindingRanges(looks: readonly ClaimLook[], plain: string): readonly FindingRange[] {
  const ranges = findingRanges(looks, plain);
  const signature = JSON.stringify(ranges);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the signature stands for the ranges
  return useMemo(() => ranges, [signature]);
}

/** Findings may be of the text a moment ago: where other words stand now, they mark nothing until the checks ran again. */
export function findingRanges(looks: readonly ClaimLook[], plain: string): FindingRange[] {
  const ranges = new Map<string, FindingRange>();
  for (const { claim, findings } of looks)
    for (const finding of findings) {
      const { start, end, severity, words } = finding;
      const id = findingId(finding);
      if (severity === 'info' || start >= end || plain.slice(start, end) !== words || ranges.has(id))
        continue;
      const whole = start <= claim.selector.start && claim.selector.end <= end;
      ranges.set(id, { start, end, findingId: id, severity, whole });
    }
  return [...ranges.values()];
}
