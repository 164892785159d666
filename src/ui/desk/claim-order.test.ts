/** Which claim comes next at the desk. */

import { describe, expect, it } from 'vitest';
import { claimsInOrder } from '../../core/claims/claims-in-order.ts';
import { buildDesk } from '../../core/testing/build-desk.ts';
import { claimBeside, claimToGoOnWith, openClaimBeside } from './claim-order.ts';

const TEXT = '# One\n\nTwo stands here. Three stands here. Four stands here.\n';

function open() {
  const desk = buildDesk(TEXT);
  const claims = () => claimsInOrder(desk.state());
  const idOf = (word: string) => claims().find((claim) => claim.selector.exact.startsWith(word))?.id ?? '';
  const settle = (word: string) => {
    const claim = claims().find((one) => one.id === idOf(word));
    const words = claim?.selector.exact ?? '';
    desk.do({ type: 'settle_claim', claimId: idOf(word), verdict: 'needs_no_source', words, evidence: [] });
  };
  const goOn = (from: string, skipped: string[] = []) =>
    claimToGoOnWith(claims(), idOf(from), { skipped: skipped.map(idOf), personId: 'mara' })?.selector.exact;
  return { desk, claims, idOf, settle, goOn };
}

describe('the neighbour of a claim', () => {
  it('is the next one, and behind the last the first again', () => {
    const { claims, idOf } = open();
    expect(claimBeside(claims(), idOf('One'), 1)?.id).toBe(idOf('Two'));
    expect(claimBeside(claims(), idOf('Four'), 1)?.id).toBe(idOf('One'));
    expect(claimBeside(claims(), idOf('One'), -1)?.id).toBe(idOf('Four'));
  });

  it('is the first one when the cursor stands on none of them', () => {
    const { claims, idOf } = open();
    expect(claimBeside(claims(), null, 1)?.id).toBe(idOf('One'));
    expect(claimBeside([], null, 1)).toBeNull();
  });

  it('is an open one for the keys that ask for it', () => {
    const { claims, idOf, settle } = open();
    settle('Two');
    expect(openClaimBeside(claims(), idOf('One'), 1)?.id).toBe(idOf('Three'));
    expect(openClaimBeside(claims(), idOf('Three'), -1)?.id).toBe(idOf('One'));
  });

  it('is one that is shown, seen from where the cursor stands, shown or not', () => {
    const { claims, idOf } = open();
    const isShown = (claim: { id: string }) => claim.id === idOf('One') || claim.id === idOf('Four');
    expect(claimBeside(claims(), idOf('Two'), 1, isShown)?.id).toBe(idOf('Four'));
    expect(claimBeside(claims(), idOf('Two'), -1, isShown)?.id).toBe(idOf('One'));
    expect(claimBeside(claims(), idOf('Four'), 1, isShown)?.id).toBe(idOf('One'));
    expect(claimBeside(claims(), idOf('Four'), 1, () => false)).toBeNull();
  });

  it('is a skipped one only when nothing else is open, in the order of skipping, round and round', () => {
    const { claims, idOf } = open();
    const skipped = [idOf('Three'), idOf('One')];
    const next = (from: string, step: 1 | -1 = 1) =>
      openClaimBeside(claims(), idOf(from), step, { skipped })?.selector.exact.split(' ')[0];
    expect(next('Two')).toBe('Four');
    expect(next('Two', -1)).toBe('Four');
    const all = [...skipped, idOf('Two'), idOf('Four')];
    const walk = (from: string) =>
      openClaimBeside(claims(), idOf(from), 1, { skipped: all })?.selector.exact.split(' ')[0];
    expect(['Three', 'One', 'Two', 'Four'].map(walk)).toEqual(['One', 'Two', 'Four', 'Three']);
  });

  it('is none when every other claim is settled', () => {
    const { claims, idOf, settle } = open();
    for (const word of ['One', 'Two', 'Four']) settle(word);
    expect(openClaimBeside(claims(), idOf('Three'), 1)).toBeNull();
  });
});

describe('after a claim is done with', () => {
  it('the next open one follows, around the end', () => {
    const { goOn, settle } = open();
    settle('Four');
    expect(goOn('Four')).toBe('One');
  });

  it('skipped ones come back last, in the order they were skipped', () => {
    const { goOn, settle } = open();
    expect(goOn('Two', ['Three'])).toBe('Four stands here.');
    for (const word of ['One', 'Two']) settle(word);
    expect(goOn('Two', ['Four', 'Three'])).toBe('Four stands here.');
  });

  it('those the person has looked at come after those they have not', () => {
    const { desk, goOn, idOf } = open();
    desk.do({ type: 'mark_reviewed', claimId: idOf('Three'), words: 'Three stands here.' });
    expect(goOn('Two')).toBe('Four stands here.');
  });

  it('there is none when all are settled', () => {
    const { goOn, settle } = open();
    for (const word of ['One', 'Two', 'Three', 'Four']) settle(word);
    expect(goOn('Four')).toBeUndefined();
  });
});
