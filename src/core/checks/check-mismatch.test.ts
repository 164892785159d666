/** What a sentence says otherwise than its source is found; what it says fairly is left alone. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkMismatch } from './check-mismatch.ts';
import { readSource } from './source-facts.ts';

const SOURCE = `The harbour board of Lund met on Tuesday, 4 March 2031. Captain Ruth Aske told the board that the
night ferry carried 4,218 passengers in 2030, up 12 percent, and earned 35 million crowns. The ferry Aurora was repaired
twice. Fares rose from 12 to 14 crowns. The board did not sell the old pier, said its chairman, Per Holm. About a third
of the crates went to Malmö. The trial lasted one year. Two shops opened at the northern quay, and the fishermen's
association, led by Ida Strand, praised the plan. The Swedish National Bank lent $2.5bn. Mr Holm lives in Ystad.`;
const source = readSource(SOURCE);
const kinds = (sentence: string, context = '') =>
  checkMismatch(sentence, source, context).map(({ kind }) => kind);

describe('a mismatch is found', () => {
  it.each([
    ['the ferry carried 4,318 passengers', 'number'],
    ['it was up 13 percent', 'number'],
    ['the ferry earned $35 million', 'scale'],
    ['passengers rose by 12 percentage points', 'scale'],
    ['the ferry earned 35 billion crowns', 'scale'],
    ['the bank lent $2.5m', 'scale'],
    ['the trial lasted one month', 'scale'],
    ['the ferry carried more than 5,000 passengers', 'number'],
    ['the board met on 5 March', 'date'],
    ['the board met on a Wednesday', 'date'],
    ['it happened in 2029', 'date'],
    ['the board met on Friday, 4 March 2031', 'weekday'],
    ['the board heard Captain Ruth Berg', 'name'],
    ['the plan was praised in Helsinki', 'name'],
    ['the board heard Mrs Holm', 'name'],
    ['Captain Ida Aske told the board of the night ferry', 'name_elsewhere'],
    ['the ferry Aurora was not repaired twice', 'negation'],
    ['the board did sell the old pier, said its chairman', 'negation'],
    ['fares fell from 12 to 14 crowns', 'polarity'],
  ])('%s', (sentence, kind) => {
    expect(kinds(sentence)).toContain(kind);
  });

  it('at the words that are wrong, with what the source has', () => {
    const [found] = checkMismatch('Then the ferry carried 4,318 passengers.', source, '');
    expect('Then the ferry carried 4,318 passengers.'.slice(found?.start, found?.end)).toBe('4,318');
    expect(SOURCE.slice(found?.nearest?.start, found?.nearest?.end)).toBe('4,218');
  });
});

describe('a fair sentence is left alone', () => {
  it.each([
    'The ferry carried more than 4,000 passengers, about 4,200 of them in 2030.',
    'It carried some 4,200 passengers.',
    'It earned 35m crowns, up 12%.',
    'The $2.5 billion came from Sweden’s bank.',
    'Fares went up by 2 crowns, from twelve to 14.',
    'The board met in March 2031, on a Tuesday.',
    'The board met on March 4th.',
    'Two new shops opened at the quay.',
    'The board refused to sell the pier; it did not sell it.',
    'A third of the crates went to Malmo.',
  ])('%s', (sentence) => {
    expect(kinds(sentence)).toEqual([]);
  });

  it('when its draft has already named a person that the source lacks', () => {
    expect(kinds('The plan was praised by Nora Lind.')).toEqual(['name']);
    expect(kinds('The plan was praised by Nora Lind.', 'Nora Lind is the minister.')).toEqual([]);
  });
});

describe('whatever the texts', () => {
  const unit = fc.constantFrom(
    'A',
    'not',
    'no',
    ' ',
    '. ',
    '12',
    '%',
    '$',
    '3 May',
    '2031',
    'Ruth',
    'Aske',
    'rose',
    'fell',
    '\n',
    '日',
    '\ud800',
    '__proto__',
    'constructor',
    '“',
  );
  const text = fc.array(unit, { maxLength: 40 }).map((units) => units.join(' '));

  it('every finding lies in the sentence, and what it points at in the source', () => {
    fc.assert(
      fc.property(text, text, text, (sentence, stated, context) => {
        for (const { start, end, words, nearest } of checkMismatch(sentence, readSource(stated), context)) {
          expect(sentence.slice(start, end)).toBe(words);
          expect(words).not.toBe('');
          if (nearest !== null) expect(stated.slice(nearest.start, nearest.end)).not.toBe('');
        }
      }),
    );
  });

  it('a text that is its own source has no number, date or name that it lacks', () => {
    fc.assert(
      fc.property(text, (stated) => {
        const found = checkMismatch(stated, readSource(stated), '').filter(
          ({ kind }) => kind === 'number' || kind === 'name',
        );
        expect(found).toEqual([]);
      }),
    );
  });

  it('long monotonous texts take bounded work', () => {
    for (const word of ['12 ', 'Not ', 'A ', 'rose ', 'May 3 ', 'Mr ', '1.', 'not a ']) {
      const long = word.repeat(20_000);
      expect(checkMismatch(long, readSource(long), long).length).toBeGreaterThanOrEqual(0);
    }
  }, 20_000);
});
