/** Measures the checks of wording: dates no calendar has, spellings, titles, copy against body, superlatives. */

import { calendarFaults } from '../../src/core/checks/calendar-faults.ts';
import { checkPersonNames } from '../../src/core/checks/check-person-names.ts';
import { type CheckedCapture, checkedCapture } from '../../src/core/checks/checked-capture.ts';
import { readDates } from '../../src/core/checks/read-dates.ts';
import { relativeDates } from '../../src/core/checks/relative-dates.ts';
import { riskWords } from '../../src/core/checks/risk-words.ts';
import { namesOfText, spelledTwoWays } from '../../src/core/checks/spelling-in-draft.ts';
import { readStatement } from '../../src/core/checks/statement.ts';
import { overreachIn } from '../../src/core/checks/stronger-than-body.ts';
import type { Claim } from '../../src/core/claims/claim.ts';
import { newClaim } from '../../src/core/claims/claims-of-text.ts';
import { splitSentences } from '../../src/core/claims/split-sentences.ts';
import { readRecords } from './read-records.ts';
import type { Row } from './row.ts';

type Paragraphs = { id: string; paragraphs: { text: string }[] };
type Labelled = { text: string; sentences: { start: number; end: number; reasons: string[] }[] };
type Doc = { id: string; text: string };
type Summary = { doc: string; summary: string; unsupported: 0 | 1 };

const percent = (part: number, whole: number): number => (whole === 0 ? 0 : (100 * part) / whole);
const row = (measure: string, ours: number, aim = ''): Row => ({
  measure,
  ours,
  baseline: null,
  against: '',
  aim,
});

export async function measure(dataPath: string): Promise<Row[]> {
  return [
    ...draftRows(dataPath),
    ...superlativeRows(dataPath),
    ...sourceRows(dataPath),
    ...wiceRows(dataPath),
  ];
}

/** Published texts, in which every alarm is a false one. */
function draftRows(dataPath: string): Row[] {
  const all = readRecords<Paragraphs>(dataPath, 'gum-dev/paragraphs.jsonl');
  const texts = all.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text));
  const dates = texts.map((text) => ({ text, dates: readDates(text) }));
  const dated = dates.flatMap((one) => one.dates).filter(({ month, day }) => month !== null && day !== null);
  const news = all.filter(({ id }) => id.includes('_news_')).flatMap(({ paragraphs }) => paragraphs);
  return [
    row('GUM: dates with a day', dated.length),
    row('  of these said to be no date, or another weekday', falseDates(dataPath).length, '0'),
    row('GUM: documents', all.length),
    row('  names said to be spelled two ways', twoSpellings(dataPath).length, 'few'),
    row(
      'GUM news: words that point from the day of writing',
      news.flatMap(({ text }) => relativeDates(text, readDates(text), true)).length,
    ),
  ];
}

function falseDates(dataPath: string): string[] {
  const all = readRecords<Paragraphs>(dataPath, 'gum-dev/paragraphs.jsonl');
  return all
    .flatMap(({ paragraphs }) => paragraphs)
    .flatMap(({ text }) =>
      calendarFaults(text, readDates(text), null).map(({ start, end }) => text.slice(start, end)),
    );
}

function twoSpellings(dataPath: string): string[] {
  const all = readRecords<Paragraphs>(dataPath, 'gum-dev/paragraphs.jsonl');
  return all.flatMap(({ id, paragraphs }) =>
    spelledTwoWays(paragraphs.map(({ text }) => namesOfText(text))).map(
      ({ odd, usual }) => `${id}: ${odd[0]?.name.join(' ')} / ${usual[0]?.name.join(' ')}`,
    ),
  );
}

function superlativeRows(dataPath: string): Row[] {
  const sentences = readRecords<Labelled>(dataPath, 'gum-dev/reasons.jsonl').flatMap(({ text, sentences }) =>
    sentences.map(({ start, end, reasons }) => ({
      is: reasons.includes('superlative'),
      told: riskWords(text.slice(start, end), true).some(({ code }) => code === 'superlative'),
    })),
  );
  const both = sentences.filter(({ is, told }) => is && told).length;
  return [
    row('GUM: superlatives told %', percent(both, sentences.filter(({ is }) => is).length)),
    row('  of those told, superlatives %', percent(both, sentences.filter(({ told }) => told).length)),
  ];
}

