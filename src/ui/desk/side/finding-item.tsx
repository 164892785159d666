/** One finding of a machine check: what was compared, the two texts side by side, and what a person makes of it. */

import { useId } from 'react';
import type { Finding } from '../../../core/checks/finding.ts';
import { Chip } from '../../components/chip.tsx';
import { classNames } from '../../components/class-names.ts';
import { useDeskContext } from '../desk-context.ts';
import { checkWords, messageParts, severityLooks } from '../finding-words.ts';
import { findingId } from '../findings-of.ts';
import { BesideTexts } from './beside.tsx';
import { FindingActs } from './finding-acts.tsx';
import { useShownFinding } from './shown-finding.ts';
import { useSideFocus } from './side-focus.ts';
import './finding-item.css';

/** `where`: which part of the draft it is about, where no claim says it. `opensBeside`: the two texts are shown at once. */
export function FindingItem(props: { finding: Finding; where?: string | undefined; opensBeside: boolean }) {
  const { finding, where } = props;
  const { draftId, claims } = useDeskContext();
  const id = findingId(finding);
  const item = useSideFocus<HTMLLIElement>(draftId, { in: 'evidence', at: `finding:${id}` });
  const shown = useShownFinding(id, item);
  const messageId = useId();
  const severity = severityLooks[finding.severity];
  const isOpen = finding.disposition === null;
  const { lead, next, rest } = messageParts(finding.message);
  return (
    <li
      ref={item}
      className={classNames('finding', !isOpen && 'finding--decided', shown && 'finding--shown')}
      data-severity={finding.severity}
      data-finding-id={id}
      tabIndex={-1}
    >
      <p className="finding__head">
        {finding.severity === 'info' ? null : (
          <>
            <Chip tone={isOpen ? severity.tone : 'plain'}>{severity.words}</Chip>{' '}
          </>
        )}
        <strong>{checkWords[finding.check]}</strong>
        {where === undefined ? null : <span className="finding__where"> · {where}</span>}
      </p>
      <div id={messageId} className="finding__message" dir="auto">
        <p>{lead}</p>
        {next === '' ? null : <p className="finding__next">{next}</p>}
      </div>
      <BesideTexts
        finding={finding}
        claim={claims.find((claim) => claim.id === finding.claimId) ?? null}
        open={props.opensBeside && isOpen}
      />
      {rest === '' ? null : <p className="side-note finding__rest">{rest}</p>}
      <FindingActs finding={finding} item={item} messageId={messageId} />
    </li>
  );
}
