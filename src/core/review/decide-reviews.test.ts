/** Bringing a draft back to work: what the person wrote with it stays on the record. */

import { describe, expect, it } from 'vitest';
import { buildDesk, buildPerson } from '../testing/build-desk.ts';
import { revisionHash } from './revision-hash.ts';

const priya = buildPerson('priya', 'approver');

function setAside() {
  const desk = buildDesk('# Ferry sails again\n\nThe ferry sails at six.\n');
  const { policy } = desk.context();
  const on = { revision: revisionHash(desk.state(), policy), basedOn: desk.state().version };
  desk.do({ type: 'reject', ...on, note: 'Ran elsewhere.', reasons: [] }, priya);
  return desk;
}

describe('reopening', () => {
  it('keeps the note on the step of the workflow', () => {
    const events = setAside().do({ type: 'reopen', note: ' It did not run after all. ' }, priya);
    expect(events).toMatchObject([{ type: 'workflow_changed', note: 'It did not run after all.' }]);
  });

  it('without a note records the step as it always was', () => {
    const [event] = setAside().do({ type: 'reopen', note: ' ' }, priya);
    expect(event).toMatchObject({ type: 'workflow_changed', before: 'rejected', after: 'received' });
    expect(event).not.toHaveProperty('note');
  });
});
