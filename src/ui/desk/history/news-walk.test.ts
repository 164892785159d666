/** The way through what others changed while one was away. */

import { describe, expect, it } from 'vitest';
import { claimsInOrder } from '../../../core/claims/claims-in-order.ts';
import { buildDesk } from '../../../core/testing/build-desk.ts';
import { blocksWithChanges, nextChanged } from './news-walk.ts';

const desk = buildDesk(
  '# The ferry runs again\n\nIt ran on Monday. Nobody was hurt.\n\nThe master was glad. The board was not.\n',
);
const claims = claimsInOrder(desk.state());
const claim = (words: string) => {
  const found = claims.find((one) => one.selector.exact.startsWith(words));
  if (found === undefined) throw new Error(`No claim begins with ${words}.`);
  return found;
};
const blockOf = (words: string): string => {
  const { place } = claim(words);
  return place.in === 'block' ? place.blockId : '';
};
const changed = (claimWords: string[], blockWords: string[]) => ({
  claims: new Set(claimWords.map((words) => claim(words).id)),
  blocks: new Set(blockWords.map(blockOf)),
});
const leads = (words: string | null, what: ReturnType<typeof changed>) => {
  const next = nextChanged(claims, what, words === null ? null : claim(words).id);
  return next === null ? null : [next.claim.selector.exact, next.place, next.count];
};

describe('the way through what changed', () => {
  it('leads in reading order and from the last to the first again', () => {
    const what = changed(['Nobody', 'The board'], []);
    expect(leads(null, what)).toEqual(['Nobody was hurt.', 1, 2]);
    expect(leads('Nobody', what)).toEqual(['The board was not.', 2, 2]);
    expect(leads('The board', what)).toEqual(['Nobody was hurt.', 1, 2]);
  });

  it('comes once through a changed paragraph, by its changed claims where there are any', () => {
    expect(leads(null, changed([], ['The master']))).toEqual(['The master was glad.', 1, 1]);
    expect(leads(null, changed(['The board'], ['The master']))).toEqual(['The board was not.', 1, 1]);
  });

  it('leads nowhere when nothing that changed is left', () => {
    expect(leads(null, { ...changed([], []), claims: new Set(['gone']) })).toBeNull();
  });

  it('passes the paragraphs whose text or claims changed', () => {
    const blocks = blocksWithChanges(claims, changed(['Nobody'], ['The master']));
    expect(blocks).toEqual(new Set([blockOf('Nobody'), blockOf('The master')]));
  });
});
