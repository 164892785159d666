/** Takes in what another build of the page left or tells: a command that this one does not know is kept and shown, not sent. */

import { isAction } from '../core/policy/permissions.ts';
import type { OutboxEntry } from './pending-command.ts';

export function readableEntry(entry: OutboxEntry): OutboxEntry {
  const { type } = entry.command;
  if (entry.state === 'refused' || isAction(type)) return entry;
  const message = `this page knows no “${type}”. A newer one may: reload it`;
  return {
    ...entry,
    state: 'refused',
    problem: { code: 'invalid-request', issues: [{ path: 'type', message }] },
  };
}
