/** Every function of core that reads people's text, with what must hold of its answer whatever the text is. */

import { foldTypography } from '../anchoring/fold-typography.ts';
import { reanchorSpans } from '../anchoring/reanchor.ts';
import { reattach } from '../anchoring/reattach.ts';
import { describeRange } from '../anchoring/selectors.ts';
import { attributionsOf } from '../checks/attribution/attributions-of.ts';
import { indexCapture } from '../checks/capture-index.ts';
import { checkMismatch } from '../checks/check-mismatch.ts';
import { checkQuotations, searchable } from '../checks/check-quotations.ts';
import { findRepeats } from '../checks/check-repeats.ts';
import { letterStream } from '../checks/letter-stream.ts';
import { matchedSpans, rankPassages } from '../checks/rank-passages.ts';
import { readDates } from '../checks/read-dates.ts';
import { readFigures } from '../checks/read-figures.ts';
import { readWords } from '../checks/read-words.ts';
import { relativeDates } from '../checks/relative-dates.ts';
import { riskWords } from '../checks/risk-words.ts';
import { readSource } from '../checks/source-facts.ts';
import { withoutFurniture } from '../checks/source-furniture.ts';
import { supportOf } from '../checks/support-score.ts';
import { wordCompany } from '../checks/word-company.ts';
import { differenceOf } from '../checks/word-difference.ts';
import { claimSpans } from '../claims/claims-of-text.ts';
import { describeClaim } from '../claims/describe-claim.ts';
import { quoteSpans } from '../claims/quote-spans.ts';
import { entities, reasons } from '../claims/reasons/reasons.ts';
import { splitSentences } from '../claims/split-sentences.ts';
import { mergeText } from '../draft/merge-text.ts';
import { parseDraft } from '../draft/parse-draft.ts';
import { plainText } from '../draft/plain-text.ts';
import type { Span } from '../draft/span.ts';

/** `check` throws where the answer is wrong; `other` is a second text, as a source or a later version. */
export type TextFunction = { name: string; check: (text: string, other: string) => void };

/** A source that every text can be compared with, so that most random words find something. */
const SOURCE = `The harbour board of Lund met on Tuesday, 4 March 2031. Captain Ruth Aske said the night ferry carried 4,218
passengers, up 12 percent, and earned 35 million crowns in 1999. “The U.S. did not buy NVIDIA,” Mr. Holm said this week.`;
const facts = readSource(SOURCE);
const searched = [searchable('s', 'c', SOURCE)];

export const TEXT_FUNCTIONS: readonly TextFunction[] = [
  { name: 'splitSentences', check: (text) => apart(splitSentences(text), text) },
  { name: 'claimSpans', check: (text) => apart(claimSpans('list', text), text) },
  {
    name: 'quoteSpans',
    check: (text) => {
      const quotes = quoteSpans(text);
      apart(quotes, text);
      for (const { start, end, words } of quotes)
        holds(words.start >= start && words.end <= end, 'words inside');
    },
  },
  { name: 'entities', check: (text) => inOrder(entities(text), text) },
  { name: 'reasons', check: (text) => distinct(reasons(text)) },
  {
    name: 'describeClaim',
    check: (text) => {
      const { kinds, checkworthiness } = describeClaim(text);
      distinct(kinds);
      holds(isShare(checkworthiness.score), 'score 0..1');
    },
  },
  { name: 'readWords', check: (text) => inOrder(readWords(text), text) },
  {
    name: 'readFigures',
    check: (text) => {
      const figures = readFigures(text);
      inOrder(figures, text);
      for (const { values } of figures) holds(values.length > 0 && values.every((one) => one >= 0), 'values');
    },
  },
  { name: 'readDates', check: (text) => inOrder(readDates(text), text) },
  { name: 'relativeDates', check: (text) => inOrder(relativeDates(text, readDates(text), true), text) },
  { name: 'riskWords', check: (text) => inside(riskWords(text, true), text) },
  { name: 'attributionsOf', check: (text) => inOrder(attributionsOf(text), text) },
  { name: 'letterStream', check: (text) => checkLetters(text) },
  {
    name: 'withoutFurniture',
    check: (text) => holds(withoutFurniture(text).length === text.length, 'length'),
  },
  {
    name: 'readSource',
    check: (text) => {
      const { index } = readSource(text);
      apart(index.sentences, text);
      for (const { from, to } of index.sentences)
        holds(from <= to && to <= index.words.length, 'words of it');
    },
  },
  { name: 'checkMismatch', check: (text) => checkFound(text, SOURCE, facts) },
  { name: 'checkMismatch, any source', check: (text, other) => checkFound(other, text, readSource(text)) },
  { name: 'checkQuotations', check: (text) => checkQuotes(`He said “${text}”.`, SOURCE, searched) },
  {
    name: 'checkQuotations, any source',
    check: (text, other) =>
      checkQuotes(`“${other}” and “two three four”`, text, [searchable('s', 'c', text)]),
  },
  {
    name: 'supportOf',
    check: (text, other) => {
      const support = supportOf(other, [indexCapture('s', 'c', text)], other);
      holds(support !== null && isShare(support.score), 'score 0..1');
      if (support?.stretch) inside([support.stretch], text);
    },
  },
  {
    name: 'rankPassages',
    check: (text, other) => {
      for (const { start, end, text: words, score, matched } of rankPassages(
        other,
        [indexCapture('s', 'c', text)],
        3,
      )) {
        inside([{ start, end }], text);
        holds(words === text.slice(start, end) && score > 0, 'passage');
        apart(matchedSpans(words, matched), words);
      }
    },
  },
  {
    name: 'wordCompany',
    check: (text) => holds(Object.values(wordCompany(text, facts)).every(isShare), 'shares'),
  },
  {
    name: 'findRepeats',
    check: (text, other) => {
      for (const { at, first } of findRepeats([text, other, text])) holds(first < at && at < 3, 'earlier');
    },
  },
  {
    name: 'differenceOf',
    check: (text, other) => {
      const parts = differenceOf(text, other);
      holds(
        parts.every(({ words }) => words !== ''),
        'words in every part',
      );
      if (text === other)
        holds(
          parts.every((part) => part.in === 'both'),
          'no difference',
        );
    },
  },
  { name: 'reattach', check: checkReattached },
  {
    name: 'reattach, selector alone',
    check: (text, other) => checkPlaces(reattach(null, other, anchorsOf(text)), other),
  },
  {
    name: 'reanchorSpans',
    check: (text, other) => {
      const [old, next] = [splitSentences(text), splitSentences(other)];
      const became = reanchorSpans(text, other, old, next).filter((one) => one !== null);
      distinct(became);
      holds(
        became.every((one) => one >= 0 && one < next.length),
        'places',
      );
    },
  },
  {
    name: 'foldTypography',
    check: (text) => {
      const folded = foldTypography(text);
      holds(folded.at.length === folded.text.length, 'a place for each unit');
      holds(
        folded.at.every((at, index) => at < text.length && at >= (folded.at[index - 1] ?? 0)),
        'rising',
      );
    },
  },
  {
    name: 'parseDraft',
    check: (text) => {
      const { blocks, sources, diagnostics, furniture, unparsed } = parseDraft(text);
      for (const spans of [blocks, sources, diagnostics, furniture, unparsed]) inside(spans, text);
      distinct(blocks.map(({ id }) => id));
    },
  },
  { name: 'plainText', check: (text) => void plainText({ kind: 'list', markdown: text }).text.length },
  {
    name: 'mergeText',
    check: (text, other) => {
      const merged = mergeText(text, other, text);
      holds(merged.ok && merged.text === other, 'one edit is kept');
      const both = mergeText(text, `${other} ${text}`, `${text} ${other}`);
      holds(!both.ok || both.text.length >= text.length, 'both edits are kept');
    },
  },
];

