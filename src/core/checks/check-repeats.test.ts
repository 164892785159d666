/** What counts as saying the same again. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findRepeats } from './check-repeats.ts';

const HARBOUR = 'The harbour office counted 14 ships on the first morning after the storm.';
const kinds = (...texts: string[]) => findRepeats(texts).map(({ kind }) => kind);

describe('a sentence that comes again', () => {
  it('is told once, with the earlier one, whatever the case, the signs and the spaces', () => {
    const again = 'THE harbour office counted 14 ships – on the  first morning, after the storm!';
    expect(findRepeats([HARBOUR, 'Nobody was hurt.', again])).toEqual([{ at: 2, first: 0, kind: 'same' }]);
  });

  it('is nearly the same with a word more, less or changed', () => {
    expect(kinds(HARBOUR, HARBOUR.replace('first ', ''))).toEqual(['near']);
    expect(kinds(HARBOUR, HARBOUR.replace('morning', 'evening'))).toEqual(['near']);
    expect(kinds(HARBOUR, HARBOUR.replace('office', 'office itself'))).toEqual(['near']);
  });

  it('is told apart when only its number is another one', () => {
    expect(kinds(HARBOUR, HARBOUR.replace('14', '41'))).toEqual(['other_number']);
    expect(kinds(HARBOUR, HARBOUR.replace('14', '-14'))).toEqual(['other_number']);
    expect(kinds(HARBOUR, HARBOUR.replace('14', '14 %'))).toEqual(['other_number']);
    expect(kinds(HARBOUR, HARBOUR.replace('14', 'fourteen'))).toEqual(['same']);
  });

  it('is its own sentence when two numbers, or the name, are others', () => {
    const count = 'In 2029 the harbour office counted 14 ships in the roads off the island.';
    expect(kinds(count, count.replace('2029', '2030').replace('14', '19'))).toEqual([]);
    const ship = 'On Monday the ferry Halcyon lay in the roads until the wind had gone down.';
    expect(kinds(ship, ship.replace('Halcyon', 'Petrel'))).toEqual([]);
  });

  it('is not looked for among short ones', () => {
    expect(kinds('Nobody was hurt.', 'Nobody was hurt.')).toEqual([]);
    expect(
      kinds('The first train leaves the town at noon.', 'The last train leaves the town at noon.'),
    ).toEqual([]);
  });

  it('is found in Japanese, which has no spaces', () => {
    const words = '港湾局は嵐のあとの最初の朝に十四隻の船を数えた。';
    expect(kinds(words, words)).toEqual(['same']);
  });

  it('is found among many sentences with the same beginning', () => {
    const many = Array.from(
      { length: 40 },
      (_, i) =>
        `The harbour office said that ${word(i)} ${word(i + 1)} ${word(i + 2)} ${word(i + 3)} lay there.`,
    );
    expect(findRepeats([...many, many[31] ?? '']).map(({ first }) => first)).toContain(31);
  });
});

const word = (seed: number) =>
  [...`${(seed * 7919) % 10007}`]
    .map((digit) => `${'bdfglmnprs'[Number(digit)]}${'aeiou'[Number(digit) % 5]}`)
    .join('');

describe('any list of texts', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc
      .array(fc.constantFrom('the', 'ferry', 'Lund', '12', '-3', '5 %', 'nine', '船', '\ud800', '“', '…'), {
        maxLength: 24,
      })
      .map((words) => words.join(' ')),
  );

  it('has repeats of earlier texts only, and of each text at most one', () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 12 }), (texts) => {
        const repeats = findRepeats(texts);
        expect(new Set(repeats.map(({ at }) => at)).size).toBe(repeats.length);
        for (const { at, first } of repeats) expect(first).toBeLessThan(at);
      }),
      { numRuns: 500 },
    );
  });

  it('has every text of eight words and more again when it is given twice', () => {
    const long = fc.array(fc.constantFrom('ferry', 'Lund', '12', 'storm', 'lay', 'nine'), {
      minLength: 8,
      maxLength: 30,
    });
    fc.assert(
      fc.property(fc.array(long, { minLength: 1, maxLength: 6 }), (lists) => {
        const texts = lists.map((words) => words.join(' '));
        const again = findRepeats([...texts, ...texts]).filter(({ at }) => at >= texts.length);
        expect(again.map(({ kind }) => kind)).toEqual(texts.map(() => 'same'));
      }),
    );
  });
});
