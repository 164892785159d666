/** Names that are one slip apart, in a draft and in a source, and titles that differ. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hostileText, repetitiveTexts } from '../claims/testing/hostile-text.ts';
import { checkPersonNames } from './check-person-names.ts';
import { checkedCapture } from './checked-capture.ts';
import { isMisspelling, nearestTo, nearIndex } from './near-words.ts';
import { namesOfText, spelledTwoWays } from './spelling-in-draft.ts';
import { readStatement } from './statement.ts';

let count = 0;
function differences(sentence: string, source: string) {
  count += 1;
  const capture = checkedCapture('s1', `digest-${count}`, source);
  return checkPersonNames(readStatement(sentence, ''), [capture]).map(({ kind, words, instead, sure }) => [
    kind,
    words,
    instead,
    sure,
  ]);
}

const twoWays = (...texts: string[]) =>
  spelledTwoWays(texts.map(namesOfText)).map(({ odd, usual }) => [odd[0]?.written, usual[0]?.written]);

describe('two words are a misspelling of each other', () => {
  it.each([
    ['lindgren', 'lindgreen'],
    ['okoye', 'okoya'],
    ['sorley', 'sorely'],
    ['tariq', 'tarriq'],
  ])('with one slip: %s, %s', (a, b) => {
    expect(isMisspelling(a, b)).toBe(true);
  });

  it('with two slips only where both are long, and the rest of the name is the same', () => {
    expect(isMisspelling('castellanos', 'castelanoz')).toBe(false);
    expect(isMisspelling('castellanos', 'castelanoz', 2)).toBe(true);
    expect(isMisspelling('marten', 'martyn', 2)).toBe(true);
    expect(isMisspelling('marten', 'mirtyn', 2)).toBe(false);
  });

  it.each([
    ['line', 'lines'],
    ['korea', 'korean'],
    ['centre', 'center'],
    ['defence', 'defense'],
    ['muller', 'mueller'],
    ['buddhism', 'buddhist'],
    ['hansen', 'jansen'],
    ['weir', 'wear'],
  ])('but not as another form, house style, or short or other name: %s, %s', (a, b) => {
    expect(isMisspelling(a, b)).toBe(false);
  });

  it('found by the index exactly where comparing each with each finds it', () => {
    const word = fc
      .array(fc.constantFrom('a', 'b', 'c'), { minLength: 5, maxLength: 7 })
      .map((letters) => letters.join(''));
    fc.assert(
      fc.property(fc.uniqueArray(word, { maxLength: 12 }), word, (words, wanted) => {
        const near = words.filter((other) => isMisspelling(wanted, other)).sort();
        expect(nearestTo(wanted, nearIndex(words)).sort()).toEqual(near);
      }),
    );
  });
});

describe('a draft', () => {
  it('spells a name two ways where the rest is the same, or a lone family name', () => {
    expect(twoWays('We met Mara Okoye there. Mara Okoye left.', 'Then Mara Okoya came.')).toEqual([
      ['Okoya', 'Okoye'],
    ]);
    expect(twoWays('We met Anna Lindgren.', 'Councillor Lindgreen left with Lindgren.')).toEqual([
      ['Lindgreen', 'Lindgren'],
    ]);
    expect(twoWays('At the Weir Observatory it rained.', 'The Weir Obsarvetory is shut.')).toEqual([
      ['Obsarvetory', 'Observatory'],
    ]);
  });

  it.each([
    ['two people', ['Anna Lindgren met Karl Lindgreen.']],
    ['a plural', ['Line Norrham joins Line Norrhams.']],
    ['a small word too', ['The Harbor Watch met.', 'A man in Watchh said a watchh.']],
    ['letters in a row', ['The UNESCO and the UNESKO met.']],
  ])('does not with %s', (_, texts) => {
    expect(twoWays(...texts)).toEqual([]);
  });
});

describe('a name beside a source', () => {
  const SOURCE = 'Dr Tariq Wahid counted them. Anna Lindgren, the fleet director, agreed.';

  it('is surely misspelled where the rest of it is the same', () => {
    expect(differences('We asked Tarriq Wahid.', SOURCE)).toEqual([['spelling', 'Tarriq', 'Tariq', true]]);
    expect(differences('We asked Tariq Wahidd.', SOURCE)).toEqual([['spelling', 'Wahidd', 'Wahid', true]]);
  });

  it('may be misspelled where it stands alone', () => {
    expect(differences('We asked Councillor Lindgreen.', SOURCE)).toEqual([
      ['spelling', 'Lindgreen', 'Lindgren', false],
    ]);
  });

  it('is somebody else with another first name, and right as it stands', () => {
    expect(differences('We asked Karl Lindgreen.', SOURCE)).toEqual([]);
    expect(differences('We asked Tariq Wahid and Anna Lindgren.', SOURCE)).toEqual([]);
  });
});

describe('a title beside a name', () => {
  const SOURCE =
    'The line’s fleet director, Captain Imani Sorley, said so. Councillor Ruairi Denholm chaired. Ines Weir (chief executive) left. Said Teodor Mwale, head of operations at Lund.';

  it.each([
    ['Captain Imani Sorley, the line’s chief executive, spoke.', 'chief executive', 'fleet director'],
    ['Dr Imani Sorley spoke.', 'Dr', 'Captain'],
    ['Mayor Ruairi Denholm spoke.', 'Mayor', 'Councillor'],
    ['Ines Weir, the deputy chief executive, spoke.', 'deputy chief executive', 'chief executive'],
    ['Teodor Mwale, head of sales, spoke.', 'head of sales', 'head of operations'],
  ])('differs: %s', (sentence, words, instead) => {
    expect(differences(sentence, SOURCE)).toEqual([['title', words, instead, true]]);
  });

  it.each([
    'Imani Sorley, a director of the line, spoke.',
    'Captain Sorley spoke.',
    'Ines Weir, its CEO, spoke.',
    'Chief executive officer Ines Weir spoke.',
    'Teodor Mwale, operations head, spoke.',
    'Dr Anna Sorley, the archivist, spoke.',
    'They met Ines Weir, director Thorvald and others.',
    'Moreau, the composer, spoke.',
  ])('agrees, or is another’s: %s', (sentence) => {
    expect(differences(sentence, SOURCE)).toEqual([]);
  });
});

describe('the reading of names', () => {
  it('gives spans inside the text, whatever it and the source say', () => {
    const titled = fc
      .array(
        fc.constantFrom(
          'Captain ',
          'Imani ',
          'Sorley',
          ', ',
          'the ',
          'director ',
          'of ',
          'Dr. ',
          '. ',
          'chief ',
        ),
        {
          maxLength: 25,
        },
      )
      .map((pieces) => pieces.join(''));
    const text = fc.oneof(hostileText(), titled);
    fc.assert(
      fc.property(text, text, (sentence, source) => {
        count += 1;
        const capture = checkedCapture('s1', `digest-${count}`, source);
        for (const { start, end, words, beside } of checkPersonNames(readStatement(sentence, ''), [
          capture,
        ])) {
          expect(sentence.slice(start, end)).toBe(words);
          expect(beside.end).toBeLessThanOrEqual(source.length);
        }
        for (const { start, end, written } of namesOfText(sentence).parts) {
          expect(sentence.slice(start, end)).toBe(written);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('comes to an end in texts of one mark or word repeated', () => {
    for (const text of [...repetitiveTexts(10_000), 'Captain Sorley, director '.repeat(800)]) {
      expect(spelledTwoWays([namesOfText(text)]).length).toBeLessThan(10);
    }
  });
});
