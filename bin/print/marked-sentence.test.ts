/** Sentences in a terminal: wrapped to its width, with the words underlined that a finding is about. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineColumns } from './line-columns.ts';
import { markedSentence } from './marked-sentence.ts';
import { paintFor } from './paint.ts';
import { cellsOf, wrapCells, wrapText } from './text-cells.ts';

const mark = (text: string, words: string, width = 40): string[] => {
  const start = text.indexOf(words);
  const layout = { width, indent: '  ', ink: (underline: string) => underline };
  return markedSentence(text, { start, end: start + words.length }, layout);
};

describe('a marked sentence', () => {
  it('has its underline under the words', () => {
    expect(mark('The ferry has nine men.', 'nine men')).toEqual([
      '  The ferry has nine men.',
      '                ~~~~~~~~',
    ]);
  });

  it('is underlined on every row that the words run over', () => {
    expect(mark('The ferry has nine very tired men who waited.', 'nine very tired men', 26)).toEqual([
      '  The ferry has nine very',
      '                ~~~~~~~~~',
      '  tired men who waited.',
      '  ~~~~~~~~~',
    ]);
  });

  it('counts wide and joined characters as a terminal does', () => {
    expect(mark('船は👩‍👩‍👧と出る', '出る')).toEqual(['  船は👩‍👩‍👧と出る', '          ~~~~']);
    expect(mark('cafe\u0301 12', '12')).toEqual(['  cafe\u0301 12', '       ~~']);
    expect(mark('a\u001bb 12', '12')).toEqual(['  a␛b 12', '      ~~']);
  });

  it('of monstrous length is cut around the words', () => {
    const rows = mark(`${'word '.repeat(2_000)}here ${'word '.repeat(2_000)}`, 'here');
    expect(rows.length).toBeLessThan(20);
    expect(rows[0]).toMatch(/^ {2}… /);
    expect(rows.at(-1)).toMatch(/…$/);
    expect(rows.filter((row) => row.includes('~'))).toHaveLength(1);
  });
});

describe('wrapping', () => {
  const words = fc
    .array(fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom(' ', '船', 'a'.repeat(60))))
    .map((all) => all.join(' '));

  it('keeps every character but the spaces at the breaks, and no row is too wide', () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 20, max: 60 }), (text, width) => {
        const cells = cellsOf(text);
        const rows = wrapCells(cells, width);
        const shown = (all: typeof cells) =>
          all
            .map((cell) => cell.shown)
            .join('')
            .replaceAll(' ', '');
        expect(rows.map(shown).join('')).toBe(shown(cells));
        for (const row of rows)
          if (row.length > 1)
            expect(row.reduce((sum, cell) => sum + cell.width, 0)).toBeLessThanOrEqual(width);
      }),
    );
  });

  it('breaks at spaces', () => {
    expect(wrapText('one two three four five six', 24, '    ')).toEqual([
      '    one two three four',
      '    five six',
    ]);
  });
});

describe('line and column', () => {
  it('count from 1, over all kinds of line ends', () => {
    const text = 'ab\ncd\r\nef\rgh';
    const placeOf = lineColumns(text);
    const places = ['a', 'b', 'c', 'e', 'h'].map((letter) => placeOf(text.indexOf(letter)));
    expect(places.map(({ line, column }) => `${line}:${column}`)).toEqual([
      '1:1',
      '1:2',
      '2:1',
      '3:1',
      '4:2',
    ]);
    expect(placeOf(text.length)).toEqual({ line: 4, column: 3 });
  });
});

describe('colours', () => {
  it('are used on a terminal, and never when NO_COLOR is set or the terminal is dumb', () => {
    expect(paintFor(true, {})('red', 'x')).toBe('\u001b[31mx\u001b[39m');
    expect(paintFor(true, { NO_COLOR: '' })('red', 'x')).toBe('\u001b[31mx\u001b[39m');
    for (const env of [{ NO_COLOR: '1' }, { NO_COLOR: '0' }, { TERM: 'dumb' }])
      expect(paintFor(true, env)('red', 'x')).toBe('x');
    expect(paintFor(false, {})('red', 'x')).toBe('x');
  });
});
