/** Says how a passage of an older text stands in the newest text of its source, and takes it over where it does. */

import { passageStands } from '../../../core/checks/passage-stands.ts';
import type { Claim, PassageEvidence } from '../../../core/claims/claim.ts';
import { Button } from '../../components/button.tsx';
import { announce } from '../../components/notices.tsx';
import { useDeskContext } from '../desk-context.ts';
import { newestCapture, readOn } from './read-on.ts';
import { openChanges } from './source-view-state.ts';
import { whoMay } from './who-may.ts';

export function EvidenceStanding({ claim, evidence }: { claim: Claim; evidence: PassageEvidence }) {
  const { draftId, desk } = useDeskContext();
  const source = desk.draft.sources.find(({ id }) => id === evidence.sourceId);
  const newest = source === undefined ? undefined : newestCapture(source);
  if (source === undefined || newest === undefined || newest.sha256 === evidence.capture) return null;
  const text = desk.captureText(newest.sha256);
  if (text === undefined) return <p className="side-note">A newer text of this source is being loaded.</p>;
  const { as, folds, start, end } = passageStands(evidence.selector.exact, { sha256: newest.sha256, text });
  const stands = as === 'exact' || as === 'folded';

  function takeOver() {
    const { sourceId, stance, locator, note } = evidence;
    const passage = {
      sourceId,
      capture: newest?.sha256 ?? '',
      start,
      end,
      exact: text?.slice(start, end) ?? '',
    };
    desk.send({
      type: 'attach_evidence',
      claimId: claim.id,
      evidence: { kind: 'passage', stance, ...passage, locator, note },
    });
    desk.send({ type: 'remove_evidence', claimId: claim.id, evidenceId: evidence.id });
    announce('The claim rests on the newest text now.');
  }

  return (
    <div className={stands ? 'evidence__standing' : 'evidence__standing evidence__standing--gone'}>
      <p>
        {STANDING[as]} in the newest text of this source, {readOn(newest)}
        {folds.length === 0 ? '' : `; folded: ${folds.join(', ')}`}.
      </p>
      <div className="side-buttons">
        <Button
          size="small"
          tone="quiet"
          onClick={() => openChanges(draftId, source.id, evidence.capture, newest.sha256)}
        >
          What changed
        </Button>
        {stands ? (
          <Button
            size="small"
            tone="quiet"
            unavailable={whoMay(desk.person.role, 'attach_evidence')}
            onClick={takeOver}
          >
            Rest on the newest text
          </Button>
        ) : null}
      </div>
    </div>
  );
}

const STANDING = {
  exact: 'Stands word for word',
  folded: 'The same words stand, signs of typography aside,',
  near: 'Not found by this check, word for word; words like it stand',
  not_found: 'Not found by this check',
};
