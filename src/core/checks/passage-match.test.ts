/** What is told of a passage beside a claim's quotations, figures, dates and names. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchPassage } from './passage-match.ts';

const told = (claim: string, passage: string) =>
  matchPassage(claim, passage).map(({ kind, words, match, there }) => [kind, words, match, there]);

describe('a passage beside a claim', () => {
  it('has a quotation as it stands, or names the folds it took', () => {
    const exact = matchPassage('She said “the boat was late”.', 'She said: “the boat was late”.');
    expect(exact).toMatchObject([{ kind: 'quotation', match: 'exact', folds: [] }]);
    const folded = matchPassage('She said “the boat’s engine was cold”.', "The boat's engine was cold.");
    expect(folded).toMatchObject([{ match: 'folded' }]);
    expect(folded[0]?.folds.length).toBeGreaterThan(0);
  });

  it('shows the words it has where a quotation is only nearly there', () => {
    const [near] = matchPassage(
      'She said “the boat was late again this morning”.',
      'The boat was late once more this morning.',
    );
    expect(near?.match).toBe('near');
    expect(near?.there).toContain('late once more');
  });

  it('has a number by its signs, by its value, rounded, or not', () => {
    expect(told('It carried 4,000 people.', 'It carried 4,000 people.')).toEqual([
      ['number', '4,000', 'exact', '4,000'],
    ]);
    expect(told('It carried 4,000 people.', 'Four thousand people came.')).toEqual([
      ['number', '4,000', 'value', 'Four thousand'],
    ]);
    expect(told('It carried about 4,000 people.', 'It carried 4,012 people.')[0]?.slice(1)).toEqual([
      '4,000',
      'rounded',
      '4,012',
    ]);
    expect(told('It carried 4,000 people.', 'It carried 3,100 people.')[0]?.[2]).toBe('not_found');
  });

  it('has dates by value and names as they are written', () => {
    expect(told('It opened on 3 May 2031.', 'Opened: May 3, 2031.')).toEqual([
      ['date', '3 May 2031', 'value', 'May 3, 2031'],
    ]);
    expect(told('The ship belongs to Marta Lindqvist.', 'Marta Lindqvist owns it.')).toEqual([
      ['name', 'Marta Lindqvist', 'exact', ''],
    ]);
    expect(told('The ship belongs to Marta Lindqvist.', 'Somebody owns it.')[0]?.[2]).toBe('not_found');
  });

  it('never tells of words that the claim does not have, whatever the two texts are', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), fc.string({ maxLength: 200 }), (claim, passage) => {
        for (const { start, end, words, there } of matchPassage(claim, passage)) {
          expect(claim.slice(start, end)).toContain(words);
          expect(passage).toContain(there);
        }
      }),
      { numRuns: 150 },
    );
  });
});
