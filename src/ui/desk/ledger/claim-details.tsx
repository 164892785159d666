/** What the selected claim's row says more: what changed since it was checked, whose evidence it may take, its flag. */

import type { Claim } from '../../../core/claims/claim.ts';
import { claimStatus } from '../../../core/claims/claim-status.ts';
import { Button } from '../../components/button.tsx';
import { verdictWords } from '../../messages.ts';
import { CutEditor } from '../cutting/cut-editor.tsx';
import type { CuttingActs } from '../cutting/cutting-acts.ts';
import { useCutting } from '../cutting/cutting-state.ts';
import { shorten } from '../side/shorten.ts';
import { DisagreementNote } from './disagreement-note.tsx';
import { FlagNote } from './flag-note.tsx';
import { useFlagging } from './flagging.ts';
import { WordDiff } from './word-diff.tsx';

export function ClaimDetails(props: {
  claim: Claim;
  /** A claim of the same words that has evidence this one may take. */
  twin: Claim | null;
  draftId: string;
  personId: string;
  cutting: CuttingActs;
  nameOf: (personId: string) => string;
  onFlag: (note: string | null) => void;
}) {
  const { claim, twin, nameOf, onFlag } = props;
  const flagging = useFlagging((state) => state.claimId === claim.id);
  const last = claim.verdicts.at(-1);
  const recheck = claimStatus(claim) === 'needs_recheck' && last !== undefined;
  const cut = useCutting(({ open }) => (open?.what === 'cut' && open.claimId === claim.id ? open : null));
  const differs = claimStatus(claim) === 'disagreement';
  if (!recheck && !differs && twin === null && claim.flag === null && !flagging && cut === null) return null;
  return (
    <div className="claim-row__details">
      {cut === null ? null : (
        <CutEditor
          key={cut.words}
          words={cut.words}
          onSplit={(at) => props.cutting.split(claim, cut.words, at)}
          onTakeOut={(start, end) => props.cutting.takeOut(claim, cut.words, start, end)}
        />
      )}
      {differs ? (
        <DisagreementNote draftId={props.draftId} claim={claim} personId={props.personId} nameOf={nameOf} />
      ) : null}
      {recheck ? (
        <p>
          <span className="claim-row__label">
            {verdictWords[last.label]} by {nameOf(last.by)}, for other words:
          </span>{' '}
          <WordDiff before={last.words} after={claim.selector.exact} />
        </p>
      ) : null}
      {twin === null ? null : (
        <Button size="small" action="evidence.repeat">
          Use the evidence of “{shorten(twin.selector.exact, 32)}”
        </Button>
      )}
      {flagging ? (
        <FlagNote claim={claim} onSave={onFlag} />
      ) : claim.flag === null ? null : (
        <p>
          <span className="claim-row__label">Flagged by {nameOf(claim.flag.by)}:</span>{' '}
          {claim.flag.note === '' ? 'no note' : claim.flag.note}
        </p>
      )}
    </div>
  );
}
