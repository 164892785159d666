/** An offset into a rewritten text leads back to where it stood, through any number of rewritings. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { joinPieces, type Piece, rewritten, verbatim } from './mapped-text.ts';
import { composeMaps, mapOffset, mapSpan } from './offset-map.ts';

/** A text in which `<…>` is taken out, `~` is rewritten as "and", and the rest stays. */
function readMarks(text: string) {
  const pieces: Piece[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const close = text.indexOf('>', at);
    if (text.charAt(at) === '<' && close > at) at = close;
    else if (text.charAt(at) === '~') pieces.push(...rewritten('and', at, at + 1));
    else pieces.push(verbatim(text, at, at + 1));
  }
  return joinPieces(pieces);
}

const marked = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '<b>', '~', '</b>', '~'), maxLength: 20 });

describe('offsets', () => {
  const file = 'salt <b>~</b> pepper <i>x</i>';
  const read = readMarks(file);
  const back = (start: number, end: number): string => {
    const span = mapSpan(read.map, { start, end });
    return file.slice(span.start, span.end);
  };

  test('a span leads back to its words, with the marks around them left out', () => {
    expect(read.text).toBe('salt and pepper x');
    expect(back(0, 4)).toBe('salt');
    expect(back(9, 15)).toBe('pepper');
    expect(back(16, 17)).toBe('x');
  });

  test('a span that touches what was rewritten holds it whole', () => {
    expect(back(5, 8)).toBe('~');
    expect(back(6, 7)).toBe('~');
    expect(back(0, 7)).toBe('salt <b>~');
    expect(back(6, 15)).toBe('~</b> pepper');
  });

  test('what was rewritten at the very end or beginning is not lost', () => {
    for (const text of ['~', 'a~', '~a', '<b>~</b>']) {
      const ends = readMarks(text);
      const span = mapSpan(ends.map, { start: 0, end: ends.text.length });
      expect(text.slice(span.start, span.end).replace(/<[^>]*>/g, '')).toBe(text.replace(/<[^>]*>/g, ''));
    }
  });

  test('offsets never run backwards', () => {
    fc.assert(
      fc.property(marked, (text) => {
        const { text: made, map } = readMarks(text);
        for (const bias of ['start', 'end'] as const)
          for (let at = 1; at <= made.length; at += 1)
            expect(mapOffset(map, at, bias)).toBeGreaterThanOrEqual(mapOffset(map, at - 1, bias));
      }),
    );
  });

  test('two maps in a row lead where their composition leads, for words that nothing rewrote', () => {
    fc.assert(
      fc.property(marked, (text) => {
        const inner = readMarks(text);
        const outer = readMarks(inner.text.replaceAll('b', '~'));
        const composed = composeMaps(outer.map, inner.map);
        for (let at = 0; at < outer.text.length; at += 1) {
          const run = composed.find((one) => at >= one.from && at < one.from + one.length);
          if (run !== undefined) expect(text.charAt(run.to + at - run.from)).toBe(outer.text.charAt(at));
          const span = { start: at, end: at + 1 };
          const step = mapSpan(inner.map, mapSpan(outer.map, span));
          expect(mapSpan(composed, span)).toEqual(step);
        }
      }),
    );
  });
});
