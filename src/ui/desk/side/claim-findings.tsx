/** What the checks found in the claim at hand: errors and warnings first, notes apart and calm. */

import type { Claim } from '../../../core/claims/claim.ts';
import { useDeskContext } from '../desk-context.ts';
import { findingsOfClaim, isTrouble } from '../findings-of.ts';
import { FindingList } from './finding-list.tsx';
import { SideSection } from './side-section.tsx';

export function ClaimFindings({ claim }: { claim: Claim }) {
  const { findings } = useDeskContext();
  const own = findingsOfClaim(findings, claim).filter(({ severity }) => severity !== 'info');
  if (own.length === 0) return null;
  const open = own.filter(isTrouble).length;
  return (
    <SideSection title="What the checks found" aside={open === own.length ? open : `${open} open`}>
      <FindingList findings={own} />
    </SideSection>
  );
}

export function ClaimNotes({ claim }: { claim: Claim }) {
  const { findings } = useDeskContext();
  const notes = findingsOfClaim(findings, claim).filter(({ severity }) => severity === 'info');
  if (notes.length === 0) return null;
  return (
    <SideSection title="Worth a look" aside={notes.length}>
      <FindingList findings={notes} />
    </SideSection>
  );
}
