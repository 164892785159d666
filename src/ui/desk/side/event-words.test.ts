/** The words of an event, in the history and wherever else one is told. */

import { expect, it } from 'vitest';
import { revisionHash } from '../../../core/review/revision-hash.ts';
import { buildDesk } from '../../../core/testing/build-desk.ts';
import { eventWords } from './event-words.ts';

it('a quotation in quoted words stands between single marks', () => {
  const desk = buildDesk('# The ferry runs\n\n“Nobody was hurt,” the master said on Monday.\n');
  const claim = desk.state().claims.find((one) => one.selector.exact.startsWith('“'));
  if (claim === undefined) throw new Error('There is no claim with a quotation.');
  desk.do({ type: 'flag_claim', claimId: claim.id, note: 'Who was “the master”?' });
  const words = desk
    .log()
    .map((event) => eventWords(event, { draft: desk.state(), nameOf: (id) => id }))
    .find((one) => one.startsWith('flagged'));
  expect(words).toContain('“‘Nobody was hurt,’ the master said on Monday.”');
  expect(words).toContain('‘the master’');
  expect(words).not.toContain('““');
});

it('a draft that was reopened is told with the note, where there is one', () => {
  const desk = buildDesk('# The ferry runs\n\nNobody was hurt.\n');
  const { state, context } = desk;
  const on = { revision: revisionHash(state(), context().policy), basedOn: state().version };
  const told = () => {
    const event = desk.log().at(-1);
    return event === undefined ? '' : eventWords(event, { draft: state(), nameOf: (id) => id });
  };
  desk.do({ type: 'reject', ...on, note: 'Ran elsewhere.', reasons: [] });
  desk.do({ type: 'reopen', note: 'It did not run after all.' });
  expect(told()).toBe('moved the draft from rejected to received: “It did not run after all.”');
  desk.do({ type: 'reject', ...on, note: 'Ran elsewhere.', reasons: [] });
  desk.do({ type: 'reopen', note: '' });
  expect(told()).toBe('moved the draft from rejected to received');
});
