/** Two people's verdicts on one claim, side by side, and the two ways out: to withdraw one's own, or to ask. */

import type { Claim, Verdict } from '../../../core/claims/claim.ts';
import { keepUnsavedText, unsavedText } from '../../../state/unsaved-texts.ts';
import { Avatar } from '../../components/avatar.tsx';
import { Button } from '../../components/button.tsx';
import { RelativeTime } from '../../components/relative-time.tsx';
import { verdictWords } from '../../messages.ts';
import { differingVerdicts } from '../differing-verdicts.ts';
import { commentOn } from '../side/comment-drafting.ts';
import { slotOfTarget } from '../side/comment-target.ts';
import './disagreement-note.css';

export function DisagreementNote(props: {
  draftId: string;
  claim: Claim;
  personId: string;
  nameOf: (personId: string) => string;
}) {
  const { draftId, claim, personId, nameOf } = props;
  const verdicts = differingVerdicts(claim);
  const other = verdicts.find(({ by }) => by !== personId);
  const isMine = verdicts.some(({ by }) => by === personId);
  return (
    <div className="disagreement">
      <ul className="disagreement__verdicts" aria-label="Verdicts that differ">
        {verdicts.map((verdict) => (
          <li key={verdict.by} data-verdict={verdict.label}>
            <Avatar name={nameOf(verdict.by)} label="" own={verdict.by === personId} />
            <b>{verdictWords[verdict.label]}</b>
            <span className="disagreement__who">
              {verdict.by === personId ? 'you' : nameOf(verdict.by)} · <RelativeTime at={verdict.at} />
            </span>
          </li>
        ))}
      </ul>
      <div className="disagreement__acts">
        {isMine ? (
          <Button size="small" action="verdict.withdraw">
            Withdraw mine
          </Button>
        ) : null}
        {other === undefined ? null : (
          <Button size="small" onClick={() => ask(draftId, claim, other, nameOf)}>
            Ask {nameOf(other.by)}
          </Button>
        )}
      </div>
    </div>
  );
}

/** A comment on the claim, begun with the name; words that wait there already stay. */
function ask(draftId: string, claim: Claim, verdict: Verdict, nameOf: (id: string) => string): void {
  const target = { on: 'claim', claimId: claim.id } as const;
  const slot = slotOfTarget(target);
  if (unsavedText(draftId, slot) === null) {
    const label = verdictWords[verdict.label].toLowerCase();
    keepUnsavedText(draftId, slot, { text: `@${nameOf(verdict.by)} What makes it “${label}”? `, base: '' });
  }
  commentOn(draftId, target);
}
