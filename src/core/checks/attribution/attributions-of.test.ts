/** Whom sentences hand their words to: a list written for this test, and what holds of any text. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attributionsOf } from './attributions-of.ts';

/** What each sentence hands over, in reading order: kind, then the name or the words. Empty: it hands over nothing. */
const SENTENCES: [string, string[]][] = [
  ['“The valve was shut,” said Marcus Hale.', ['person Marcus Hale']],
  ['“The valve was shut,” Hale said.', ['person Hale']],
  ['Hale said the valve was shut.', ['person Hale']],
  ['“The valve,” said Hale, “was shut by hand.”', ['person Hale']],
  ['Hale told reporters that the valve was shut.', ['person Hale']],
  ['“We shut it,” Ines Okoye, the plant manager, told the hearing.', ['person Ines Okoye']],
  ['Ines Okoye, who runs the plant, said it had been shut.', ['person Ines Okoye']],
  ['Dr. Lena Varga warned that the second winter would be worse.', ['person Lena Varga']],
  ['Energy Minister Paul Adeyemi announced that the tax would end.', ['person Paul Adeyemi']],
  ['Chief executive Rita Sand argued the sale was fair.', ['person Rita Sand']],
  ['Ann Ray of the Dunmore Institute estimated that half would leave.', ['person Ann Ray']],
  ['In March, Hale wrote in a letter that he would resign.', ['person Hale']],
  ['The bridge is safe, according to Hale.', ['person Hale']],
  ['According to the Dunmore Institute, the bridge is safe.', ['organisation Dunmore Institute']],
  ['The Dunmore Institute found that the bridge is safe.', ['organisation Dunmore Institute']],
  ['The bridge, the Dunmore Institute found, is safe.', ['organisation Dunmore Institute']],
  ['Veldt Energy says the bridge is safe.', ['organisation Veldt Energy']],
  ['The Ministry of Transport said on Friday that it would close.', ['organisation Ministry of Transport']],
  ['Kestrel Airlines denied that any flight had been delayed.', ['organisation Kestrel Airlines']],
  ['The company said it would appeal.', ['organisation the company']],
  ['The union’s members, the company said, would vote.', ['organisation the company']],
  ['A spokesperson for Kestrel Airlines said the report was wrong.', ['organisation Kestrel Airlines']],
  ['The Kestrel blog post says nothing of delays.', ['document Kestrel']],
  ['The Kestrel Blog post announcing the route contains no dates.', ['document Kestrel Blog']],
  ['The report of the Court of Accounts lists nine failures.', ['document Court of Accounts']],
  ['A report by the Dunmore Institute names three causes.', ['document Dunmore Institute']],
  ['The Dunmore report frames this as a failure of planning.', ['document Dunmore']],
  ['Kestrel’s annual report describes the fleet as young.', ['document Kestrel']],
  ['The post adds that tickets go on sale in May.', ['document the post']],
  ['The statement notes a fall in orders.', ['document the statement']],
  ['Orders fell, according to the company’s filing.', ['document the company’s filing']],
  ['Orders fell, according to its latest newsletter.', ['document its latest newsletter']],
  ['Orders fell, according to a study published in the Annals of Trade.', ['document Annals of Trade']],
  ['She said she would not stand again.', ['pronoun she']],
  ['“I will not stand again,” he added.', ['pronoun he']],
  ['They say the road floods every spring.', ['pronoun they']],
  ['It states only that talks will go on.', ['pronoun it']],
  ['The authors write that the sample was small.', ['pronoun the authors']],
  ['Officials said the road was open.', ['unnamed Officials']],
  ['Critics say that the plan came too late.', ['unnamed Critics']],
  ['The plan came too late, experts warned.', ['unnamed experts']],
  ['People familiar with the talks said a deal was near.', ['unnamed People familiar']],
  ['A deal is near, according to sources close to the talks.', ['unnamed sources close']],
  ['A spokesman said the talks would go on.', ['unnamed A spokesman']],
  ['One of its officers said the talks had failed.', ['unnamed One of its officers']],
  ['Some argue that the tax never worked.', ['unnamed Some']],
  ['It is widely believed that the tax never worked.', ['unnamed is widely believed']],
  ['The minister reportedly left before noon.', ['unnamed reportedly']],
  ['MAYOR: The session is open.', ['person MAYOR']],
  [
    'Hale said the ministry had lied, and the ministry said Hale had.',
    ['person Hale', 'organisation the ministry'],
  ],
  ['„Wir fangen im Mai an“, sagte Jonas Ebner nach der Sitzung im Rathaus.', ['person Jonas Ebner']],
  ['Selon Claire Besson, les travaux de la gare ne sont pas finis.', ['person Claire Besson']],
  ['“No sé nada de esa obra”, dijo Pilar Ordóñez en la radio.', ['person Pilar Ordóñez']],
  ['The man, known as Bert until Tuesday, told the Dunmore Herald he would run.', []],
  ['Hale declined to say who had shut the valve.', []],
  ['The ministry would not say when it knew.', []],
  ['The firm makes valves and has two plants.', []],
  ['She opened the box in search of weather reports.', []],
  ['They read the news on their telephones.', []],
  ['“I said no and I meant no.”', []],
];

