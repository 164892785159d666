/** What is the matter with a claim's words: suggested others, and what changed since it was checked. */

import type { Claim } from '../../../core/claims/claim.ts';
import { claimStatus } from '../../../core/claims/claim-status.ts';
import { verdictWords } from '../../messages.ts';
import { useDeskContext } from '../desk-context.ts';
import { WordDiff } from '../ledger/word-diff.tsx';
import { SideSection } from '../side/side-section.tsx';
import { ClaimSuggestions } from './suggestion-list.tsx';

export function ClaimText({ claim }: { claim: Claim }) {
  const { nameOf } = useDeskContext();
  const recheck = claimStatus(claim) === 'needs_recheck';
  return (
    <>
      {recheck ? (
        <SideSection title="Changed since it was checked">
          {claim.verdicts.map((verdict) => (
            <div key={verdict.by} className="changed-since">
              <p>
                <b>{verdictWords[verdict.label]}</b> by <span dir="auto">{nameOf(verdict.by)}</span>, for
                other words:
              </p>
              <p dir="auto">
                <WordDiff before={verdict.words} after={claim.selector.exact} />
              </p>
            </div>
          ))}
        </SideSection>
      ) : null}
      <ClaimSuggestions claim={claim} />
    </>
  );
}
