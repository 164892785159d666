/** What an edit did to claims, behind the words of the edit. */

import { expect, it } from 'vitest';
import { claimChangeWords } from './claim-change-words.ts';

const of = (...changes: ('added' | 'removed' | 'placed')[]) =>
  claimChangeWords(changes.map((change) => ({ change })));

it('an edit that only moved claims along says nothing of them', () => {
  expect([of(), of('placed', 'placed')]).toEqual(['', '']);
});

it('an edit tells how many claims it made and how many it took, each where there is one', () => {
  expect(of('added', 'placed', 'added')).toBe(' (2 claims more)');
  expect(of('removed')).toBe(' (1 claim fewer)');
  expect(of('removed', 'added', 'placed', 'added')).toBe(' (2 claims more, 1 claim fewer)');
});
