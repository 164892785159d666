/** By their prints the same and nearly the same sentences meet, and others do not. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentencePrints } from './sentence-prints.ts';

const SENTENCE =
  'The harbour office counted 14 fishing boats on the northern quay before the storm reached the island.';
const shared = (one: string, other: string) => {
  const prints = sentencePrints(one);
  return sentencePrints(other).filter((print) => prints.includes(print)).length;
};

describe('the prints of a sentence', () => {
  it('are the same for the same words, whatever the case, the signs and the numbers', () => {
    expect(sentencePrints(SENTENCE)).toHaveLength(3);
    expect(shared(SENTENCE, SENTENCE.toUpperCase().replace('14', '41,'))).toBe(3);
  });

  it('are the same when small words are others', () => {
    expect(shared(SENTENCE, SENTENCE.replace('on the northern', 'at a northern'))).toBe(3);
  });

  it('meet whichever word is changed, dropped or put in', () => {
    const words = SENTENCE.split(' ');
    for (const [at, word] of words.entries()) {
      expect(shared(SENTENCE, words.with(at, 'lighthouse').join(' '))).toBeGreaterThan(0);
      expect(shared(SENTENCE, words.toSpliced(at, 1).join(' '))).toBeGreaterThan(0);
      expect(shared(SENTENCE, words.toSpliced(at, 0, word, 'lighthouse').join(' '))).toBeGreaterThan(0);
    }
  });

  it('do not meet those of another sentence about the same thing', () => {
    const other =
      'Before the storm the island had 14 fishing boats, the harbour office said, and a ferry on the quay.';
    expect(shared(SENTENCE, other)).toBe(0);
  });

  it('are none for a short sentence, and some for Japanese', () => {
    expect(sentencePrints('The office counted 14 boats.')).toEqual([]);
    expect(sentencePrints('港湾局は嵐のあとの最初の朝に十四隻の漁船を数えたと発表した。')).not.toEqual([]);
  });

  it('are whole numbers below 2^32 for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        for (const print of sentencePrints(text)) expect(print >>> 0).toBe(print);
        expect(sentencePrints(text).length).toBeLessThanOrEqual(3);
      }),
    );
  });
});
