/** Sends a review of exactly the revision that is on the screen, with the comments that waited for it. */

import { revisionHash } from '../../../core/review/revision-hash.ts';
import type { CommandBody, ReadyDesk } from '../../../queries/use-desk.ts';
import { sendPendingComments } from '../side/comment-pending.ts';

type Decision = Extract<CommandBody, { type: 'approve' | 'request_changes' | 'reject' | 'withhold' }>['type'];

export function sendReview(desk: ReadyDesk, type: Decision, note: string, reasons: string[] = []): void {
  const on = { revision: revisionHash(desk.draft, desk.policy), basedOn: desk.draft.version, note };
  if (type !== 'approve') {
    sendPendingComments(desk);
    desk.send({ type, ...on, reasons });
    return;
  }
  desk.send({ type, ...on });
  // Behind it: an open thread would stand against the approval that it comes with.
  sendPendingComments(desk);
}
