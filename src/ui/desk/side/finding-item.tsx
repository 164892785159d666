/** One finding of a machine check, and what a person makes of it. */

import { useRef, useState } from 'react';
import type { Finding } from '../../../core/checks/finding.ts';
import { Button } from '../../components/button.tsx';
import { Chip, type Tone } from '../../components/chip.tsx';
import { announce } from '../../components/notices.tsx';
import { useDeskContext } from '../desk-context.ts';
import { ReasonForm } from './reason-form.tsx';
import { whoMay } from './who-may.ts';

type Choice = 'accepted' | 'dismissed';

const SEVERITY: Record<Finding['severity'], { tone: Tone; words: string }> = {
  error: { tone: 'bad', words: 'error' },
  warning: { tone: 'warn', words: 'warning' },
  info: { tone: 'plain', words: 'note' },
};

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

export function FindingItem({ finding }: { finding: Finding }) {
  const { desk, nameOf } = useDeskContext();
  const [asking, setAsking] = useState<Choice | null>(null);
  const item = useRef<HTMLLIElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const severity = SEVERITY[finding.severity];
  const unavailable = whoMay(desk.person.role, 'dispose_finding');
  const { disposition } = finding;

  function dispose(choice: Choice | null, reason = '') {
    desk.send({ type: 'dispose_finding', key: finding.key, disposition: choice, reason });
    setAsking(null);
    announce(choice === null ? 'Opened again.' : `${CHOICES[choice].done}.`);
    item.current?.focus();
  }

  return (
    <li ref={item} className="finding" tabIndex={-1}>
      <p>
        <Chip tone={disposition === null ? severity.tone : 'plain'}>{severity.words}</Chip> {finding.message}
      </p>
      {disposition === null ? (
        <div className="side-buttons">
          {(['accepted', 'dismissed'] as const).map((choice) => (
            <Button
              key={choice}
              size="small"
              tone="quiet"
              unavailable={unavailable}
              aria-expanded={asking === choice}
              onClick={(event) => {
                opener.current = event.currentTarget;
                setAsking(asking === choice ? null : choice);
              }}
            >
              {CHOICES[choice].open}
            </Button>
          ))}
        </div>
      ) : (
        <p className="side-note">
          {CHOICES[disposition.disposition].done} by {nameOf(disposition.by)}: “{disposition.reason}”{' '}
          <Button size="small" tone="quiet" unavailable={unavailable} onClick={() => dispose(null)}>
            Reopen
          </Button>
        </p>
      )}
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
    </li>
  );
}
