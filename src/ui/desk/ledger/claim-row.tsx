/** One claim in the ledger: its standing, its words in two lines, its chips, and whose it is. */

import { memo, type ReactNode } from 'react';
import { Avatar } from '../../components/avatar.tsx';
import type { ClaimLook } from '../claim-look.ts';
import { NewsMark } from '../history/news-marks.tsx';
import { ClaimChips } from './claim-chips.tsx';
import { StatusGlyph } from './status-glyph.tsx';
import './claim-row.css';

/** Drawn anew only when its claim changed or the cursor came or went. `details` is given for the selected one only. */
export const ClaimRow = memo(function ClaimRow(props: {
  look: ClaimLook;
  selected: boolean;
  skipped: boolean;
  details: ReactNode;
  /** Who sits at the desk. */
  personId: string;
  nameOf: (personId: string) => string;
  onSelect: (claimId: string) => void;
}) {
  const { look, selected, personId, nameOf } = props;
  const { claim } = look;
  const { assignee } = claim;
  return (
    <li className="claim-row" data-claim-id={claim.id} data-selected={selected ? '' : undefined}>
      <button
        type="button"
        className="claim-row__button"
        data-roving=""
        aria-current={selected ? 'true' : undefined}
        tabIndex={selected ? 0 : -1}
        onClick={() => props.onSelect(claim.id)}
      >
        <StatusGlyph tone={look.tone} words={look.words} warned={look.findings.length > 0} />
        <NewsMark claimId={claim.id} />
        <span className="claim-row__body">
          <span className="claim-row__words" dir="auto">
            {claim.selector.exact}
          </span>
          <ClaimChips look={look} skipped={props.skipped} nameOf={nameOf} />
        </span>
        {assignee === null ? null : (
          <Avatar
            name={nameOf(assignee)}
            label={assignee === personId ? 'Assigned to you' : `Assigned to ${nameOf(assignee)}`}
            own={assignee === personId}
          />
        )}
      </button>
      {props.details}
    </li>
  );
});
