/** Compares the names of a sentence with those of the captures: spelled otherwise there, or with another title. */

import type { Span } from '../draft/span.ts';
import type { CheckedCapture } from './checked-capture.ts';
import { isMisspelling, nearestTo, sourceNames } from './near-words.ts';
import { isSamePost, type Job, type Rank, titlesAtHead, titlesOf } from './read-titles.ts';
import type { TextWord } from './read-words.ts';
import { sentenceAround } from './sentence-around.ts';
import type { SourceWords } from './source-words.ts';
import type { StatedSentence, Statement } from './statement.ts';
import { RANKS } from './title-words.ts';

/**
 * `instead` are the source's words, `beside` the sentence that has them (UTF-16 units into the capture); `sure` where
 * the rest of the name is the same. `name` is the person a title stands beside.
 */
export type NameDifference = Span & {
  kind: 'spelling' | 'title';
  words: string;
  name: string;
  instead: string;
  sure: boolean;
  beside: Span & { sourceId: string; capture: string };
};

/** Places of a name that are looked at. */
const MOST_PLACES = 100;

/** In reading order; offsets are into the statement. */
export function checkPersonNames(
  { sentences }: Statement,
  captures: readonly CheckedCapture[],
): NameDifference[] {
  if (captures.length === 0) return [];
  return sentences.flatMap((sentence) =>
    sentence.names
      .flatMap(({ first, last }) => {
        const from = titlesAtHead(sentence.words, first, last);
        return [...misspelled(sentence, from, last, captures), ...otherTitle(sentence, from, last, captures)];
      })
      .map((one) => ({ ...one, start: one.start + sentence.start, end: one.end + sentence.start }))
      .sort((a, b) => a.start - b.start),
  );
}

type Place = { capture: CheckedCapture; word: TextWord };

function misspelled(
  { text, words }: StatedSentence,
  first: number,
  last: number,
  captures: readonly CheckedCapture[],
): NameDifference[] {
  return words.slice(first, last + 1).flatMap((word, index): NameDifference[] => {
    if (isKnown(word, captures) || /^\p{Lu}{2,}$/u.test(text.slice(word.start, word.end))) return [];
    const at = first + index;
    const alone = first === last;
    const beside = alone ? null : spelledBeside(words, at, first, last, captures);
    const place = beside ?? (alone ? spelledAnywhere(word, captures) : null);
    if (place === null) return [];
    const sourceText = place.capture.text;
    return [
      {
        kind: 'spelling',
        start: word.start,
        end: word.end,
        words: text.slice(word.start, word.end),
        name: text.slice(words[first]?.start ?? word.start, words[last]?.end ?? word.end),
        instead: sourceText.slice(place.word.start, place.word.end),
        sure: beside !== null,
        beside: lookAt(place.capture, place.word),
      },
    ];
  });
}

function isKnown({ key }: TextWord, captures: readonly CheckedCapture[]): boolean {
  const isThere = (form: string): boolean => captures.some((capture) => capture.facts().words.has(form));
  return isThere(key) || isThere(`${key}s`) || (key.endsWith('s') && isThere(key.slice(0, -1)));
}

/** The word that a source has in this one's place beside another word of the same name. */
function spelledBeside(
  words: readonly TextWord[],
  at: number,
  first: number,
  last: number,
  captures: readonly CheckedCapture[],
): Place | null {
  for (const step of [-1, 1]) {
    const other = words[at + step];
    const word = words[at];
    if (other === undefined || word === undefined || at + step < first || at + step > last) continue;
    for (const capture of captures) {
      const source = capture.facts().words;
      const near = placesOf(source, other)
        .map((place) => source.words[place - step])
        .find((one) => one?.capital === true && isMisspelling(word.key, one.key, 2));
      if (near !== undefined) return { capture, word: near };
    }
  }
  return null;
}

/** A lone name, opening no sentence unless nothing else can be meant, that is one slip from a name of a source. */
function spelledAnywhere(word: TextWord, captures: readonly CheckedCapture[]): Place | null {
  if (word.kind !== 'word') return null;
  for (const capture of captures) {
    const source = capture.facts().words;
    const [near] = nearestTo(word.key, sourceNames(source));
    const place = near === undefined ? undefined : source.words[source.places.get(near)?.[0] ?? -1];
    if (place !== undefined) return { capture, word: place };
  }
  return null;
}