/** Supported summaries, each against its source: alarms are false ones; then with one slip in a name. */
function sourceRows(dataPath: string): Row[] {
  const captures = new Map(
    readRecords<Doc>(dataPath, 'summedits-dev/docs.jsonl').map(({ id, text }) => [id, captureOf(id, text)]),
  );
  const fair = readRecords<Summary>(dataPath, 'summedits-dev/items.jsonl').filter(
    (one) => one.unsupported === 0,
  );
  const found = fair.map(({ summary, doc }) => namesOf(summary, captures.get(doc)));
  const slips = fair.flatMap(({ summary, doc }) => {
    const capture = captures.get(doc);
    return capture === undefined ? [] : slipsIn(summary, capture).map((text) => ({ text, capture }));
  });
  const caught = slips.filter(({ text, capture }) =>
    namesOf(text, capture).some(({ kind }) => kind === 'spelling'),
  );
  const claims = new Map([...captures].map(([id, { text }]) => [id, claimsOf(text)]));
  const stronger = fair.filter(({ summary, doc }) => overreachIn(summary, claims.get(doc) ?? []) !== null);
  const share = (kind: string): number =>
    percent(found.filter((names) => names.some((one) => one.kind === kind)).length, fair.length);
  return [
    row('SummEdits supported: said to be misspelled %', share('spelling'), 'few'),
    row('SummEdits supported: said to have another title %', share('title'), 'few'),
    row('SummEdits, one slip in a name of two words: told %', percent(caught.length, slips.length)),
    row(
      'SummEdits supported as headline: said to be stronger than the body %',
      percent(stronger.length, fair.length),
      'few',
    ),
  ];
}

type WiceClaim = { claim: string; label: string; sentences: string[] };

function wiceRows(dataPath: string): Row[] {
  const found = readRecords<WiceClaim>(dataPath, 'wice-dev/claims.jsonl')
    .filter(({ label }) => label === 'supported')
    .map(({ claim, sentences }, index) => namesOf(claim, captureOf(`w${index}`, sentences.join('\n'))));
  const share = (kind: string): number =>
    percent(found.filter((names) => names.some((one) => one.kind === kind)).length, found.length);
  return [
    row('WiCE supported: said to be misspelled %', share('spelling'), 'few'),
    row('WiCE supported: said to have another title %', share('title'), 'few'),
  ];
}

/** The measuring has no digests: what names a text need only be its own. */
function captureOf(id: string, text: string): CheckedCapture {
  return checkedCapture(id, `measured ${id}`, text);
}

function namesOf(text: string, capture: CheckedCapture | undefined) {
  return capture === undefined ? [] : checkPersonNames(readStatement(text, ''), [capture]);
}

function claimsOf(text: string): Claim[] {
  return splitSentences(text).map((span, index) => newClaim(`c${index}`, { in: 'excerpt' }, text, span));
}

const SHORTEST = 5;

/** The last word of each name of two words or more that the source has, with a letter doubled or two changed round. */
function slipsIn(text: string, capture: CheckedCapture): string[] {
  return readStatement(text, '').sentences.flatMap(({ words, names, start }, index) =>
    names.flatMap(({ first, last }) => {
      const word = words[last];
      if (first === last || word === undefined || word.key.length < SHORTEST || word.inner) return [];
      if (!capture.facts().words.hasName(`${words[last - 1]?.key}_${word.key}`)) return [];
      const at = start + word.start + 2;
      const slip =
        index % 2 === 0 ? text.charAt(at) + text.charAt(at) : text.charAt(at + 1) + text.charAt(at);
      return [text.slice(0, at) + slip + text.slice(at + (index % 2 === 0 ? 1 : 2))];
    }),
  );
}

/** What is told wrongly or missed, for looking at. */
export function wrongWordings(dataPath: string): string {
  const captures = new Map(
    readRecords<Doc>(dataPath, 'summedits-dev/docs.jsonl').map(({ id, text }) => [id, captureOf(id, text)]),
  );
  const fair = readRecords<Summary>(dataPath, 'summedits-dev/items.jsonl').filter(
    (one) => one.unsupported === 0,
  );
  const claims = new Map([...captures].map(([id, { text }]) => [id, claimsOf(text)]));
  return [
    ...falseDates(dataPath),
    ...twoSpellings(dataPath),
    ...readRecords<WiceClaim>(dataPath, 'wice-dev/claims.jsonl')
      .filter(({ label }) => label === 'supported')
      .flatMap(({ claim, sentences }, index) => namesOf(claim, captureOf(`w${index}`, sentences.join('\n'))))
      .map(({ kind, words, name, instead }) => `WiCE ${kind} ${words} (${name}) / ${instead}`),
    ...fair.flatMap(({ summary, doc }) => [
      ...namesOf(summary, captures.get(doc)).map(
        ({ kind, words, name, instead }) => `${kind} ${words} (${name}) / ${instead}`,
      ),
      ...[overreachIn(summary, claims.get(doc) ?? [])].flatMap((one) =>
        one === null ? [] : [`${one.words} | ${summary} | ${one.against} | ${one.claim.selector.exact}`],
      ),
      ...slipsIn(summary, captures.get(doc) as CheckedCapture)
        .filter((text) => !namesOf(text, captures.get(doc)).some(({ kind }) => kind === 'spelling'))
        .map((text) => `missed: ${text}`),
    ]),
  ].join('\n');
}
