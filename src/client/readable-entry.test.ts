/** A page of one build lives beside what pages of other builds left. */

import { expect, it } from 'vitest';
import type { OutboxEntry } from './pending-command.ts';
import { readableEntry } from './readable-entry.ts';

const entry = (type: string): OutboxEntry =>
  ({
    commandId: 'c1',
    draftId: 'd1',
    by: 'mara',
    command: { type, id: 'c1', madeAt: '2031-03-01T08:00:00.000Z' },
    queuedAt: '2031-03-01T08:00:00.000Z',
    order: 1,
    stored: true,
    state: 'waiting',
  }) as OutboxEntry;

it('takes a command that this build knows as it is', () => {
  const known = entry('add_comment');
  expect(readableEntry(known)).toBe(known);
});

it.each(['dance', '__proto__', 'constructor'])(
  'keeps a “%s” that it does not know, and does not send it',
  (type) => {
    expect(readableEntry(entry(type))).toMatchObject({ state: 'refused', command: { type } });
  },
);
