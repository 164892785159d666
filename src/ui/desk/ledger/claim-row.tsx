/** One claim in the ledger: its standing, its words in two lines, its chips. */

import { memo, type ReactNode } from 'react';
import type { ClaimLook } from '../claim-look.ts';
import { ClaimChips } from './claim-chips.tsx';
import { StatusGlyph } from './status-glyph.tsx';

/** Drawn anew only when its claim changed or the cursor came or went. `details` is given for the selected one only. */
export const ClaimRow = memo(function ClaimRow(props: {
  look: ClaimLook;
  selected: boolean;
  details: ReactNode;
  nameOf: (personId: string) => string;
  onSelect: (claimId: string) => void;
}) {
  const { look, selected } = props;
  const { claim } = look;
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
        <span className="claim-row__body">
          <span className="claim-row__words" dir="auto">
            {claim.selector.exact}
          </span>
          <ClaimChips look={look} nameOf={props.nameOf} />
        </span>
      </button>
      {props.details}
    </li>
  );
});
