/** What headline, dek, excerpt and tags may say that the body does not. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hostileText } from '../claims/testing/hostile-text.ts';
import { tagsNotIn } from './compare-tags.ts';
import { isTitleCase } from './copy-wording.ts';
import { assertionIn, denialIn, reserveIn } from './hedges.ts';
import { readWords } from './read-words.ts';
import { sourceWords } from './source-words.ts';

describe('a sentence', () => {
  it.each([
    ['Tide gauge proves the quay sank', 'proves'],
    ['New locks send ships home sooner', 'send'],
    ['The storm led to three closures.', 'led to'],
    ['The quay will sink by a metre.', 'will'],
  ])('asserts: %s', (sentence, words) => {
    const found = assertionIn(sentence);
    expect(found === null ? '' : sentence.slice(found.start, found.end)).toBe(words);
  });

  it.each(['Tide may have led to closures', 'Will the quay sink?', 'The gauge does not show that it sank'])(
    'does not assert: %s',
    (sentence) => {
      expect(assertionIn(sentence)).toBeNull();
    },
  );

  it('speaks with reserve, or denies', () => {
    expect(reserveIn('The quay might sink.')).toBe('might');
    expect(denialIn('The survey does not attribute the crack to the tide.')).toBe('does not attribute');
    expect(denialIn('There is no evidence of that.')).toBe('no evidence');
    expect(denialIn('The quay did not sink.')).toBeNull();
  });
});

describe('a headline', () => {
  it('in title case has a capital on nearly every word', () => {
    expect(isTitleCase('Ferry Returns to the Quay After Fourteen Months')).toBe(true);
    expect(isTitleCase('Ferry returns to Lund after fourteen months')).toBe(false);
  });
});

describe('a tag', () => {
  const body = sourceWords(
    readWords('Robots lift the batteries of a chip plant. The Office of Rail Safety met.'),
  );

  it('is in the text by any of its words, whatever their endings', () => {
    expect(tagsNotIn(['robotics', 'battery-storage', 'chips', 'ors', 'ferries'], ['Quay'], body)).toEqual([
      'ferries',
    ]);
  });

  it('of small words or of none says nothing', () => {
    expect(tagsNotIn(['', '-', 'of the'], [], body)).toEqual([]);
  });
});

it('any string is read without a fault', () => {
  fc.assert(
    fc.property(hostileText(), (text) => {
      const found = assertionIn(text);
      if (found !== null) expect(found.end).toBeLessThanOrEqual(text.length);
      expect(typeof isTitleCase(text)).toBe('boolean');
      expect(tagsNotIn([text], [text], sourceWords([]))).toEqual([]);
    }),
    { numRuns: 500 },
  );
});
