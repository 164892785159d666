/** The caret of a split goes from word to word, in any script. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { likelyCut, splitPoints, wordSpans } from './word-cuts.ts';

const words = (text: string) => wordSpans(text).map(({ start, end }) => text.slice(start, end));

describe('the words of a sentence', () => {
  it('have the marks that belong to them', () => {
    expect(words('He said: “We sail (at dawn), she’s in.”')).toEqual([
      'He',
      'said:',
      '“We',
      'sail',
      '(at',
      'dawn),',
      'she’s',
      'in.”',
    ]);
  });

  it('are whole with hyphens, figures and signs in them', () => {
    expect(words('A state-run line took $4,000.50 a day')).toEqual([
      'A',
      'state-run',
      'line',
      'took',
      '$4,000.50',
      'a',
      'day',
    ]);
  });

  it('are found where no space parts them, and from right to left', () => {
    expect(words('彼は東京に行った。').length).toBeGreaterThan(2);
    expect(words('وصلت السفينة اليوم')).toEqual(['وصلت', 'السفينة', 'اليوم']);
  });

  it('stand in order, apart from each other, and leave nothing but white space and lone marks between', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        let from = 0;
        for (const { start, end } of wordSpans(text)) {
          expect(start).toBeGreaterThanOrEqual(from);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(from, start)).not.toMatch(/\p{L}/u);
          from = end;
        }
      }),
    );
  });
});

describe('the caret of a split', () => {
  const firstPart = (text: string) => {
    const points = splitPoints(text);
    return text.slice(0, points[likelyCut(text, points)]).trim();
  };

  it('begins behind the first comma, before a conjunction, or in the middle', () => {
    expect(firstPart('The bridge opened in 1911, said the board, in May.')).toBe(
      'The bridge opened in 1911,',
    );
    expect(firstPart('The bridge opened in 1911 and carries cars.')).toBe('The bridge opened in 1911');
    expect(firstPart('One two three four')).toBe('One two');
  });

  it('has nowhere to go in a single word', () => {
    expect(splitPoints('Rain')).toEqual([]);
  });
});
