/** How the approval of this draft stands: given, waiting to be sent, or voided and by what. */

import type { Act, DraftState } from '../../../core/review/draft-state.ts';
import { RelativeTime } from '../../components/relative-time.tsx';
import { actionWords } from '../../desk-words.ts';
import { counted } from '../../messages.ts';
import { actWords } from '../act-words.ts';
import { useDeskContext } from '../desk-context.ts';
import { shortHash } from '../side/event-words.ts';
import { voidingAct } from './voiding-act.ts';
import { waitingApproval } from './waiting-reviews.ts';
import './approval-status.css';

/** Draws nothing while nobody has approved. */
export function ApprovalStatus() {
  const { desk, nameOf } = useDeskContext();
  const { approval, voided, recent } = desk.draft;
  const waiting = waitingApproval(desk.pending);
  if (waiting !== undefined) {
    return (
      <p className="approval-status approval-status--waiting">
        An approval by {nameOf(waiting.by)} is waiting to send. The draft is not approved until the desk’s
        host has answered.
      </p>
    );
  }
  if (approval !== null) {
    return (
      <p className="approval-status approval-status--given">
        Approved by {nameOf(approval.by)}, <RelativeTime at={approval.at} style="long" />, revision{' '}
        <code>{shortHash(approval.revision)}</code>. Any change of the text, the details, the claims or their
        evidence ends it.
      </p>
    );
  }
  if (voided === null) return null;
  const acts = actsSince(recent, voided);
  return (
    <div className="approval-status approval-status--voided">
      <p>
        The approval was voided by {nameOf(voided.by)}, <RelativeTime at={voided.at} style="long" />:{' '}
        {wordsOf(voided.what)}. It needs a new one.
      </p>
      {acts.length === 0 ? null : (
        <details className="approval-status__acts" open={acts.length <= SHOWN}>
          <summary>{counted(acts.length, 'change')} since the approval</summary>
          <ol>
            {acts.slice(-MOST).map((act) => (
              <li key={act.commandId} dir="auto">
                {nameOf(act.by)}: {lowered(actWords(act, desk.draft, nameOf))}
              </li>
            ))}
          </ol>
          {acts.length > MOST ? <p>{acts.length - MOST} earlier ones are in History.</p> : null}
        </details>
      )}
    </div>
  );
}

/** Open at once while they are few. */
const SHOWN = 5;
const MOST = 20;

/** What stands, from the change that voided the approval on. */
function actsSince(recent: readonly Act[], voided: NonNullable<DraftState['voided']>): Act[] {
  const first = voidingAct(recent, voided);
  return first === undefined
    ? []
    : recent.slice(recent.indexOf(first)).filter((act) => act.undoneBy === null && act.type !== 'undo');
}

const lowered = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);

/** Steps of a newer version of the desk may have no words here. */
function wordsOf(type: string): string {
  return Object.hasOwn(actionWords, type)
    ? actionWords[type as keyof typeof actionWords]
    : type.replaceAll('_', ' ');
}
