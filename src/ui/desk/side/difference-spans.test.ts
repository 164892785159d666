/** Two texts side by side: the spans hold the words that differ, and nothing else is marked. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differenceSpans } from './difference-spans.ts';

function marked(draft: string, beside: string) {
  const spans = differenceSpans(draft, beside);
  return {
    draft: spans.draft.map(({ start, end }) => draft.slice(start, end)),
    beside: spans.beside.map(({ start, end }) => beside.slice(start, end)),
    shared: spans.shared,
  };
}

describe('two texts side by side', () => {
  it('have the number that differs marked in each', () => {
    expect(marked('The ferry carries 210 people.', 'The ferry carries 120 people.')).toEqual({
      draft: ['210'],
      beside: ['120'],
      shared: 0.8,
    });
  });

  it('say which words of the one stand where which of the other do', () => {
    const spans = differenceSpans('A red boat with two masts', 'A blue boat and with three masts');
    const [red, two] = spans.draft.map(({ gap }) => gap);
    const [blue, and, three] = spans.beside.map(({ gap }) => gap);
    expect([red, two]).toEqual([blue, three]);
    expect([red, two]).not.toContain(and);
  });

  it('have a word marked where one of them alone has it, with its neighbours when they differ too', () => {
    expect(marked('They do show it.', 'They do not yet show it.')).toMatchObject({
      draft: [],
      beside: ['not yet'],
    });
  });

  it('differ in nothing when only case, signs and spaces do', () => {
    expect(marked('“The ferry sails,” she said', 'the ferry  sails — she said.')).toEqual({
      draft: [],
      beside: [],
      shared: 1,
    });
  });

  it('share nothing when one is empty', () => {
    expect(marked('', 'Words.')).toEqual({ draft: [], beside: ['Words'], shared: 0 });
  });

  it('keep every span inside its text, rising and apart, whatever they hold', () => {
    const text = fc
      .array(fc.constantFrom('a', 'B', '210', 'not', 'don’t', '…', '日本', '\n', '“x”'))
      .map((all) => all.join(' '));
    fc.assert(
      fc.property(text, text, (draft, beside) => {
        const spans = differenceSpans(draft, beside);
        for (const [side, words] of [
          [spans.draft, draft],
          [spans.beside, beside],
        ] as const) {
          let at = 0;
          for (const { start, end } of side) {
            expect(start).toBeGreaterThanOrEqual(at);
            expect(end).toBeGreaterThan(start);
            at = end;
          }
          expect(at).toBeLessThanOrEqual(words.length);
        }
      }),
    );
  });
});
