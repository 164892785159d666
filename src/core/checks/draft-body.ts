/** The body of a draft as a text that headline, dek, excerpt and tags are compared with. */

import type { Span } from '../draft/span.ts';
import type { CalendarDate } from './calendar-date.ts';
import { type CheckedDraft, type CheckedText, claimAt, isBody } from './checked-draft.ts';
import type { Figure } from './figure.ts';
import { figureTokens } from './figure-tokens.ts';
import type { Beside } from './finding.ts';
import { readDates } from './read-dates.ts';
import { readFigures } from './read-figures.ts';
import { readWords, type TextWord } from './read-words.ts';
import { makeRecall } from './recall.ts';
import type { SourceFacts } from './source-facts.ts';
import { sourceWords } from './source-words.ts';

type ReadText = { figures: Figure[]; dates: CalendarDate[]; words: TextWord[] };
type BodyFacts = Omit<SourceFacts, 'index'>;
/** `text` is all of the body, one block a line; `starts` says where each begins. */
export type DraftBody = BodyFacts & { texts: CheckedText[]; starts: number[] };

/** Enough for the paragraphs of ten long drafts. */
const readTexts = makeRecall<ReadText>(4_000);
/** A shorter body is not written yet: nothing can be missing in it. */
const FEWEST_WORDS = 30;

/** Bodies as they read now; each edit makes another. */
const readBodies = makeRecall<BodyFacts | null>(8);

/** Null while there is hardly any. */
export function draftBody(draft: Pick<CheckedDraft, 'texts'>): DraftBody | null {
  const texts = draft.texts.filter(isBody);
  const text = texts.map((one) => one.text).join('\n');
  let facts = readBodies.get('', text);
  if (facts === undefined) {
    facts = factsOf(texts, text);
    readBodies.put('', text, facts);
  }
  return facts === null ? null : { ...facts, texts, starts: startsOf(texts) };
}

function startsOf(texts: readonly CheckedText[]): number[] {
  let at = 0;
  return texts.map(({ text }) => {
    const start = at;
    at += text.length + 1;
    return start;
  });
}

function factsOf(texts: readonly CheckedText[], text: string): BodyFacts | null {
  const read = texts.map((one) => recallText(one.text));
  if (read.reduce((sum, { words }) => sum + words.length, 0) < FEWEST_WORDS) return null;
  const starts = startsOf(texts);
  const shifted = <Part extends Span>(part: Part, index: number): Part => {
    const by = starts[index] ?? 0;
    return { ...part, start: part.start + by, end: part.end + by };
  };
  return {
    text,
    figures: read.flatMap(({ figures }, index) => figures.map((one) => shifted(one, index))),
    dates: read.flatMap(({ dates }, index) => dates.map((one) => shifted(one, index))),
    words: sourceWords(read.flatMap(({ words }) => words)),
  };
}

function recallText(text: string): ReadText {
  const known = readTexts.get('', text);
  if (known !== undefined) return known;
  const tokens = figureTokens(text);
  const read = { figures: readFigures(text, tokens), dates: readDates(text, tokens), words: readWords(text) };
  readTexts.put('', text, read);
  return read;
}

/** The sentence of the body that has this place; `at` is into the text of the whole body. */
export function besideInBody({ texts, starts }: DraftBody, at: number): Beside | null {
  const index = starts.findLastIndex((start) => start <= at);
  const [text, start] = [texts[index], starts[index]];
  if (text === undefined || start === undefined) return null;
  const claim = claimAt(text, at - start);
  const span = claim === null ? { start: 0, end: text.text.length } : claim.selector;
  return {
    in: 'draft',
    place: text.place,
    start: span.start,
    end: span.end,
    text: text.text.slice(span.start, span.end),
  };
}
