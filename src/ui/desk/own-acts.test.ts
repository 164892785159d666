/** Undo and redo walk through one's own acts and nobody else's. */

import { describe, expect, it } from 'vitest';
import { buildDesk, buildPerson } from '../../core/testing/build-desk.ts';
import { actToRedo, actToUndo, lastActs } from './own-acts.ts';

const mara = buildPerson('mara');
const ines = buildPerson('ines');

function open() {
  const desk = buildDesk('# One\n\nTwo stands here. Three stands here.\n', [], mara);
  const flag = (claimId: string, person = mara) => {
    desk.do({ type: 'flag_claim', claimId, note: claimId }, person);
    return desk.lastId();
  };
  const undo = () => {
    const act = actToUndo(desk.state(), 'mara');
    if (act !== null) desk.do({ type: 'undo', commandId: act.commandId });
    return act?.commandId ?? null;
  };
  const redo = () => {
    const act = actToRedo(desk.state(), 'mara');
    if (act !== null) desk.do({ type: 'undo', commandId: act.commandId });
    return act !== null;
  };
  const flagged = () =>
    desk
      .state()
      .claims.filter((claim) => claim.flag !== null)
      .map((claim) => claim.id);
  return { desk, flag, undo, redo, flagged };
}

describe('undo and redo', () => {
  it('take back the newest act that stands, then the one before it', () => {
    const { flag, undo, flagged } = open();
    const [first, second] = [flag('c1'), flag('c2')];
    expect(undo()).toBe(second);
    expect(undo()).toBe(first);
    expect(undo()).toBeNull();
    expect(flagged()).toEqual([]);
  });

  it('give back in the order in which it was taken', () => {
    const { flag, undo, redo, flagged } = open();
    flag('c1');
    flag('c2');
    undo();
    undo();
    expect(redo()).toBe(true);
    expect(flagged()).toEqual(['c1']);
    expect(redo()).toBe(true);
    expect(flagged()).toEqual(['c1', 'c2']);
    expect(redo()).toBe(false);
  });

  it('undo again what was redone', () => {
    const { flag, undo, redo, flagged } = open();
    const only = flag('c1');
    undo();
    redo();
    expect(undo()).toBe(only);
    expect(flagged()).toEqual([]);
  });

  it('redo nothing once something new was done', () => {
    const { flag, undo, redo } = open();
    flag('c1');
    undo();
    flag('c2');
    expect(redo()).toBe(false);
  });

  it('leave other people’s acts alone', () => {
    const { desk, flag } = open();
    const own = flag('c1');
    flag('c2', ines);
    expect(actToUndo(desk.state(), 'mara')?.commandId).toBe(own);
    expect(lastActs(desk.state(), 'mara', 10).map((act) => act.commandId)).toEqual([own]);
  });
});
