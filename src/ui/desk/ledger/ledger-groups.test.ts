/** The ledger's groups, and the words of a draft that no claim holds. */

import { describe, expect, it } from 'vitest';
import { claimsInOrder } from '../../../core/claims/claims-in-order.ts';
import { buildDesk } from '../../../core/testing/build-desk.ts';
import { claimLook } from '../claim-look.ts';
import { type LedgerGroup, ledgerGroups } from './ledger-groups.ts';
import { newLedgerView, readViews } from './ledger-view.ts';

const TEXT = `# The bridge opens

The bridge opened in May. It carries cars.

## What comes next

Nobody knows yet.

{"excerpt": "The bridge opened at last."}
`;

function open(rest = false) {
  const desk = buildDesk(TEXT);
  const groups = () => {
    const state = desk.state();
    const looks = claimsInOrder(state).map((claim) => claimLook(claim, false, null));
    return ledgerGroups(state.blocks, looks, () => true, rest);
  };
  return { desk, groups };
}

const words = ({ items }: LedgerGroup) =>
  items.map((item) => (item.is === 'claim' ? item.look.claim.selector.exact : `(${item.rest.words})`));

describe('the groups of the ledger', () => {
  it('are the blocks that have claims, in the order of the text, then the excerpt', () => {
    expect(
      open()
        .groups()
        .map(({ name, total }) => `${name} ${total}`),
    ).toEqual(['Headline 1', 'Paragraph 1 2', 'Paragraph 2 1', 'Excerpt 1']);
  });

  it('count how much of them is settled', () => {
    const { desk, groups } = open();
    const claim = desk.state().claims.find(({ selector }) => selector.exact === 'It carries cars.');
    desk.do({
      type: 'settle_claim',
      claimId: claim?.id ?? '',
      words: 'It carries cars.',
      verdict: 'needs_no_source',
      evidence: [],
    });
    expect(groups()[1]).toMatchObject({ settled: 1, total: 2 });
  });

  it('show subheads among all text, as words that are no claim', () => {
    const subhead = open(true).groups()[2];
    expect(subhead?.name).toBe('Subhead 1');
    expect(subhead === undefined ? [] : words(subhead)).toEqual(['(What comes next)']);
  });

  it('leave a place out that the filter leaves nothing of', () => {
    const { desk } = open();
    const state = desk.state();
    const looks = claimsInOrder(state).map((claim) => claimLook(claim, false, null));
    const groups = ledgerGroups(state.blocks, looks, ({ claim }) => claim.place.in === 'excerpt', false);
    expect(groups.map(({ key }) => key)).toEqual(['excerpt']);
  });
});

describe('how a person looked at a ledger', () => {
  it('is read again out of storage, whatever stands there', () => {
    const views = readViews({
      d1: { filter: 'mine', allText: true, folded: ['b2', 7] },
      d2: { filter: 'no such', folded: 'b' },
      d3: null,
    });
    expect(views.get('d1')).toEqual({ filter: 'mine', allText: true, folded: ['b2'] });
    expect(views.get('d2')).toEqual(newLedgerView);
    expect(views.get('d3')).toEqual(newLedgerView);
    expect(readViews('nonsense').size).toBe(0);
  });
});
