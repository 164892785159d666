/** What a newcomer is told next follows from what they did and what lies before them. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COACH_STEPS, type CoachStep } from '../../../state/coach.ts';
import { type CoachView, nextStep } from './next-step.ts';

const EDITOR: CoachView = {
  hasTexts: true,
  passages: 3,
  highlighted: false,
  mayAttach: true,
  maySettle: true,
};

describe('the next step', () => {
  it('follows the work: a claim, its passage, evidence, a verdict, undo, approval', () => {
    const done: CoachStep[] = [];
    const told = COACH_STEPS.map((step) => {
      const line = nextStep(done, { ...EDITOR, highlighted: done.includes('read') });
      done.push(step);
      return line;
    });
    expect(told).toEqual(COACH_STEPS);
    expect(nextStep(done, EDITOR)).toBeNull();
  });

  it('is undo after a verdict that came before its turn', () => {
    expect(nextStep(['move', 'verdict'], EDITOR)).toBe('undo');
    expect(nextStep(['move', 'verdict', 'undo'], EDITOR)).toBe('read');
  });

  it('asks for no passage where there is none', () => {
    expect(nextStep(['move'], { ...EDITOR, hasTexts: false, passages: 0 })).toBe('source');
    expect(nextStep(['move'], { ...EDITOR, passages: 0 })).toBe('elsewhere');
    expect(nextStep(['move', 'read'], EDITOR)).toBe('read');
  });

  it('asks nobody for what they may not do', () => {
    const viewer = { ...EDITOR, mayAttach: false, maySettle: false };
    expect(nextStep(['move'], viewer)).toBe('read');
    expect(nextStep(['move', 'read'], viewer)).toBeNull();
  });

  it('comes to an end for everybody who does what it says, whatever they did before', () => {
    const who = fc.record({ mayAttach: fc.boolean(), maySettle: fc.boolean() });
    fc.assert(
      fc.property(fc.subarray([...COACH_STEPS]), who, (before, may) => {
        const done: string[] = [...before];
        for (let told = 0; told <= COACH_STEPS.length; told += 1) {
          const highlighted = done.includes('read');
          const line = nextStep(done as CoachStep[], { ...EDITOR, ...may, highlighted });
          if (line === null) return;
          expect(done.includes(line)).toBe(false);
          done.push(line);
        }
        throw new Error('It goes on and on.');
      }),
    );
  });
});
