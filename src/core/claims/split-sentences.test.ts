/** Where sentences end, in several languages, with exact offsets. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from './split-sentences.ts';

const sentences = (text: string) => splitSentences(text).map(({ start, end }) => text.slice(start, end));

describe('sentences', () => {
  it.each<[string, string[]]>([
    ['It rained. It stopped.', ['It rained.', 'It stopped.']],
    ['Dr. Okoye met Mr. Lam at 5 p.m. on Monday.', ['Dr. Okoye met Mr. Lam at 5 p.m. on Monday.']],
    ['The U.S. Senate voted. Nobody spoke.', ['The U.S. Senate voted.', 'Nobody spoke.']],
    ['“We won. We did it,” she said.', ['“We won.', 'We did it,” she said.']],
    ['It rose 3.5 percent. Why?', ['It rose 3.5 percent.', 'Why?']],
    ['J. Weiss wrote it. I. Duarte read it.', ['J. Weiss wrote it.', 'I. Duarte read it.']],
    ['Item one\nItem two', ['Item one', 'Item two']],
    ['„Wir kommen“, sagte er. Dann ging er.', ['„Wir kommen“, sagte er.', 'Dann ging er.']],
    ['港は閉じた。船は来ない。', ['港は閉じた。', '船は来ない。']],
    ['', []],
    ['  \n ', []],
  ])('of %j are %j', (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });

  it('cover every non-blank unit once, in order, with no white space at their ends', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        let last = 0;
        let covered = '';
        for (const { start, end } of splitSentences(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          const sentence = text.slice(start, end);
          expect(sentence).toBe(sentence.trim());
          covered += sentence;
          last = end;
        }
        expect(covered.replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''));
      }),
    );
  });
});
