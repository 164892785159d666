/** The name check: does each name of a sentence occur in its source, in this form or one that means the same? */

import type { Mismatch } from './mismatch.ts';
import { ADDRESSES, COMMON_ENDING, NO_NAMES, OPENERS, SEX_OF_ADDRESS } from './name-words.ts';
import { SAME_PLACES } from './people-of-places.ts';
import { type ClaimWord, type SourceWords, wordsOf } from './source-words.ts';

/** One name: capitalised words that follow each other. */
export type NameRun = { first: number; last: number };

/** Forms that people and places add to a name: Australia and Australian, Ontario and Ontarian, Kim and Kimberly. */
const RELATED_ENDING = /^(?:n|an|ans|ian|ians|ish|ese|i|is|ic|s|es|er|ers|d|e|ie|y|ern)$/u;
const LEAST_STEM = 4;

const PLACES: ReadonlyMap<string, readonly string[]> = new Map(
  SAME_PLACES.flatMap((line) => {
    const all = line.split(' ');
    return all.map((word) => [word, all] as const);
  }),
);

/** `context` holds what the draft has already named: its words count as known. */
export function checkNames(sentence: string, source: SourceWords, context: SourceWords): Mismatch[] {
  const words = wordsOf(sentence);
  const found: Mismatch[] = [];
  for (const run of nameRuns(sentence, words)) {
    const missing = words
      .slice(run.first, run.last + 1)
      .filter((word) => isNameWord(word) && !isKnown(word, words, run, source) && !isKnown(word, words, run, context));
    const [first] = missing;
    const last = missing.at(-1);
    if (first === undefined || last === undefined) continue;
    found.push({
      kind: 'name',
      start: first.start,
      end: last.end,
      words: sentence.slice(first.start, last.end),
      nearest: null,
      note: 'This name was not found in the source, nor another form of it.',
    });
  }
  for (const [index, word] of words.entries()) {
    const address = otherAddress(words, index, source);
    if (address !== null) {
      const note = `The source calls this person “${address}”.`;
      found.push({ kind: 'name', start: word.start, end: word.end, words: sentence.slice(word.start, word.end), nearest: null, note });
    }
    if (!isStrayCapital(words, index, source)) continue;
    const { start, end } = word;
    const note = 'A name was expected here; the source has this word only as a small one.';
    found.push({ kind: 'name', start, end, words: sentence.slice(start, end), nearest: null, note });
  }
  return found;
}

/** "Mrs Johnson" where the source has Mr Johnson and no Mrs. */
function otherAddress(words: readonly ClaimWord[], index: number, source: SourceWords): string | null {
  const [word, name] = [words[index], words[index + 1]];
  const sex = SEX_OF_ADDRESS.get(word?.key ?? '');
  if (sex === undefined || name?.capital !== true) return null;
  const addresses = (source.places.get(name.key) ?? []).map((at) => source.words[at - 1]?.key ?? '');
  const known = addresses.filter((key) => SEX_OF_ADDRESS.has(key));
  return known.length === 0 || known.some((key) => SEX_OF_ADDRESS.get(key) === sex) ? null : (known[0] ?? null);
}

/** A small word with a capital in the middle of a sentence, and no name beside it, stands where a name should. */
function isStrayCapital(words: readonly ClaimWord[], index: number, source: SourceWords): boolean {
  const word = words[index];
  if (word === undefined || !word.capital || word.opens || !NO_NAMES.has(word.key) || ADDRESSES.has(word.key)) return false;
  if (words[index - 1]?.capital || words[index + 1]?.capital) return false;
  return !(source.places.get(word.key) ?? []).some((at) => isInner(source.words[at]));
}

function isInner(word: ClaimWord | undefined): boolean {
  return word?.capital === true && !word.opens;
}

function isNameWord(word: ClaimWord): boolean {
  return word.capital && !NO_NAMES.has(word.key);
}

/** Names in reading order. A lone capital at the start of a sentence is a name only where nothing speaks against it. */
export function nameRuns(sentence: string, words: readonly ClaimWord[]): NameRun[] {
  const runs: NameRun[] = [];
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index];
    if (word === undefined || !isNameWord(word)) continue;
    let last = index;
    while (isJoined(sentence, words, last)) last += 1;
    if (last > index || !word.opens || isLikelyName(word)) runs.push({ first: index, last });
    else if (word.inner) runs.push({ first: index, last });
    index = last;
  }
  return runs;
}

function isJoined(sentence: string, words: readonly ClaimWord[], last: number): boolean {
  const [word, next] = [words[last], words[last + 1]];
  if (word === undefined || next === undefined || !isNameWord(next) || next.opens) return false;
  return /^(?:[\s-]|\.\s)$/u.test(sentence.slice(word.end, next.start));
}

function isLikelyName({ key }: ClaimWord): boolean {
  return key.length > 2 && !OPENERS.has(key) && !COMMON_ENDING.test(key) && !key.endsWith('s');
}

function isKnown(word: ClaimWord, words: readonly ClaimWord[], run: NameRun, source: SourceWords): boolean {
  const { key } = word;
  if (source.has(key) || source.has(`${key}s`) || (key.endsWith('s') && source.has(key.slice(0, -1)))) return true;
  if (PLACES.get(key)?.some((other) => source.hasName(other)) === true) return true;
  const pair = words[run.last] === word ? words[run.last - 1] : words[run.first + 1];
  const joined = pair === undefined ? '' : [pair, word].sort((a, b) => a.start - b.start).map((one) => one.key).join('_');
  if (joined !== '' && PLACES.get(joined)?.some((other) => source.hasName(other)) === true) return true;
  if (word.inner && key.length >= 2 && key.length <= 6 && source.hasInitials(key)) return true;
  if (run.last > run.first) {
    const initials = words.slice(run.first, run.last + 1).map((one) => one.key.charAt(0)).join('');
    if (source.hasName(initials)) return true;
  }
  return source.namesLike(key.slice(0, LEAST_STEM)).some((name) => isRelated(key, name));
}

/** One is the other with an ending that makes people, languages or pet names of it. */
function isRelated(a: string, b: string): boolean {
  let same = 0;
  while (same < a.length && a[same] === b[same]) same += 1;
  if (same < LEAST_STEM) return false;
  const [restA, restB] = [a.slice(same), b.slice(same)];
  return (restA === '' || RELATED_ENDING.test(restA)) && (restB === '' || RELATED_ENDING.test(restB) || /^[aey]$/u.test(restB));
}