function placesOf(source: SourceWords, { key }: TextWord): readonly number[] {
  return (source.places.get(key) ?? []).slice(0, MOST_PLACES);
}

function lookAt(capture: CheckedCapture, span: Span): NameDifference['beside'] {
  return { sourceId: capture.sourceId, capture: capture.sha256, ...sentenceAround(capture.index(), span) };
}

type SourceTitle<Title> = { capture: CheckedCapture; title: Title };
type SourceTitles = { ranks: SourceTitle<Rank>[]; jobs: SourceTitle<Job>[] };

function otherTitle(
  { text, words }: StatedSentence,
  first: number,
  last: number,
  captures: readonly CheckedCapture[],
): NameDifference[] {
  const own = titlesOf(text, words, first, last);
  if (own.ranks.length === 0 && own.jobs.length === 0) return [];
  const there = titlesInSources(words, first, last, captures);
  const job = own.jobs.find((one) => isOtherJob(one, there));
  const rank = own.ranks.find((one) => isOtherRank(one, own.jobs, there));
  const title = job ?? rank;
  const other = job === undefined ? there.ranks[0] : there.jobs[0];
  if (title === undefined || other === undefined) return [];
  const { capture } = other;
  return [
    {
      kind: 'title',
      start: title.start,
      end: title.end,
      words: text.slice(title.start, title.end),
      name: text.slice(words[first]?.start ?? 0, words[last]?.end ?? 0),
      instead: capture.text.slice(other.title.start, other.title.end),
      sure: true,
      beside: lookAt(capture, other.title),
    },
  ];
}

function isOtherJob(job: Job, { jobs, ranks }: SourceTitles): boolean {
  if (jobs.length === 0 || ranks.some(({ title }) => title.rank === job.head)) return false;
  return !jobs.some(({ title }) => isSamePost(job, title));
}

function isOtherRank({ rank }: Rank, own: readonly Job[], { jobs, ranks }: SourceTitles): boolean {
  if (ranks.length === 0 || ranks.some(({ title }) => title.rank === rank)) return false;
  return ![...jobs.map(({ title }) => title), ...own].some(({ head }) => head === rank);
}

/** What all captures call the person. */
function titlesInSources(
  words: readonly TextWord[],
  first: number,
  last: number,
  captures: readonly CheckedCapture[],
): SourceTitles {
  const found: SourceTitles = { ranks: [], jobs: [] };
  const family = words[last];
  if (family === undefined) return found;
  for (const capture of captures) {
    const source = capture.facts().words;
    for (const place of placesOf(source, family)) {
      const from = nameStart(capture.text, source, place);
      if (!isWholeName(capture.text, source, place)) continue;
      if (isSomebodyElse(words, first, last, source, from, place)) continue;
      const { ranks, jobs } = titlesOf(capture.text, source.words, from, place);
      found.ranks.push(...ranks.map((title) => ({ capture, title })));
      found.jobs.push(...jobs.map((title) => ({ capture, title })));
    }
  }
  return found;
}

/** "Sorley Group" is not Sorley. */
function isWholeName(text: string, source: SourceWords, place: number): boolean {
  const [word, next] = [source.words[place], source.words[place + 1]];
  if (word?.capital !== true) return false;
  return !(next?.capital === true && /^[ -]$/u.test(text.slice(word.end, next.start)));
}

/** The given names before a family name. */
function nameStart(text: string, source: SourceWords, place: number): number {
  let from = place;
  while (place - from < 3) {
    const [word, next] = [source.words[from - 1], source.words[from]];
    if (word === undefined || next === undefined || !word.capital || RANKS.has(word.key)) break;
    if (word.kind === 'small' || !/^(?:[ -]|\. )$/u.test(text.slice(word.end, next.start))) break;
    from -= 1;
  }
  return from;
}

/** Both give a first name, and these differ. */
function isSomebodyElse(
  words: readonly TextWord[],
  first: number,
  last: number,
  source: SourceWords,
  from: number,
  place: number,
): boolean {
  if (first === last || from === place) return false;
  const own = words.slice(first, last).map(({ key }) => key);
  const theirs = source.words.slice(from, place).map(({ key }) => key);
  return !own.some((key) =>
    theirs.some((other) => other === key || (other.length === 1 && key.startsWith(other))),
  );
}
