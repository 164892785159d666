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
    expect(['near', 'not_found']).toContain(check(text)[0]?.match);
  });

  it('shows what differs from the passage most like it, and does not accept it', () => {
    const [result] = checkQuotations('“We did expect so many people.”', captures);
    expect(result?.match).toBe('near');
    expect(result?.difference).toEqual([
      { in: 'both', words: 'We did' },
      { in: 'source', words: 'not' },
      { in: 'both', words: 'expect' },
      { in: 'draft', words: 'so' },
      { in: 'source', words: 'this' },
      { in: 'both', words: 'many people' },
    ]);
    expect(SOURCE.slice(result?.found?.start, result?.found?.end)).toBe('We did not expect this many people');
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
          const { span, words } = quotation;
          expect(text.slice(span.start, span.end)).toContain(words);
        }
      }),
    );
  });

  describe('reads house style as what was said', () => {
    const MESSY = [
      'HARBOUR MAIL | 3 March 2031 | 1',
      'The mayor spoke at length. “We have repaired the quay twice,” Ines Moll, the mayor, said on',
      'Friday. “and the tide took it away again. It was not cheap, and nobody will pay for it a third time.” The con\u00adtract',
      'was worth €4.5 million over 2029–2031, and the engi-',
      'neers were proud of their well-',
      'known work. [4] They will measure the current',
      'HARBOUR MAIL | 3 March 2031 | 2',
      'at the northern pier, which is the only place that matters. Nothing else does.',
      'HARBOUR MAIL | 3 March 2031 | 3',
      'The e\u0301tude of the ﬁrst ofﬁce – a 300-page book – ends “with a whisper”.',
    ].join('\n');
    const messy = [searchable('s1', 'c'.repeat(64), MESSY)];
    const read = (text: string) => checkQuotations(text, messy)[0];

    it.each([
      ['a soft hyphen', '“The contract was worth”', 'spaces'],
      ['a word broken at the end of a line', '“the engineers were proud of”', 'line-end hyphens'],
      ['a compound broken at its hyphen', '“their well-known work”', 'spaces'],
      ['a note mark', '“their well-known work. They will measure”', 'page furniture'],
      ['a running head', '“measure the current at the northern pier”', 'page furniture'],
      [
        'the speaker in the middle',
        '“repaired the quay twice, and the tide took it”',
        'speaker in the middle',
      ],
      ['a ligature', '“of the first office”', 'ligatures'],
      ['an accent written apart', '“The étude of the first”', 'ligatures'],
      ['other dashes', '“office—a 300-page book—ends”', 'dashes'],
      ['other marks inside', '“ends ‘with a whisper’”', 'quote glyphs'],
      ['a range with another dash', '“over 2029-2031, and the”', 'dashes'],
      ['a bracketed first letter', '“[T]he tide took it away”', 'case of the first letter'],
      ['a bracketed word', '“the tide took [the quay] away again”', 'brackets'],
      ['a bracketed ending', '“We have repair[s for] the quay twice”', 'brackets'],
      ['single marks outside', 'He said: ‘the tide took it away again.’', ''],
    ])('%s', (_name, text, fold) => {
      const result = read(text);
      expect(['exact', 'folded']).toContain(result?.match);
      if (fold !== '') expect(result?.folds).toContain(fold);
      if (result?.match === 'exact') expect(MESSY).toContain(result.quotation.words);
    });

    it.each([
      ['the parts in order', '“the tide took … again”', []],
      ['dots in brackets', '“[W]e have repaired [...] quay twice”', []],
      ['a “not” that was left out', '“It was … cheap, and nobody”', ['crosses_negation']],
      ['an end that was left out', '“the tide took it … not cheap, and”', ['crosses_sentence_end']],
    ])('an elision: %s', (_name, text, warnings) => {
      const result = read(text);
      expect(result?.match).toBe('elided');
      expect(result?.warnings).toEqual(warnings);
      expect(result?.parts).toHaveLength(2);
    });

    it.each([
      ['a figure', '“was worth €4.6 million over”'],
      ['a currency', '“was worth $4.5 million over”'],
      ['a figure cut short', '“was worth €4”'],
      ['a dropped “not”', '“It was cheap, and nobody will pay”'],
      ['a “not” put in by a bracket', '“the tide took it [not] away again”'],
      ['a “not” that a bracket replaced', '“It was [really] cheap, and nobody”'],
      ['parts in another order', '“took it away again … repaired the quay twice”'],
      ['an elision over half the text', `“Nothing … whisper and more words of this kind”`],
      ['a word that was joined', '“the quaytwice and the tide”'],
      ['a word form', '“We had repaired the quay twice”'],
      ['a contraction cut', '“its well known works were”'],
      ['a question made of a statement', '“the tide took it away again?”'],
    ])('but never %s', (_name, text) => {
      expect(['near', 'not_found']).toContain(read(text)?.match);
    });

    it('names the places of the parts in the capture, exactly', () => {
      const result = read('“We have repaired the quay … nobody will pay for it”');
      expect(result?.parts.map(({ start, end }) => MESSY.slice(start, end))).toEqual([
        'We have repaired the quay',
        'nobody will pay for it',
      ]);
    });
  });

  it('does not join what two people said', () => {
    const two = [
      searchable('s', 'd', '“We lost the boat,” Smith said. Jones added: “and the crew knew it.”'),
    ];
    expect(checkQuotations('“We lost the boat, and the crew knew it”', two)[0]?.match).toBe('near');
  });

  it('keeps to the offsets of the capture, whatever the text', () => {
    const unit = fc.constantFrom(
      'a',
      'b',
      ' ',
      '-',
      '\n',
      '\u00ad',
      'ﬁ',
      'e\u0301',
      '…',
      '[',
      ']',
      '”',
      '“',
      "'",
      '1',
      '.',
      '😀',
      '\ud800',
    );
    const text = fc.array(unit, { maxLength: 60 }).map((units) => units.join(''));
    fc.assert(
      fc.property(text, text, (quoted, source) => {
        for (const result of checkQuotations(`“${quoted} a b a”`, [searchable('s', 'e', source)])) {
          for (const { start, end } of result.parts) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(source.length);
          }
        }
      }),
    );
  });
});
