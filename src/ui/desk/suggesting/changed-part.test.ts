/** The part of two texts in which they differ: nothing that differs is ever cut off. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changedPart } from './changed-part.ts';

describe('the changed part', () => {
  it('keeps whole words around what differs', () => {
    const long = 'One two three four five six seven eight nine ten.';
    expect(changedPart(long, long.replace('five', 'FIVE'), 8)).toEqual({
      before: '… three four five six seven …',
      after: '… three four FIVE six seven …',
    });
  });

  it('is the whole of short texts', () => {
    expect(changedPart('It sails at dawn.', 'It sails.')).toEqual({
      before: 'It sails at dawn.',
      after: 'It sails.',
    });
  });

  it('leads back to both texts', () => {
    const texts = fc.array(fc.constantFrom('a', 'bb', ' ', '. ', 'ä')).map((parts) => parts.join(''));
    fc.assert(
      fc.property(texts, texts, texts, texts, (head, one, two, tail) => {
        const [before, after] = [head + one + tail, head + two + tail];
        const part = changedPart(before, after, 4);
        const bare = (text: string) => text.replace(/^… /u, '').replace(/ …$/u, '');
        expect(before).toContain(bare(part.before));
        expect(after).toContain(bare(part.after));
        expect(before === after).toBe(part.before === part.after);
      }),
    );
  });
});
