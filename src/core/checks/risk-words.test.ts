/** Which words of a sentence promise more than most sources bear out. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hostileText, repetitiveTexts } from '../claims/testing/hostile-text.ts';
import { type RiskCode, riskWords } from './risk-words.ts';

const read = (sentence: string, english = true) =>
  riskWords(sentence, english).map(({ code, start, end }) => `${code}: ${sentence.slice(start, end)}`);

describe('a sentence promises', () => {
  it.each<[RiskCode, string, string]>([
    ['superlative', 'It is the oldest pier of the coast.', 'the oldest'],
    ['superlative', 'The order is the yard’s largest.', 'largest'],
    ['superlative', 'It ranks among the busiest and most crowded ports.', 'most crowded'],
    ['first_or_only', 'Weir became the first to cross the bay alone.', 'the first'],
    ['first_or_only', 'It is the only ferry of its kind.', 'only'],
    ['first_or_only', 'Prices reached an all-time high.', 'all-time'],
    ['negative_existence', 'The notice contains no figures.', 'contains no'],
    ['negative_existence', 'No harbour answered.', 'No'],
    ['negative_existence', 'The board has never met in public.', 'never'],
    ['cause', 'The storm led to three closures.', 'led to'],
    ['prediction', 'The ferry is set to return.', 'is set to'],
    ['vague_count', 'The town has several old wells.', 'several'],
    ['vague_count', 'Dozens of boats were lost.', 'Dozens'],
    ['vague_count', 'It closed after a growing number of complaints.', 'a growing number of'],
  ])('with a %s: %s', (code, sentence, words) => {
    expect(read(sentence)).toContain(`${code}: ${words}`);
  });

  it.each([
    ['At least three boats came, at the latest at noon.'],
    ['The latest of them leaves at seven.'],
    ['Most people walked.'],
    ['The first boat leaves at seven.'],
    ['It rained in the first six months.'],
    ['It opens only on Sundays.'],
    ['The water stood at the top of the lid.'],
    ['As many as forty came.'],
    ['The ferry is no longer running.'],
  ])('nothing of the kind: %s', (sentence) => {
    expect(read(sentence)).toEqual([]);
  });

  it('a superlative in German, where English rules would misread its words', () => {
    expect(read('Die Stadt will die größte Halle bauen.', false)).toEqual(['superlative: größte']);
  });
});

describe('the reading of risk words', () => {
  it('gives spans inside the text, whatever it says', () => {
    fc.assert(
      fc.property(hostileText(), fc.boolean(), (text, english) => {
        for (const { start, end } of riskWords(text, english)) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 1_000 },
    );
  });

  it('comes to an end in texts of one mark or word repeated', () => {
    for (const text of repetitiveTexts(20_000)) expect(riskWords(text, true).length).toBeLessThan(10_000);
  });
});
