/** Says in a few words what is safe and what is not, from the outbox and the browser's promise. */

import type { OutboxStatus } from '../../queries/outbox-status.ts';
import type { Persistence } from '../../state/storage-status.ts';

/** What there is to know, the most pressing first. What each means at length is in `save-detail.ts`. */
export type SaveKind = 'full' | 'unkept' | 'refused' | 'offline' | 'waiting' | 'unpinned' | 'saved';
/** `label` is for the header. */
export type SaveState = { kind: SaveKind; tone: 'plain' | 'ok' | 'warn' | 'bad'; label: string };

export function saveState(outbox: OutboxStatus, persistence: Persistence, mode: 'demo' | 'team'): SaveState {
  const { waiting, refused, storageProblem, sendProblem } = outbox;
  if (storageProblem?.code === 'storage-full' || sendProblem?.code === 'storage-full')
    return { kind: 'full', tone: 'bad', label: 'Storage is full' };
  if (persistence === 'unavailable') return { kind: 'unkept', tone: 'bad', label: 'Nothing is kept' };
  if (refused > 0) return { kind: 'refused', tone: 'bad', label: `${refused} not accepted` };
  if (sendProblem?.code === 'offline')
    return { kind: 'offline', tone: 'warn', label: waiting > 0 ? `Offline, ${waiting} waiting` : 'Offline' };
  if (waiting > 0) {
    const tone = sendProblem === null ? 'plain' : 'warn';
    return { kind: 'waiting', tone, label: `${waiting} waiting to send` };
  }
  if (persistence === 'refused' || persistence === 'unsupported')
    return { kind: 'unpinned', tone: 'warn', label: 'Saved, not pinned' };
  return { kind: 'saved', tone: 'ok', label: mode === 'demo' ? 'Saved here' : 'Saved' };
}
