/** Puts on each claim's look what the checks found in it; a look stays the same object while its findings do. */

import type { Finding } from '../../core/checks/finding.ts';
import type { ClaimPlace } from '../../core/claims/claim.ts';
import { type ClaimLook, lookWith } from './claim-look.ts';
import { findingId, findingsOfClaim, isTrouble } from './findings-of.ts';

/** Findings may be of the draft a moment ago: those of claims that are gone are left out. */
export function noticedLooks(looks: readonly ClaimLook[], findings: readonly Finding[]): ClaimLook[] {
  const byPlace = new Map<string, Finding[]>();
  for (const finding of findings) {
    if (finding.place === null || finding.claimId === null || !isTrouble(finding)) continue;
    const key = placeKey(finding.place);
    const here = byPlace.get(key);
    if (here === undefined) byPlace.set(key, [finding]);
    else here.push(finding);
  }
  return looks.map((look) => {
    const here = byPlace.get(placeKey(look.claim.place));
    return here === undefined ? look : noticed(look, findingsOfClaim(here, look.claim));
  });
}

const known = new WeakMap<ClaimLook, { signature: string; look: ClaimLook }>();

function noticed(bare: ClaimLook, findings: Finding[]): ClaimLook {
  if (findings.length === 0) return bare;
  const signature = findings.map((one) => `${one.severity} ${one.end} ${findingId(one)}`).join('\n');
  const before = known.get(bare);
  if (before?.signature === signature) return before.look;
  const look = lookWith(bare, findings);
  known.set(bare, { signature, look });
  return look;
}

function placeKey(place: ClaimPlace): string {
  return place.in === 'block' ? place.blockId : '';
}
