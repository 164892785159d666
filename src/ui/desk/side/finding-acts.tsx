/** What a person makes of a finding: accepts or dismisses it with a reason, and may open it again. */

import { type RefObject, useRef, useState } from 'react';
import type { Finding } from '../../../core/checks/finding.ts';
import { Button } from '../../components/button.tsx';
import { announce } from '../../components/notices.tsx';
import { useDeskContext } from '../desk-context.ts';
import { NOTHING_TO_DO } from '../nothing-to-do.ts';
import { ReasonForm } from './reason-form.tsx';
import { startSource } from './source-view-state.ts';
import { whoMay } from './who-may.ts';

type Choice = 'accepted' | 'dismissed';

/** What each choice says of the finding. */
const CHOICES: Record<Choice, { open: string; label: string; send: string; done: string }> = {
  accepted: {
    open: 'Accept…',
    label: 'Why this may stand as it is',
    send: 'Accept with this reason',
    done: 'Accepted',
  },
  dismissed: {
    open: 'Dismiss…',
    label: 'Why the check is wrong here',
    send: 'Dismiss with this reason',
    done: 'Dismissed',
  },
};

/** `item` takes the focus once something is decided; `messageId` is the element that says what it is about. */
export function FindingActs(props: {
  finding: Finding;
  item: RefObject<HTMLElement | null>;
  messageId: string;
}) {
  const { finding, item, messageId } = props;
  const { draftId, desk, nameOf } = useDeskContext();
  const [asking, setAsking] = useState<Choice | null>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const unavailable = whoMay(desk.person.role, 'dispose_finding');
  const { disposition, unlisted } = finding;

  function dispose(choice: Choice | null, reason = '') {
    desk.send({ type: 'dispose_finding', key: finding.key, disposition: choice, reason });
    setAsking(null);
    announce(choice === null ? 'Opened again.' : `${CHOICES[choice].done}.`);
    item.current?.focus();
  }

  if (disposition !== null)
    return (
      <p className="side-note">
        {CHOICES[disposition.disposition].done} by {nameOf(disposition.by)}: “{disposition.reason}”{' '}
        <Button
          size="small"
          tone="quiet"
          unavailable={unavailable}
          aria-describedby={messageId}
          onClick={() => dispose(null)}
        >
          Reopen
        </Button>
      </p>
    );
  return (
    <>
      {unlisted === null ? null : (
        <div className="side-buttons finding__add">
          <Button
            size="small"
            unavailable={whoMay(desk.person.role, 'add_source')}
            onClick={() => startSource(draftId, unlisted)}
          >
            Add “{unlisted}” as a source
          </Button>
        </div>
      )}
      <div className="side-buttons finding__acts">
        <Button
          size="small"
          tone="quiet"
          unavailable={unavailable}
          aria-describedby={messageId}
          title="Accepted as looked at"
          onClick={() => dispose('accepted', NOTHING_TO_DO)}
        >
          Nothing to do
        </Button>
        {(['accepted', 'dismissed'] as const).map((choice) => (
          <Button
            key={choice}
            size="small"
            tone="quiet"
            unavailable={unavailable}
            aria-expanded={asking === choice}
            aria-describedby={messageId}
            onClick={(event) => {
              opener.current = event.currentTarget;
              setAsking(asking === choice ? null : choice);
            }}
          >
            {CHOICES[choice].open}
          </Button>
        ))}
      </div>
      {asking === null ? null : (
        <ReasonForm
          key={asking}
          slot={`finding:${asking}:${finding.key}`}
          label={CHOICES[asking].label}
          sendLabel={CHOICES[asking].send}
          onSend={(reason) => dispose(asking, reason)}
          onLeave={() => {
            setAsking(null);
            opener.current?.focus();
          }}
        />
      )}
    </>
  );
}
