/** Previews cut where the places cut that show a draft, and never through a character. */

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { charactersOf } from '../../../core/draft/count-characters.ts';
import { cutWords, type Measure } from './cut-words.ts';

const byTen: Measure = (words) => charactersOf(words).length * 10;
const room = { characters: 20, width: 1_000, font: '' };

describe('words in a preview', () => {
  it('that fit are shown whole, white space aside', () => {
    expect(cutWords(' Ferry  sails\nagain ', room, byTen)).toEqual({
      shown: 'Ferry sails again',
      isCut: false,
      kept: 17,
      all: 17,
    });
  });

  it('are cut behind a word, and say how much is left', () => {
    const cut = cutWords('The ferry sails again from the harbour', room, byTen);
    expect(cut).toEqual({ shown: 'The ferry sails…', isCut: true, kept: 15, all: 38 });
  });

  it('are cut at the width where that comes first', () => {
    expect(cutWords('The ferry sails again', { ...room, width: 100 }, byTen).shown).toBe('The ferry…');
  });

  it('without a space are cut where the room ends, and no character in two', () => {
    const family = '👩‍👩‍👧';
    const { shown, kept } = cutWords(family.repeat(30), room, byTen);
    expect(shown).toBe(`${family.repeat(kept)}…`);
    expect(kept).toBeGreaterThan(10);
  });

  it('of any script keep to the room, and begin as the whole does', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), fc.nat(300), (words, width) => {
        const { shown, isCut, kept, all } = cutWords(words, { ...room, width }, byTen);
        expect(kept).toBeLessThanOrEqual(all);
        expect(isCut).toBe(kept < all);
        if (!isCut) return;
        expect(charactersOf(shown).length).toBeLessThanOrEqual(room.characters + 1);
        expect(words.replace(/\s+/gu, ' ').trim().startsWith(shown.slice(0, -1))).toBe(true);
      }),
    );
  });
});
