/** How the approval of this draft stands: given, waiting to be sent, or voided and by what. */

import { RelativeTime } from '../../components/relative-time.tsx';
import { actionWords } from '../../desk-words.ts';
import { useDeskContext } from '../desk-context.ts';
import { shortHash } from '../side/event-words.ts';
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
  const since = [...new Set(recent.filter((act) => act.at > voided.at).map((act) => wordsOf(act.type)))];
  return (
    <p className="approval-status approval-status--voided">
      The approval was voided by {nameOf(voided.by)}, <RelativeTime at={voided.at} style="long" />:{' '}
      {wordsOf(voided.what)}.{since.length === 0 ? '' : ` Since then: ${since.join(', ')}.`} It needs a new
      one.
    </p>
  );
}

/** Steps of a newer version of the desk may have no words here. */
function wordsOf(type: string): string {
  return Object.hasOwn(actionWords, type)
    ? actionWords[type as keyof typeof actionWords]
    : type.replaceAll('_', ' ');
}
