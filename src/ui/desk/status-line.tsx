/** The line under the verdicts: what came of the last key, else who disagrees, or where the cursor is. */

import type { ReactNode } from 'react';
import { Button } from '../components/button.tsx';
import { verdictWords } from '../messages.ts';
import type { ClaimLook } from './claim-look.ts';
import { useDeskNotice } from './desk-notice.ts';
import { differingVerdicts } from './differing-verdicts.ts';

export function StatusLine(props: {
  look: ClaimLook | null;
  /** "6 of 14", counted in reading order. */
  place: string;
  personId: string;
  nameOf: (personId: string) => string;
}): ReactNode {
  const { look } = props;
  const notice = useDeskNotice((state) => state.notice);
  if (notice !== null)
    return (
      <p className="verdict-bar__line" data-tone={notice.tone} title={notice.text}>
        <span className="verdict-bar__said">{notice.text}</span>
        {notice.action === undefined ? null : (
          <Button size="small" onClick={notice.action.run}>
            {notice.action.label}
          </Button>
        )}
      </p>
    );
  if (look?.status === 'disagreement') return <Differing {...props} look={look} />;
  return (
    <p className="verdict-bar__line">
      <span className="verdict-bar__said">
        {look === null ? 'No claim is selected.' : `Claim ${props.place} · ${look.words}`}
      </span>
    </p>
  );
}

/** Both verdicts side by side, each with its name. */
function Differing(props: { look: ClaimLook; personId: string; nameOf: (personId: string) => string }) {
  const words = differingVerdicts(props.look.claim).map(({ by, label }) => {
    const who = by === props.personId ? 'You' : props.nameOf(by);
    return `${who}: ${verdictWords[label].toLowerCase()}`;
  });
  return (
    <p className="verdict-bar__line" data-tone="warn" title={words.join(' · ')}>
      <span className="verdict-bar__said">{words.join(' · ')}</span>
    </p>
  );
}
