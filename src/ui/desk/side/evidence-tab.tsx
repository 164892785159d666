/** The tab a claim is settled from: what the checks found, its evidence, the best passages, why it is flagged, and what approval still waits for. */

import { useWordsOfKey } from '../../commands/words-of-key.ts';
import { ApprovalStatus } from '../deciding/approval-status.tsx';
import { LastReview } from '../deciding/last-review.tsx';
import { useDeskContext } from '../desk-context.ts';
import { noClaimWords } from '../no-claim-words.ts';
import { ClaimText } from '../suggesting/claim-text.tsx';
import { AttachedEvidence } from './attached-evidence.tsx';
import { BestPassages } from './best-passages.tsx';
import { ClaimFindings, ClaimNotes } from './claim-findings.tsx';
import { DraftFindings } from './draft-findings.tsx';
import { MoreEvidence } from './more-evidence.tsx';
import { NoSourceAlert } from './no-source-alert.tsx';
import { RequirementsList } from './requirements-list.tsx';
import { shorten } from './shorten.ts';
import { useSideFocus } from './side-focus.ts';
import { SideRegion } from './side-region.tsx';
import { SideSection } from './side-section.tsx';
import { WhyFlagged } from './why-flagged.tsx';

const SHORT = 160;

export function EvidenceTab() {
  const { draftId, desk, selected, requirements } = useDeskContext();
  const nextKey = useWordsOfKey('claim.next');
  const place = useSideFocus<HTMLDivElement>(draftId, { in: 'evidence', at: 'add' }, '[data-add-evidence]');
  // The best passage there is, else where a source is added, else evidence of another kind.
  const left = requirements.filter((requirement) => requirement.status === 'unsatisfied').length;
  return (
    <SideRegion tab="evidence" top={selected?.id ?? null}>
      <div ref={place} tabIndex={-1}>
        {desk.draft.sources.length === 0 ? <NoSourceAlert /> : null}
        {selected === null ? (
          <p className="side-empty">{noClaimWords(nextKey)}</p>
        ) : (
          <>
            <p className="side-claim" dir="auto">
              {/* With a direction of its own it does not decide that of the claim. */}
              <span className="spoken" dir="ltr">
                Current claim:{' '}
              </span>
              {shorten(selected.selector.exact, SHORT)}
            </p>
            <ClaimText claim={selected} />
            <ClaimFindings claim={selected} />
            <AttachedEvidence claim={selected} />
            <BestPassages claim={selected} />
            <MoreEvidence key={selected.id} claim={selected} />
            <ClaimNotes claim={selected} />
            <WhyFlagged claim={selected} />
          </>
        )}
      </div>
      <DraftFindings />
      <SideSection title="Before you can approve" aside={left === 0 ? 'nothing left' : `${left} left`}>
        <div className="decided">
          {desk.draft.workflow === 'in_review' ? null : <LastReview />}
          <ApprovalStatus />
        </div>
        <RequirementsList />
      </SideSection>
    </SideRegion>
  );
}
