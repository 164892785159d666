/** Which words stand in quotation marks, of every style. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasQuoteMark, quoteSpans } from './quote-spans.ts';
import { hostileText } from './testing/hostile-text.ts';

const quotes = (text: string) => quoteSpans(text).map(({ start, end }) => text.slice(start, end));

describe('a quotation', () => {
  it.each<[string, string[]]>([
    ['She said, “We are closed.” He left.', ['“We are closed.”']],
    ['She said, "We are closed", and "not for long".', ['"We are closed"', '"not for long"']],
    ['Sie sagte: „Wir haben zu“, und ging.', ['„Wir haben zu“']],
    ['Sie sagte: »Wir haben zu« und ging.', ['»Wir haben zu«']],
    ['Elle a dit : « Le port est fermé. »', ['« Le port est fermé. »']],
    ['Hon sade: ”Hamnen är stängd.”', ['”Hamnen är stängd.”']],
    ['彼は「港は閉じた」と言った。', ['「港は閉じた」']],
    ['It is a ‘sovereign’ cloud, the players’ union said.', ['‘sovereign’']],
    ["``We came late,'' she said.", ["``We came late,''"]],
    ['The "rust belt“ and the rest', ['"rust belt“']],
    ['("We came," she wrote.)', ['"We came,"']],
    ['Then—"We came"—silence.', ['"We came"']],
  ])('is found with its marks: %j', (text, expected) => {
    expect(quotes(text)).toEqual(expected);
  });

  it('holds the quotations inside it', () => {
    expect(quotes('“He told me ‘no’ and then “never again” twice,” she said.')).toEqual([
      '“He told me ‘no’ and then “never again” twice,”',
    ]);
    expect(quotes('"If it is "research", we know," she said.')).toEqual(['"If it is "research", we know,"']);
  });

  it('that goes on in the next paragraph ends with each paragraph', () => {
    expect(quotes('“We came late.\n\n“We left early,” she said.')).toEqual([
      '“We came late.',
      '“We left early,”',
    ]);
  });

  it('gives the words between its marks', () => {
    const text = "She wrote, ``Never again.''";
    const [quote] = quoteSpans(text);
    expect(text.slice(quote?.words.start, quote?.words.end)).toBe('Never again.');
  });
});

describe('what is no quotation', () => {
  it.each([
    "The players' union didn't say it's the board's.",
    'The ’90s and ‘90s were rock ’n’ roll.',
    'A 5" pipe and a 12" pipe',
    'An open “mark that is never closed\n\nAnother paragraph',
    'A closing” mark alone',
  ])('stays plain text: %j', (text) => {
    expect(quotes(text)).toEqual([]);
  });
});

describe('any text', () => {
  it('gives quotations in order, apart from each other, and inside the text', () => {
    fc.assert(
      fc.property(hostileText(), (text) => {
        let last = 0;
        for (const { start, end, words } of quoteSpans(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(words.start).toBeGreaterThan(start);
          expect(words.end).toBeGreaterThanOrEqual(words.start);
          expect(end).toBeGreaterThanOrEqual(words.end);
          expect(end).toBeLessThanOrEqual(text.length);
          last = end;
        }
        if (last > 0 && !/[‘’]/u.test(text)) expect(hasQuoteMark(text)).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });

  it('finds whatever is put between marks', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[a-z]{1,9}( [a-z]{1,9}){0,5}$/),
        fc.constantFrom('“”', '„“', '«»', '""', '「」'),
        (words, marks) => {
          const quoted = `${marks.charAt(0)}${words}${marks.charAt(1)}`;
          expect(quotes(`He said ${quoted} again.`)).toEqual([quoted]);
        },
      ),
    );
  });
});
