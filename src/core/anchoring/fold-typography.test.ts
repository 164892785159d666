/** Which changes are typography and which are words. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldsBetween, foldTypography, sameWords } from './fold-typography.ts';

describe('typography', () => {
  it.each([
    ['“Yes,” she said', '"Yes," she said'],
    ['the country’s port', "the country's port"],
    ['a well‑known port', 'a well-known port'],
    ['cranes — four of them', 'cranes - four of them'],
    ['the  port\nof\u00a0Lund', 'the port of Lund'],
    ['the ﬁrst oﬀer', 'the first offer'],
    ['the hyphen\u00adated word', 'the hyphenated word'],
  ])('%s has the same words as %s', (a, b) => {
    expect(sameWords(a, b)).toBe(true);
  });

  it.each([
    ['a loss of –5 percent', 'a loss of -5 percent'],
    ['from 10–12 May', 'from 10-12 May'],
    ['up 1.5 points', 'up 15 points'],
    ['it is so', 'it is not so'],
    ['The port', 'the port'],
    ['cranes, four of them', 'cranes four of them'],
  ])('%s has other words than %s', (a, b) => {
    expect(sameWords(a, b)).toBe(false);
  });

  it('names the folds it took', () => {
    expect(foldsBetween('“the  port”', '"the port"')).toEqual(['quote glyphs', 'spaces']);
    expect(foldsBetween('the port', 'the port')).toEqual([]);
  });

  it('keeps for every folded unit the place it came from', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const { text: folded, at } = foldTypography(text);
        expect(at).toHaveLength(folded.length);
        for (const [index, from] of at.entries()) {
          expect(from).toBeLessThan(text.length);
          if (index > 0) expect(from).toBeGreaterThanOrEqual(at[index - 1] ?? 0);
        }
      }),
    );
  });

  it('folds a folded text no further', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        const once = foldTypography(text).text;
        expect(foldTypography(once).text).toBe(once);
      }),
    );
  });
});
