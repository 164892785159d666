/** Reviews that are not with the host yet, and those it refused. */

import type { PendingCommand, RefusedCommand } from '../../../queries/use-desk.ts';

const REVIEWS: ReadonlySet<string> = new Set(['approve', 'request_changes', 'reject', 'withhold', 'reopen']);

/** The newest approval without an answer: until it has one, nothing is approved. */
export function waitingApproval(pending: readonly PendingCommand[]): PendingCommand | undefined {
  return pending.findLast((entry) => entry.command.type === 'approve');
}

export function refusedReviews(refused: readonly RefusedCommand[]): RefusedCommand[] {
  return refused.filter((entry) => REVIEWS.has(entry.command.type));
}
