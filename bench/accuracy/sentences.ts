/** Measures where sentences end: the golden rules, and real texts of five genres, beside Intl.Segmenter. */

import { splitSentences } from '../measured.ts';
import { bestTimes } from './best-time.ts';
import { f1, newTally, type Tally, tally } from './f1.ts';
import { readRecords } from './read-records.ts';
import type { Row } from './row.ts';

type Golden = { name: string; text: string; expected: string[] };
type Document = { id: string; paragraphs: { text: string; ends: number[] }[] };
type Split = (text: string) => { start: number; end: number }[];

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
const AGAINST = 'Intl.Segmenter';
const TURNS = 40;

function segmentSentences(text: string): { start: number; end: number }[] {
  const spans: { start: number; end: number }[] = [];
  for (const { segment, index } of segmenter.segment(text)) {
    const start = index + segment.length - segment.trimStart().length;
    const end = index + segment.trimEnd().length;
    if (end > start) spans.push({ start, end });
  }
  return spans;
}

const squash = (text: string): string => text.replace(/\s+/gu, ' ').trim();

const passed = (split: Split, cases: readonly Golden[]): Golden[] =>
  cases.filter(({ text, expected }) => {
    const found = split(text).map(({ start, end }) => squash(text.slice(start, end)));
    return (
      found.length === expected.length && found.every((one, index) => one === squash(expected[index] ?? ''))
    );
  });

function boundaries(split: Split, documents: readonly Document[]): number {
  const total: Tally = newTally();
  for (const { paragraphs } of documents)
    for (const { text, ends } of paragraphs)
      tally(
        total,
        split(text).map(({ end }) => end),
        ends,
      );
  return f1(total);
}

export async function measure(dataPath: string): Promise<Row[]> {
  const golden = readRecords<Golden>(dataPath, 'sentence-golden/golden.jsonl');
  const documents = readRecords<Document>(dataPath, 'gum-dev/paragraphs.jsonl');
  const news = documents.filter(({ id }) => id.startsWith('GUM_news'));
  const texts = documents.map(({ paragraphs }) => paragraphs.map(({ text }) => text).join('\n\n'));
  const both = (measured: (split: Split) => number) => ({
    ours: measured(splitSentences),
    baseline: measured(segmentSentences),
    against: AGAINST,
  });
  const [oursTime = 0, theirTime = 0] = bestTimes(
    [splitSentences, segmentSentences].map((split: Split) => () => {
      for (const text of texts) split(text);
    }),
    TURNS,
  );
  return [
    {
      measure: 'sentences: golden rules passed, of 52',
      ...both((split) => passed(split, golden).length),
      aim: '>= 48',
    },
    {
      measure: 'sentences: boundaries in news, F1',
      ...both((split) => boundaries(split, news)),
      aim: '>= 99.0',
    },
    {
      measure: 'sentences: boundaries in all genres, F1',
      ...both((split) => boundaries(split, documents)),
      aim: '>= 97.5',
    },
    {
      measure: 'sentences: speed, as a multiple',
      ours: theirTime / oursTime,
      baseline: 1,
      against: AGAINST,
      aim: '>= 1',
    },
  ];
}
