/** Measures reasons, names and quotation spans on real texts, beside plain expressions and wink-nlp. */

import type { Reason } from '../../src/core/claims/reasons/reasons.ts';
import { entities, quoteSpans, reasons } from '../measured.ts';
import { bestTimes } from './best-time.ts';
import { f1, newTally, tally } from './f1.ts';
import { readRecords } from './read-records.ts';
import type { Row } from './row.ts';
import { loadWink } from './wink-reasons.ts';

type Sentence = { start: number; end: number; reasons: Reason[]; names: [number, number][] };
type Document = { id: string; text: string; quotes: [number, number][]; sentences: Sentence[] };
type Spans = { start: number; end: number }[];
type Reasons = (sentence: string, place: { text: string; start: number }) => Reason[];

const TURNS = 15;
const KINDS: Reason[] = ['number', 'date', 'superlative', 'entity', 'attribution', 'quote'];

/** What a first program would look for. */
const PLAIN: Record<Reason, RegExp> = {
  number:
    /\p{Nd}|\b(?:two|three|four|five|six|seven|eight|nine|ten|hundred|thousand|million|billion|first|second|third|half)\b/iu,
  date: /\b(?:january|february|march|april|june|july|august|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|tomorrow|(?:this|last|next) (?:week|month|year)|(?:1\d|20)\d\d)\b/iu,
  superlative: /\b(?:most|best|worst|least|\p{L}{3,}est)\b/iu,
  entity: /(?<=[\p{Ll},] )\p{Lu}\p{L}+|\b\p{Lu}{2,}\b/u,
  attribution: /\b(?:said|says|told|stated|announced|claimed|believes?|thinks?|according to)\b/iu,
  quote: /["“”]/u,
};
const plainReasons: Reasons = (sentence) => KINDS.filter((kind) => PLAIN[kind].test(sentence));
const plainQuotes = (text: string): Spans =>
  [...text.matchAll(/[“"][^“”"]*[”"]/gu)].map(({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
  }));

function f1ByKind(documents: readonly Document[], answer: Reasons): Map<Reason, number> {
  const tallies = new Map(KINDS.map((kind) => [kind, newTally()]));
  for (const { text, sentences } of documents) {
    for (const { start, end, reasons: wanted } of sentences) {
      const found = answer(text.slice(start, end), { text, start });
      for (const [kind, into] of tallies)
        tally(into, found.includes(kind) ? [kind] : [], wanted.includes(kind) ? [kind] : []);
    }
  }
  return new Map([...tallies].map(([kind, into]) => [kind, f1(into)]));
}

const macro = (scores: Map<Reason, number>): number =>
  [...scores.values()].reduce((sum, score) => sum + score, 0) / scores.size;

function spanF1(documents: readonly Document[], find: (sentence: string) => Spans): number {
  const total = newTally();
  for (const { text, sentences } of documents) {
    for (const { start, end, names } of sentences) {
      const found = find(text.slice(start, end)).map((span) => `${span.start + start}-${span.end + start}`);
      tally(
        total,
        found,
        names.map(([from, to]) => `${from}-${to}`),
      );
    }
  }
  return f1(total);
}

function quoteF1(documents: readonly Document[], find: (text: string) => Spans): number {
  const total = newTally();
  for (const { text, quotes } of documents)
    tally(
      total,
      find(text).map(({ start, end }) => `${start}-${end}`),
      quotes.map(([start, end]) => `${start}-${end}`),
    );
  return f1(total);
}

export async function measure(dataPath: string): Promise<Row[]> {
  const documents = readRecords<Document>(dataPath, 'gum-dev/reasons.jsonl');
  const news = documents.filter(({ id }) => id.startsWith('GUM_news'));
  const wink = loadWink();
  const ours = f1ByKind(news, reasons);
  const plain = f1ByKind(news, plainReasons);
  const winks = wink === null ? null : f1ByKind(news, (sentence) => wink(sentence).reasons);
  const against = winks === null ? 'plain expressions (wink-nlp is not installed)' : 'wink-nlp';
  const baseline = winks ?? plain;
  const byKind = (kind: Reason, aim: string): Row => ({
    measure: `reasons: ${kind} in news, F1`,
    ours: ours.get(kind) ?? 0,
    baseline: baseline.get(kind) ?? 0,
    against,
    aim,
  });
  const winkNames = wink === null ? null : (sentence: string) => wink(sentence).names;
  const names = (of: readonly Document[], where: string): Row => ({
    measure: `names: spans in ${where}, F1`,
    ours: spanF1(of, entities),
    baseline: winkNames === null ? null : spanF1(of, winkNames),
    against: 'wink-nlp',
    aim: '>= 78',
  });
  return [
    {
      measure: 'reasons: macro F1 in news',
      ours: macro(ours),
      baseline: macro(baseline),
      against,
      aim: '>= 93',
    },
    {
      measure: 'reasons: macro F1 in all genres',
      ours: macro(f1ByKind(documents, reasons)),
      baseline: macro(f1ByKind(documents, plainReasons)),
      against: 'plain expressions',
      aim: '',
    },
    ...KINDS.map((kind) => byKind(kind, kind === 'date' ? '>= 88' : kind === 'attribution' ? '>= 83' : '')),
    names(news, 'news'),
    names(documents, 'all genres'),
    {
      measure: 'quotations: spans in all genres, F1',
      ours: quoteF1(documents, quoteSpans),
      baseline: quoteF1(documents, plainQuotes),
      against: 'one expression',
      aim: '>= 98',
    },
    speed(documents, wink),
  ];
}

/** Everything that is asked of a sentence, sentence by sentence. */
function speed(documents: readonly Document[], wink: ((sentence: string) => unknown) | null): Row {
  const each = (run: (sentence: string, place: { text: string; start: number }) => unknown) => () => {
    for (const { text, sentences } of documents)
      for (const { start, end } of sentences) run(text.slice(start, end), { text, start });
  };
  const measured = { measure: 'reasons: speed, as a multiple', against: 'wink-nlp', aim: '>= 10' };
  const mine = each((sentence, place) => [reasons(sentence, place), entities(sentence)]);
  if (wink === null) return { ...measured, ours: 0, baseline: null };
  const [oursTime = 0, theirTime = 0] = bestTimes([mine, each(wink)], TURNS);
  return { ...measured, ours: theirTime / oursTime, baseline: 1 };
}
