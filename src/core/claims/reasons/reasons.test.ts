/** Why a sentence may need checking, and which names it has. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hostileText } from '../testing/hostile-text.ts';
import { entities, type Reason, reasons } from './reasons.ts';

const names = (sentence: string) => entities(sentence).map(({ start, end }) => sentence.slice(start, end));

describe('a reason to check', () => {
  it.each<[Reason, string[]]>([
    [
      'number',
      [
        'It cost $35M.',
        'The 501st boat came.',
        'Two thirds left.',
        'It fell 3.5 percent.',
        'An 11-strong crew',
        'It was the second flood.',
      ],
    ],
    [
      'date',
      [
        'It closed on Monday.',
        'It opened in 1998.',
        'They met on 3 March 2031.',
        'They met last week.',
        'It fell over the past three months.',
        'It began two years ago.',
        'It was built in the 19th century.',
        'The 1990s were wet.',
        'In May it rained.',
        'It was signed on 2031-05-04.',
        'He ruled until 348.',
        'It was dry that same summer.',
      ],
    ],
    [
      'superlative',
      [
        'The oldest pier fell.',
        'It is the most active port.',
        'At least one boat sank.',
        'The worst is over.',
      ],
    ],
    [
      'attribution',
      [
        'The board said it was closed.',
        'According to Weir, it leaks.',
        'It leaks, officials said.',
        'Okoye believes the dam will hold.',
        'The board announced on Friday that the dam holds.',
        '“It holds,” added the engineer.',
        'The city reasoned, “it holds”.',
        'It leaks, I think.',
        'Image: Ines Duarte.',
      ],
    ],
    ['quote', ['The “sovereign” cloud', 'It is "closed".']],
    [
      'entity',
      [
        'The board met Ines Duarte.',
        'It went to NVIDIA.',
        'Norrhamn voted.',
        'They left for the U.S. on foot.',
      ],
    ],
  ])('is %s', (reason, examples) => {
    for (const example of examples)
      expect([example, reasons(example)]).toEqual([example, expect.arrayContaining([reason])]);
  });

  it.each<[Reason, string[]]>([
    [
      'number',
      [
        'No one came.',
        'It closed in 1998.',
        'They met on 3 March 2031.',
        'The lake fell. [4]',
        'It is on 4chan.',
      ],
    ],
    [
      'date',
      [
        'It may march on.',
        'She will spring a leak.',
        'It cost $1998.',
        'Some 1500 pilgrims came.',
        'It sank ten minutes later.',
      ],
    ],
    ['superlative', ['The forest lies to the west.', 'It is in the interest of guests.', 'A modest request']],
    [
      'attribution',
      [
        'Their report was late.',
        'He is said to be ill.',
        'That said, it leaks.',
        'They found the boat.',
        'Make sure that it holds.',
      ],
    ],
    ['quote', ["The board's plan didn't hold."]],
    [
      'entity',
      ['Officials left.', 'The Korean ferry sank.', 'However, it leaks.', 'I think so.', 'The TV was on.'],
    ],
  ])('is not %s where it only looks so', (reason, examples) => {
    for (const example of examples)
      expect([example, reasons(example)]).toEqual([example, expect.not.arrayContaining([reason])]);
  });

  it('is a quotation that began in an earlier sentence', () => {
    const text = 'She said, “We came. We saw. We left.” They agreed.';
    const at = (sentence: string) => reasons(sentence, { text, start: text.indexOf(sentence) });
    expect(at('We saw.')).toEqual(['quote']);
    expect(at('They agreed.')).toEqual([]);
  });
});

describe('names', () => {
  it.each<[string, string[]]>([
    [
      'Dr. Ines Duarte met J. P. Weiss of the Harbour Trust.',
      ['Dr. Ines Duarte', 'J. P. Weiss', 'Harbour Trust'],
    ],
    ['The ferry of Kim Shin-Wook left South Korea’s coast.', ['Kim Shin-Wook', 'South Korea']],
    ['The United Nations and the British board agreed.', ['Nations']],
    ['He wrote it in Latin.', ['Latin']],
    ['They posted #HarbourDay on example.com on Friday.', ['#HarbourDay', 'example.com']],
    ['Group F met US officials.', ['Group F', 'US']],
    ['Harbour Board Rejects Plans for New Ferry in Norrhamn', ['Norrhamn']],
  ])('of %j are %j', (sentence, expected) => {
    expect(names(sentence)).toEqual(expect.arrayContaining(expected));
  });

  it('are the same however the apostrophes are set', () => {
    expect(names('We’ll ask O’Neill.').length).toBe(names("We'll ask O'Neill.").length);
  });
});

describe('any text', () => {
  it('gives names in order, inside the text, with no white space around', () => {
    fc.assert(
      fc.property(hostileText(), (text) => {
        let last = 0;
        for (const { start, end } of entities(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
          last = end;
        }
        expect(reasons(text).includes('entity')).toBe(last > 0);
      }),
      { numRuns: 1_000 },
    );
  });

  it('has the same reasons whenever it is asked', () => {
    fc.assert(
      fc.property(hostileText(), hostileText(), (first, second) => {
        const before = reasons(first, { text: first + second, start: 0 });
        reasons(second);
        expect(reasons(first, { text: first + second, start: 0 })).toEqual(before);
      }),
    );
  });
});
