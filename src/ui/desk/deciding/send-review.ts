/** Sends a review of exactly the revision that is on the screen. */

import { revisionHash } from '../../../core/review/revision-hash.ts';
import type { CommandBody, ReadyDesk } from '../../../queries/use-desk.ts';

type Decision = Extract<CommandBody, { type: 'approve' | 'request_changes' | 'reject' | 'withhold' }>['type'];

export function sendReview(desk: ReadyDesk, type: Decision, note: string, reasons: string[] = []): void {
  const on = { revision: revisionHash(desk.draft, desk.policy), basedOn: desk.draft.version, note };
  if (type === 'approve') desk.send({ type, ...on });
  else desk.send({ type, ...on, reasons });
}
