/** Word by word, whatever the script: nothing is lost, and no word is cut in two. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordParts } from './word-parts.ts';

const changed = (before: string, after: string) =>
  (wordParts(before, after) ?? []).flatMap(({ value, added, removed }) => (added || removed ? [value] : []));

describe('the difference of two texts', () => {
  it.each([
    ['It sails at dawn.', 'It sails at noon.', ['dawn', 'noon']],
    ['من الميناء القديم إلى الجزيرة', 'من الميناء الجديد إلى الجزيرة', ['القديم', 'الجديد']],
    ['船は夜明けに出る。', '船は正午に出る。', ['夜明け', '正午']],
    ['Die Fähre fährt früh.', 'Die Fähre fährt spät.', ['früh', 'spät']],
  ])('of %s and %s is whole words', (before, after, words) => {
    expect(changed(before, after)).toEqual(words);
  });

  it('leads back to both texts', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (before, after) => {
        const parts = wordParts(before, after) ?? [];
        const read = (without: 'added' | 'removed') =>
          parts
            .filter((part) => !part[without])
            .map(({ value }) => value)
            .join('');
        expect([read('added'), read('removed')]).toEqual([before, after]);
      }),
    );
  });
});