const told = (text: string): string[] =>
  attributionsOf(text).map(({ kind, name, speaker }) => `${kind} ${name ?? speaker.text}`);

/** An article's or pronoun's capital at the head of a sentence. */
const lowerFirst = (words: string): string =>
  words.replace(/ (The|They|She|It|He) ?/u, (found) => found.toLowerCase());

describe('who is said to say it', () => {
  it.each(SENTENCES)('%s', (sentence, expected) => {
    expect(told(sentence).map(lowerFirst)).toEqual(expected.map(lowerFirst));
  });

  it('is read from sixty sentences, so that the share in docs/checks.md has a base', () => {
    expect(SENTENCES).toHaveLength(60);
  });
});

describe('the quotations that go with a speaker', () => {
  const quoted = (text: string): [string, string[]][] =>
    attributionsOf(text).map(({ speaker, quoted: spans }) => [
      speaker.text,
      spans.map(({ start, end }) => text.slice(start, end)),
    ]);

  it.each<[string, [string, string[]][]]>([
    ['“It was shut,” said Hale. “By hand.”', [['Hale', ['“It was shut,”', '“By hand.”']]]],
    ['Hale said: “It was shut.”', [['Hale', ['“It was shut.”']]]],
    ['Asked again, she said no. “It was never open.”', [['she', ['“It was never open.”']]]],
    [
      '“It was shut,” said Hale. “Was it?” asked Okoye.',
      [
        ['Hale', ['“It was shut,”']],
        ['Okoye', ['“Was it?”']],
      ],
    ],
    [
      'Hale wanted it heard. “Shut,” he said.\n“Open,” said Okoye.',
      [
        ['he', ['“Shut,”']],
        ['Okoye', ['“Open,”']],
      ],
    ],
    ['A sign read “No entry” when Hale said the gate was open.', [['Hale', []]]],
  ])('%s', (text, expected) => {
    expect(quoted(text)).toEqual(expected);
  });
});

describe('any text', () => {
  const pieces = fc.constantFrom(
    'Hale',
    'said',
    'the report',
    'according to',
    'of the',
    'Board',
    '“',
    '”',
    ',',
    '. ',
    ' ',
    '\n',
    'ANN RAY: ',
    'who',
    '’s ',
    'and',
    '42',
    'laut',
    'she',
    'is believed to',
    '😀',
    '\u0000',
  );

  it('is read without a throw, and every offset lies inside it and on the words it names', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(pieces).map((all) => all.join(' ')),
        ),
        (text) => {
          for (const { start, end, speaker, quoted } of attributionsOf(text)) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeLessThanOrEqual(text.length);
            expect(start).toBeLessThan(end);
            expect(text.slice(speaker.start, speaker.end)).toBe(speaker.text);
            for (const quote of quoted) expect(quote.end).toBeLessThanOrEqual(text.length);
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});
