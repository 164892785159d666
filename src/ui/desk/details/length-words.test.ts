/** A counter says how far it is from its limits. */

import { describe, expect, it } from 'vitest';
import { crossingWords, lengthState, lengthWords } from './length-words.ts';

const limits = { min: 60, max: 160 };

describe('a length', () => {
  it.each([
    [0, 'short', '60 too few (60 to 160)'],
    [59, 'short', '1 too few (60 to 160)'],
    [60, 'fits', 'fits (60 to 160)'],
    [160, 'fits', 'fits (60 to 160)'],
    [161, 'long', '1 too many (60 to 160)'],
  ])('of %i is told with what is missing or too many', (length, state, words) => {
    expect(lengthState(length, limits)).toBe(state);
    expect(lengthWords(length, limits)).toBe(words);
  });

  it('that must be one exactly names one number', () => {
    expect(lengthWords(3, { min: 2, max: 2 })).toBe('1 too many (2)');
  });

  it('that crosses a limit is read out with the field and the limit', () => {
    expect(crossingWords('Excerpt', 'characters', 'long', limits)).toBe(
      'Excerpt too long: at most 160 characters.',
    );
    expect(crossingWords('Excerpt', 'characters', 'short', limits)).toBe(
      'Excerpt too short: at least 60 characters.',
    );
  });
});
