/** The quotation check accepts the words of a source and nothing else. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkQuotations, searchable } from './check-quotations.ts';

const SOURCE =
  'The captain wrote: "We did not expect this many people. The boats weren\'t late." Fares rose 4.5 percent – no more than that.';
const captures = [searchable('s1', 'a'.repeat(64), SOURCE)];
const check = (text: string) => checkQuotations(text, captures).map(({ match, folds }) => ({ match, folds }));

describe('the quotation check', () => {
  it('finds words that stand in a source as they are', () => {
    expect(check('She said “We did not expect this many people” twice.')).toEqual([
      { match: 'exact', folds: [] },
    ]);
  });

  it('says which folds it took', () => {
    expect(check('“The boats weren’t late.”')).toEqual([{ match: 'folded', folds: ['quote glyphs'] }]);
    expect(check('The captain said “we did not expect this many people.”')[0]?.folds).toEqual([
      'case of the first letter',
    ]);
    expect(check('“We did not expect this,” he said.')[0]).toEqual({
      match: 'folded',
      folds: ['closing punctuation'],
    });
  });

  it.each([
    'He said “We did expect this many people”.',
    'It was “no more than this” to her.',
    '“Fares rose 4.6 percent” it said.',
    '“Fares rose 45 percent” it said.',
    '“he boats weren’t late” it said.',
  ])('does not find a quotation with other words: %s', (text) => {
    expect(check(text)).toEqual([{ match: 'not_found', folds: [] }]);
  });

  it('says that there is no text where there is no capture', () => {
    expect(checkQuotations('“the partners and builders behind that work”', [])[0]?.match).toBe('no_text');
  });

  it('leaves short quoted runs alone', () => {
    expect(check('The “big boat” came.')).toEqual([]);
  });

  it('points at the words of the capture that it found', () => {
    const found = checkQuotations('“The boats weren’t late.”', captures)[0]?.found;
    expect(SOURCE.slice(found?.start, found?.end)).toBe("The boats weren't late.");
  });

  it('reads quotation marks of several languages, nested ones, and one that never closes', () => {
    const words = (text: string) => checkQuotations(text, captures).map((one) => one.quotation.words);
    expect(words('Er sagte: „Wir haben nichts gewusst“, dann ging er.')).toEqual([
      'Wir haben nichts gewusst',
    ]);
    expect(words('Elle dit « nous ne savions rien » hier.')).toEqual([' nous ne savions rien ']);
    expect(words('“He called it ‘a very long day’ then.”')).toEqual(['He called it ‘a very long day’ then.']);
    expect(words('“This one has no end at all')).toEqual([]);
  });

  it('finds any run of words of a source, however it is quoted', () => {
    const words = SOURCE.replaceAll('"', '').split(' ');
    fc.assert(
      fc.property(fc.nat(words.length - 4), fc.integer({ min: 4, max: 8 }), (from, count) => {
        const quoted = words.slice(from, from + count).join(' ');
        const [result] = checkQuotations(`It said “${quoted}” then.`, [
          searchable('s1', 'b', SOURCE.replaceAll('"', '')),
        ]);
        expect(['exact', 'folded']).toContain(result?.match);
      }),
    );
  });

  it('takes any text and stays linear on opening marks that never close', () => {
    expect(checkQuotations('“'.repeat(200_000), captures)).toEqual([]);
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        for (const { quotation } of checkQuotations(text, captures)) {
          expect(text.slice(quotation.span.start + 1, quotation.span.end - 1)).toBe(quotation.words);
        }
      }),
    );
  });
});
