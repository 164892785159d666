/** The hint for names from elsewhere: they stand in the source, but not together, or not where the rest of the sentence stands. */

import type { Span } from '../draft/span.ts';
import { bestSentences, stemsOf } from './best-sentences.ts';
import type { Mismatch } from './mismatch.ts';
import type { NameRun } from './name-runs.ts';
import { NO_NAMES } from './name-words.ts';
import type { TextWord } from './read-words.ts';
import type { SourceFacts } from './source-facts.ts';
import type { SourceWords } from './source-words.ts';

/** Parts of one name stand no further apart in the source than this many words. */
const NAME_REACH = 4;
/** The sentence that the claim tells must be found this surely. */
const LEAST_COVERAGE = 0.35;
/** Words on each side of a name that say where it belongs. */
const CLAUSE = 24;
/** Names that begin with the same so many letters are one. */
const NAME_STEM = 5;
/** Sentences that tell nearly as much of it may have the name as well. */
const MOST_SENTENCES = 3;
const CLOSE = 0.5;
/** A name stands so close to the word that it goes with. */
const SLOT = 4;
const MOST_SLOTS = 40;
/** Sentences around it in which the name may stand as well. */
const AROUND = 1;

export function checkNamePlaces(
  sentence: string,
  words: readonly TextWord[],
  names: readonly NameRun[],
  source: SourceFacts,
  context: SourceWords,
): Mismatch[] {
  return names.flatMap((run) => {
    const parts = words
      .slice(run.first, run.last + 1)
      .filter((word) => word.capital && !NO_NAMES.has(word.key));
    if (parts.some(({ key }) => context.has(key) || !source.words.has(key))) return [];
    const apart = parts.length > 1 && isApart(withoutRole(parts, source), source.words);
    const rest = words.filter(
      (_, index) =>
        (index < run.first && index >= run.first - CLAUSE) ||
        (index > run.last && index <= run.last + CLAUSE),
    );
    const place = apart
      ? null
      : (placeWithout(parts, rest, source) ?? otherInSlot(sentence, parts, words, run, source));
    if (!apart && place === null) return [];
    const start = parts[0]?.start ?? 0;
    const end = parts.at(-1)?.end ?? start;
    const note = apart
      ? 'The parts of this name stand in the source, but not together.'
      : 'The name stands elsewhere in the source; the sentence most like this one has another name.';
    return [
      {
        kind: 'name_elsewhere' as const,
        start,
        end,
        words: sentence.slice(start, end),
        nearest: place,
        note,
      },
    ];
  });
}

/** "Singer Mariah Carey": what the source writes small is no part of the name. */
function withoutRole(parts: readonly TextWord[], { words }: SourceFacts): readonly TextWord[] {
  const [first] = parts;
  if (first === undefined || parts.length < 2) return parts;
  const small = (words.places.get(first.key) ?? []).some((at) => words.words[at]?.capital === false);
  return small ? parts.slice(1) : parts;
}

/** "Jordanians" stand where Jordan stands. */
function isSameName(a: string, b: string): boolean {
  return (
    a === b ||
    (a.length > NAME_STEM && b.length >= NAME_STEM && a.slice(0, NAME_STEM) === b.slice(0, NAME_STEM))
  );
}

/**
 * Two neighbours that nowhere in the source stand near each other. Where both belong to parts that do stand together
 * ("Scanlan High School": Monsignor Scanlan, High School) the name is only put together otherwise.
 */
function isApart(parts: readonly TextWord[], source: SourceWords): boolean {
  const together = parts
    .slice(1)
    .map((part, index) => standTogether(parts[index]?.key ?? '', part.key, source));
  return together.some(
    (joined, index) => !joined && (together[index - 1] !== true || together[index + 1] !== true),
  );
}

function standTogether(a: string, b: string, { places }: SourceWords): boolean {
  const [before, here] = [places.get(a) ?? [], places.get(b) ?? []];
  let at = 0;
  return before.some((place) => {
    while ((here[at] ?? Number.POSITIVE_INFINITY) < place - NAME_REACH) at += 1;
    return Math.abs((here[at] ?? Number.POSITIVE_INFINITY) - place) <= NAME_REACH;
  });
}

/** The sentence that tells the rest, when neither it nor its neighbours have the name and it has one that the claim lacks. */
function placeWithout(
  parts: readonly TextWord[],
  rest: readonly TextWord[],
  { words, index: stated }: SourceFacts,
): { start: number; end: number } | null {
  const ranked = bestSentences(stated, stemsOf(rest), MOST_SENTENCES);
  const [top] = ranked;
  if (top === undefined || top.coverage < LEAST_COVERAGE) return null;
  for (const { index, coverage, sentence } of ranked) {
    if (coverage < top.coverage * CLOSE) break;
    const from = stated.sentences[index - AROUND]?.from ?? sentence.from;
    const to = stated.sentences[index + AROUND]?.to ?? sentence.to;
    const there = words.words.slice(from, to);
    if (there.some((word) => parts.some(({ key }) => isSameName(key, word.key)))) return null;
  }
  const told = new Set([...rest, ...parts].map(({ key }) => key));
  const others = words.words.slice(top.sentence.from, top.sentence.to);
  const other = others.some(
    (word) => word.capital && !word.opens && !NO_NAMES.has(word.key) && !told.has(word.key),
  );
  return other ? { start: top.sentence.start, end: top.sentence.end } : null;
}

/**
 * The word beside the name, where the source has it beside another name and never beside this one: "the Norwood
 * family" for "the Oyston family", "coach Jones" for "coach Smith".
 */
function otherInSlot(
  sentence: string,
  parts: readonly TextWord[],
  words: readonly TextWord[],
  run: NameRun,
  source: SourceFacts,
): Span | null {
  const told = new Set(words.map(({ key }) => key));
  return (
    otherBeside(words[run.last + 1], words[run.last], -1, sentence, parts, told, source) ??
    otherBeside(words[run.first - 1], words[run.first], 1, sentence, parts, told, source)
  );
}

/** `side`: where the source's name would stand, seen from the word. */
function otherBeside(
  neighbour: TextWord | undefined,
  name: TextWord | undefined,
  side: 1 | -1,
  sentence: string,
  parts: readonly TextWord[],
  told: ReadonlySet<string>,
  { words: stated, index, text }: SourceFacts,
): Span | null {
  if (neighbour === undefined || name === undefined || neighbour.capital) return null;
  if (neighbour.kind !== 'word') return null;
  const between =
    side === -1 ? sentence.slice(name.end, neighbour.start) : sentence.slice(neighbour.end, name.start);
  if (!TIGHT.test(between)) return null;
  const places = (index.places.get(neighbour.stem) ?? []).slice(0, MOST_SLOTS);
  const near = places.flatMap((at) =>
    side === -1 ? stated.words.slice(Math.max(0, at - SLOT), at) : stated.words.slice(at + 1, at + 1 + SLOT),
  );
  if (near.some((word) => parts.some(({ key }) => key === word.key))) return null;
  const other = places
    .map((at) => stated.words[at + side])
    .find((word) => word !== undefined && isOtherName(word, told, text));
  return other === undefined ? null : { start: other.start, end: other.end };
}
/** A possessive and a space. */
const TIGHT = /^(?:['’]s?)?\s$/u;

function isOtherName(word: TextWord, told: ReadonlySet<string>, text: string): boolean {
  return (
    word.capital &&
    !word.opens &&
    !NO_NAMES.has(word.key) &&
    !told.has(word.key) &&
    text.charAt(word.end) !== ':'
  );
}
