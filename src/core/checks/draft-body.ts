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
import { rememberList } from './remember.ts';
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

/** Null while there is hardly any. */
export function draftBody(draft: Pick<CheckedDraft, 'texts'>): DraftBody | null {
  const texts = draft.texts.filter(isBody);
  const words = texts.map((one) => one.text);
  const facts = readBody(words);
  return facts === null ? null : { ...facts, texts, starts: startsOf(words) };
}

/** Bodies as they read now; each edit makes another. */
const readBody = rememberList(8, factsOf);

function startsOf(texts: readonly string[]): number[] {
  let at = 0;
  return texts.map((text) => {
    const start = at;
    at += text.length + 1;
    return start;
  });
}

function factsOf(texts: readonly string[]): BodyFacts | null {
  const read = texts.map(recallText);
  if (read.reduce((sum, { words }) => sum + words.length, 0) < FEWEST_WORDS) return null;
  const starts = startsOf(texts);
  const shifted = <Part extends Span>(part: Part, index: number): Part => {
    const by = starts[index] ?? 0;
    return { ...part, start: part.start + by, end: part.end + by };
  };
  return {
    text: texts.join('\n'),
    figures: read.flatMap(({ figures }, index) => figures.map((one) => shifted(one, index))),
    dates: read.flatMap(({ dates }, index) => dates.map((one) => shifted(one, index))),
    words: sourceWords(read.flatMap(({ words }) => words)),
  };
}

function recallText(text: string): ReadText {
  return readTexts.of('', text, (own) => {
    const tokens = figureTokens(own);
    return { figures: readFigures(own, tokens), dates: readDates(own, tokens), words: readWords(own) };
  });
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
