/** The name check: does each name of a sentence occur in its source, in this form or one that means the same? */

import type { Mismatch } from './mismatch.ts';
import { isNameWord, type NameRun } from './name-runs.ts';
import { ADDRESSES, NO_NAMES, SEX_OF_ADDRESS } from './name-words.ts';
import { SAME_PLACES } from './people-of-places.ts';
import type { TextWord } from './read-words.ts';
import type { SourceWords } from './source-words.ts';

/** Forms that people and places add to a name: Australia and Australian, Ontario and Ontarian, Kim and Kimberly. */
const RELATED_ENDING =
  /^(?:n|an|ans|ian|ians|ish|ese|i|is|ic|s|es|er|ers|d|e|ie|y|ern|sm|ism|ist|ists|o|os)$/u;
const LEAST_STEM = 4;
/** Places of one word that are looked at. */
const MOST_PLACES = 200;
const LEAST_FAMILY = 6;
/** A name with such an ending may be an adjective or a teaching of what the source calls by its plain word. */
const ADJECTIVE = /.{4}(?:al|ic|ian|an|ary|ist|ism|ish|ese)s?$/u;

const PLACES: ReadonlyMap<string, readonly string[]> = new Map(
  SAME_PLACES.flatMap((line) => {
    const all = line.split(' ');
    return all.map((word) => [word, all] as const);
  }),
);

/** `context` holds what the draft has already named: its words count as known. */
export function checkNames(
  sentence: string,
  words: readonly TextWord[],
  names: readonly NameRun[],
  source: SourceWords,
  context: SourceWords,
): Mismatch[] {
  const found: Mismatch[] = [];
  for (const run of names) {
    const missing = words
      .slice(run.first, run.last + 1)
      .filter(
        (word) =>
          isNameWord(word) && !isKnown(word, words, run, source) && !isKnown(word, words, run, context),
      );
    const [first] = missing;
    const last = missing.at(-1);
    if (first === undefined || last === undefined) continue;
    found.push({
      kind: 'name',
      start: first.start,
      end: last.end,
      words: sentence.slice(first.start, last.end),
      nearest: null,
      note: 'Nor was another form of it.',
    });
  }
  for (const [index, word] of words.entries()) {
    const address = otherAddress(words, index, source);
    if (address !== null) {
      const note = `The source calls this person “${address}”.`;
      found.push({
        kind: 'name',
        start: word.start,
        end: word.end,
        words: sentence.slice(word.start, word.end),
        nearest: null,
        note,
      });
    }
    if (!isStrayCapital(words, index, source)) continue;
    const { start, end } = word;
    const note = 'A name was expected here; the source has this word only as a small one.';
    found.push({ kind: 'name', start, end, words: sentence.slice(start, end), nearest: null, note });
  }
  return found;
}

/** "Mrs Johnson" where the source has Mr Johnson and no Mrs. */
function otherAddress(words: readonly TextWord[], index: number, source: SourceWords): string | null {
  const [word, name] = [words[index], words[index + 1]];
  const sex = SEX_OF_ADDRESS.get(word?.key ?? '');
  if (sex === undefined || name?.capital !== true) return null;
  const addresses = (source.places.get(name.key) ?? [])
    .slice(0, MOST_PLACES)
    .map((at) => source.words[at - 1]?.key ?? '');
  const known = addresses.filter((key) => SEX_OF_ADDRESS.has(key));
  return known.length === 0 || known.some((key) => SEX_OF_ADDRESS.get(key) === sex)
    ? null
    : (known[0] ?? null);
}

/** A small word with a capital in the middle of a sentence, and no name beside it, stands where a name should. */
function isStrayCapital(words: readonly TextWord[], index: number, source: SourceWords): boolean {
  const word = words[index];
  if (word === undefined || !word.capital || word.opens || !NO_NAMES.has(word.key) || ADDRESSES.has(word.key))
    return false;
  if (words[index - 1]?.capital || words[index + 1]?.capital) return false;
  return !(source.places.get(word.key) ?? []).slice(0, MOST_PLACES).some((at) => isInner(source.words[at]));
}

function isInner(word: TextWord | undefined): boolean {
  return word?.capital === true && !word.opens;
}

function isKnown(word: TextWord, words: readonly TextWord[], run: NameRun, source: SourceWords): boolean {
  const { key } = word;
  if (source.has(key) || source.has(`${key}s`) || (key.endsWith('s') && source.has(key.slice(0, -1))))
    return true;
  if (PLACES.get(key)?.some((other) => source.hasName(other)) === true) return true;
  const at = words.indexOf(word);
  for (const [before, behind] of [
    [words[at - 1], word],
    [word, words[at + 1]],
  ]) {
    const joined = PLACES.get(`${before?.key}_${behind?.key}`);
    if (joined?.some((other) => source.hasName(other)) === true) return true;
  }
  if (word.inner && key.length >= 2 && key.length <= 6 && source.hasInitials(key)) return true;
  if (source.hasName(initialsAround(words, at)) || source.hasName(initialsOf(words, run))) return true;
  if (ADJECTIVE.test(key) && source.wordsLike(key.slice(0, LEAST_STEM)).some((other) => isFamily(key, other)))
    return true;
  return source.namesLike(key.slice(0, LEAST_STEM)).some((name) => isRelated(key, name));
}

function initialsOf(words: readonly TextWord[], { first, last }: NameRun): string {
  return first === last
    ? ''
    : words
        .slice(first, last + 1)
        .map(({ key }) => key.charAt(0))
        .join('');
}

/** "Bachelor of Arts" as BA: the first letters of the name's great words on both sides of small ones. */
function initialsAround(words: readonly TextWord[], at: number): string {
  let [first, last] = [at, at];
  while (last - first < MOST_INITIALS && isPart(words, first - 1)) first -= 1;
  while (last - first < MOST_INITIALS && isPart(words, last + 1)) last += 1;
  const great = words.slice(first, last + 1).filter(({ capital }) => capital);
  return great.length < 2 ? '' : great.map(({ key }) => key.charAt(0)).join('');
}

function isPart(words: readonly TextWord[], at: number): boolean {
  const word = words[at];
  return word !== undefined && (word.capital || LINKS.has(word.key));
}
const LINKS = new Set(['of', 'the', 'and', 'for', 'in']);
const MOST_INITIALS = 8;

/** Long words that begin alike are of one family: "Presidential" and "president". */
function isFamily(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  return length >= LEAST_FAMILY && a.slice(0, LEAST_FAMILY) === b.slice(0, LEAST_FAMILY);
}

/** One is the other with an ending that makes people, languages or pet names of it. */
function isRelated(a: string, b: string): boolean {
  let same = 0;
  while (same < a.length && a[same] === b[same]) same += 1;
  if (same < LEAST_STEM) return false;
  const [restA, restB] = [a.slice(same), b.slice(same)];
  return (
    (restA === '' || RELATED_ENDING.test(restA)) &&
    (restB === '' || RELATED_ENDING.test(restB) || /^[aey]$/u.test(restB))
  );
}