function checkLetters(text: string): void {
  const { letters, cased, at, to } = letterStream(text);
  holds(letters.length === at.length && cased.length === at.length, 'a place for each letter');
  at.forEach((start, index) => {
    holds(
      start >= (at[index - 1] ?? 0) && start < (to[index] ?? 0) && (to[index] ?? 0) <= text.length,
      'places',
    );
  });
}

function checkFound(text: string, source: string, read: typeof facts): void {
  const found = checkMismatch(text, read, '');
  inOrder(found, text);
  for (const { nearest } of found) if (nearest !== null) inside([nearest], source);
}

function checkQuotes(draft: string, source: string, captures: typeof searched): void {
  for (const { quotation, found, parts } of checkQuotations(draft, captures)) {
    inside([quotation.span], draft);
    if (found !== null) inside([found], source);
    inOrder(parts, source);
  }
}

function anchorsOf(text: string): ReturnType<typeof describeRange>[] {
  const middle = text.length >> 1;
  return [describeRange(text, 0, text.length), describeRange(text, middle >> 1, middle)];
}

function checkReattached(text: string, other: string): void {
  checkPlaces(reattach(text, other, anchorsOf(text)), other);
  const [whole] = reattach(text, text, anchorsOf(text));
  if (whole) inside([whole], text);
}

function checkPlaces(places: readonly (Span | null)[], text: string): void {
  for (const place of places) if (place !== null) inside([place], text);
}

const isShare = (value: number): boolean => value >= 0 && value <= 1;

function holds(condition: boolean, what: string): void {
  if (!condition) throw new Error(`Does not hold: ${what}`);
}

function distinct(values: readonly unknown[]): void {
  holds(new Set(values).size === values.length, 'each once');
}

function inside(spans: readonly Span[], text: string): void {
  for (const { start, end } of spans) {
    if (!(start >= 0 && start <= end && end <= text.length))
      throw new Error(`${start} to ${end} of ${text.length}`);
  }
}

function inOrder(spans: readonly Span[], text: string): void {
  inside(spans, text);
  for (let at = 1; at < spans.length; at += 1) {
    if ((spans[at]?.start ?? 0) < (spans[at - 1]?.start ?? 0)) throw new Error(`Out of order at ${at}`);
  }
}

function apart(spans: readonly Span[], text: string): void {
  inside(spans, text);
  for (let at = 1; at < spans.length; at += 1) {
    if ((spans[at]?.start ?? 0) < (spans[at - 1]?.end ?? 0)) throw new Error(`They overlap at ${at}`);
  }
}
