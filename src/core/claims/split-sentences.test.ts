/** Where sentences end, in several languages, with exact offsets. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from './split-sentences.ts';
import { hostileText } from './testing/hostile-text.ts';

const sentences = (text: string) => splitSentences(text).map(({ start, end }) => text.slice(start, end));

describe('sentences', () => {
  it.each<[string, string[]]>([
    ['It rained. It stopped.', ['It rained.', 'It stopped.']],
    ['It rose 3.5 percent. Why?', ['It rose 3.5 percent.', 'Why?']],
    ['“We won. We did it,” she said.', ['“We won.', 'We did it,” she said.']],
    ['“Is it closed?” Duarte asked. Nobody knew.', ['“Is it closed?” Duarte asked.', 'Nobody knew.']],
    ['They left (the ferry had gone.) before noon.', ['They left (the ferry had gone.) before noon.']],
    ['The pier shut. (It opened again in May.)', ['The pier shut.', '(It opened again in May.)']],
    ['See harbour.example.org/a.b. It is public.', ['See harbour.example.org/a.b.', 'It is public.']],
    ['It was... unclear. Then it was not', ['It was... unclear.', 'Then it was not']],
    ['They waited.... Nobody came.', ['They waited....', 'Nobody came.']],
    [
      'The lake fell. [3] [citation needed] Fish died.',
      ['The lake fell. [3] [citation needed]', 'Fish died.'],
    ],
    ['It ended. iPhones were next.', ['It ended.', 'iPhones were next.']],
    ['They fled. al-Hadi followed.', ['They fled.', 'al-Hadi followed.']],
    ['It was the harbour. nobody knew.', ['It was the harbour.', 'nobody knew.']],
    ['He played in Gales? (Winds, 1950) and left.', ['He played in Gales? (Winds, 1950) and left.']],
    ['A Yahoo! News report came. It was long.', ['A Yahoo! News report came.', 'It was long.']],
    ['', []],
    ['  \n ', []],
  ])('of %j are %j', (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });
});

describe('an abbreviation', () => {
  it.each<[string, string[]]>([
    ['Dr. Okoye met Mr. Lam at 5 p.m. on Monday.', ['Dr. Okoye met Mr. Lam at 5 p.m. on Monday.']],
    ['The U.S. Senate voted. Nobody spoke.', ['The U.S. Senate voted.', 'Nobody spoke.']],
    ['They moved to the U.S. The others stayed.', ['They moved to the U.S.', 'The others stayed.']],
    ['Okoye joined Weir & Co. in May.', ['Okoye joined Weir & Co. in May.']],
    ['Okoye joined Weir & Co. It was in May.', ['Okoye joined Weir & Co.', 'It was in May.']],
    ['J. Weiss wrote it. I. Duarte read it.', ['J. Weiss wrote it.', 'I. Duarte read it.']],
    ['See p. 12 and No. 4. No. It is wrong.', ['See p. 12 and No. 4.', 'No.', 'It is wrong.']],
    ['At 6 a.m. Dr. Lam left.', ['At 6 a.m. Dr. Lam left.']],
    ['The fire began at 6 p.m. Police came.', ['The fire began at 6 p.m.', 'Police came.']],
    ['The fire began at 6 p.m. Eastern Time.', ['The fire began at 6 p.m. Eastern Time.']],
    ['Approx. 500 came.', ['Approx. 500 came.']],
    ['St. Anne lies on Pier St. near the mill.', ['St. Anne lies on Pier St. near the mill.']],
  ])('ends a sentence only when the next word begins one: %j', (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });
});

describe('a quotation', () => {
  it.each<[string, string[]]>([
    [
      'The captain said "The pier is shut. We wait." Nobody left.',
      ['The captain said "The pier is shut. We wait."', 'Nobody left.'],
    ],
    [
      'Duarte told The Harbour Courier, “We won. It was hard.” He left.',
      ['Duarte told The Harbour Courier, “We won. It was hard.”', 'He left.'],
    ],
    ['"It was hard. We won." - Ana Duarte', ['"It was hard. We won." - Ana Duarte']],
    ['"It was hard. We won." He left.', ['"It was hard.', 'We won."', 'He left.']],
    ['The sign at the “pier. It is” old.', ['The sign at the “pier.', 'It is” old.']],
    ['He said "It rained. We left', ['He said "It rained.', 'We left']],
  ])('that its sentence hands on is not cut: %j', (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });

  it('of great length is read sentence by sentence', () => {
    const told = `The keeper said "The lamp went out. ${'Then the sea came over the wall again. '.repeat(8)}`;
    expect(sentences(`${told}We ran."`)).toHaveLength(10);
  });
});

describe('lines', () => {
  it.each<[string, string[]]>([
    ['Item one\nItem two', ['Item one', 'Item two']],
    ['water\nbread and salt\nrope', ['water', 'bread and salt', 'rope']],
    [
      'The harbour board met\nlate on Monday. It rained.',
      ['The harbour board met\nlate on Monday.', 'It rained.'],
    ],
    [
      'On Monday the board heard the oldest engineer of the\nHarbour Trust. It voted.',
      ['On Monday the board heard the oldest engineer of the\nHarbour Trust.', 'It voted.'],
    ],
    ['The harbour board met\n\nlate on Monday', ['The harbour board met', 'late on Monday']],
    ['They spoke to Dr.\nLam. He agreed.', ['They spoke to Dr.\nLam.', 'He agreed.']],
    ['One line\r\nAnother line', ['One line', 'Another line']],
  ])('end sentences unless they were broken in the middle: %j', (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });
});

describe('a list in one line', () => {
  it.each<[string, string[]]>([
    ['1. Tide tables 2. Ferry times', ['1. Tide tables', '2. Ferry times']],
    ['a) The board agreed. b) The trust did not.', ['a) The board agreed.', 'b) The trust did not.']],
    ['• Tide tables • Ferry times', ['• Tide tables', '• Ferry times']],
    ['2. It rose 4. The rest fell', ['2. It rose 4.', 'The rest fell']],
  ])('is cut at its markers: %j', (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });
});

describe('other languages', () => {
  it.each<[string, string[]]>([
    ['„Wir kommen“, sagte er. Dann ging er.', ['„Wir kommen“, sagte er.', 'Dann ging er.']],
    ['Am 3. Mai kam Hr. Weiß. Er blieb.', ['Am 3. Mai kam Hr. Weiß.', 'Er blieb.']],
    ['港は閉じた。船は来ない。', ['港は閉じた。', '船は来ない。']],
    ['「港は閉じた。」と彼は言った。', ['「港は閉じた。」と彼は言った。']],
    ['أغلق الميناء. هل تأتي السفن؟ لا أحد يعلم.', ['أغلق الميناء.', 'هل تأتي السفن؟', 'لا أحد يعلم.']],
    ['बंदरगाह बंद है। जहाज नहीं आए।', ['बंदरगाह बंद है।', 'जहाज नहीं आए।']],
  ])('close sentences with their own marks: %j', (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });
});

describe('any text', () => {
  it('is covered once, in order, with no white space at the ends of its sentences', () => {
    fc.assert(
      fc.property(hostileText(), (text) => {
        let last = 0;
        let covered = '';
        for (const { start, end } of splitSentences(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          const sentence = text.slice(start, end);
          expect(sentence).toBe(sentence.trim());
          covered += sentence;
          last = end;
        }
        expect(covered.replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''));
      }),
      { numRuns: 1_000 },
    );
  });
});
