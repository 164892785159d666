/** Decides whether a full stop, a question mark or an ellipsis ends its sentence, from the word before it and the word after it. */

import {
  ABBREVIATED,
  BEFORE_NUMBERS,
  LEANING,
  MONTHS,
  ORDINAL_LEADERS,
  QUOTED_ASKING,
  SENTENCE_OPENERS,
  TIME_FOLLOWERS,
  TITLES,
} from './abbreviation-words.ts';
import { isDigit, isLetter, isLower, isUpper, isWhite } from './character-kinds.ts';
import { goesOnBehindBracket, isExclaimedName, opensSmall } from './goes-on-behind-stop.ts';
import type { Stop } from './read-stop.ts';
import { firstOfWord, LONGEST_ABBREVIATION, rawWordAt, wordAt, wordBefore } from './words-at-stop.ts';

/** What joins on: nothing begins with it. */
const JOINERS = new Set([...',;:&/+=%)]}–—-.…|、，'].map((mark) => mark.charCodeAt(0)));
/** "At 5 a.m. Mr. Lam left": so few words before an abbreviation are no sentence. */
const FEWEST_WORDS = 4;

/** `from` is where the sentence began, `at` its stop. */
export function stopEndsSentence(text: string, from: number, at: number, stop: Stop): boolean {
  const { next } = stop;
  if (next >= text.length) return true;
  if (stop.kind === 'wide') return !(stop.quoted && goesOnInJapanese(text.charCodeAt(next)));
  if (next === stop.end) return false;
  if (stop.lineBreak) return lineEnds(text, at, stop);
  const first = firstOfWord(text, next);
  const code = text.charCodeAt(first);
  if (first === next && JOINERS.has(code)) return false;
  if (isLower(code) && !opensSmall(text, at, first, stop)) return false;
  const bracketed = text.charCodeAt(next) === 40;
  switch (stop.kind) {
    case 'strong':
      if (bracketed && (isDigit(code) || goesOnBehindBracket(text, next))) return false;
      if (!stop.quoted) return !(stop.end - at === 1 && isExclaimedName(text, from, at, first));
      return !isAsking(text, first);
    case 'ellipsis':
      if (bracketed) return false;
      return stop.points > 3 || !isWhite(text.charCodeAt(at - 1));
    case 'point':
      if (stop.quoted || stop.footnoted) return true;
      return pointEndsSentence(text, from, at, first);
  }
}

function pointEndsSentence(text: string, from: number, at: number, first: number): boolean {
  const begin = wordBefore(text, from, at);
  const length = at - begin;
  if (length === 0 || length > LONGEST_ABBREVIATION) return true;
  const word = text.slice(begin, at);
  const before = text.charCodeAt(begin);
  const digitNext = isDigit(text.charCodeAt(first));
  if (isDigit(before))
    return !isMarker(text, from, begin, word) && !isOrdinal(text, from, begin, word, first);
  const lower = word.toLowerCase();
  if (isMarker(text, from, begin, word)) return false;
  if (TITLES.has(lower) && isUpper(before)) return false;
  if (LEANING.has(lower) && (length > 2 || word === lower)) return false;
  if (length === 1) return isLetter(before) ? opensSentence(text, first) : true;
  if (BEFORE_NUMBERS.has(lower)) return !digitNext && !isRoman(text, first);
  if (lower === 'a.m' || lower === 'p.m') return endsBehindTime(text, from, at, first);
  if (isDotted(word)) return opensSentence(text, first, hasEnoughWords(text, from, at));
  if (ABBREVIATED.has(lower)) return opensSentence(text, first);
  return true;
}

/** A stop at the end of a line ends the sentence, unless the line was broken behind a title or before a small letter. */
function lineEnds(text: string, at: number, stop: Stop): boolean {
  const breaks = text
    .slice(stop.end, stop.next)
    .replace(/\r\n/g, '\n')
    .match(/[\n\r\u2028\u2029]/g);
  if (breaks !== null && breaks.length > 1) return true;
  if (stop.kind !== 'point' || stop.quoted) return true;
  const word = text.slice(wordBefore(text, 0, at), at);
  const lower = word.toLowerCase();
  if (TITLES.has(lower) && isUpper(word.charCodeAt(0))) return false;
  return !(
    isLower(text.charCodeAt(stop.next)) &&
    (LEANING.has(lower) || ABBREVIATED.has(lower) || isDotted(word))
  );
}

/** "At 5 p.m. Eastern Time" goes on; so does "At 5 a.m. Mr. Lam left". */
function endsBehindTime(text: string, from: number, at: number, first: number): boolean {
  const word = rawWordAt(text, first);
  if (!isUpper(word.charCodeAt(0)) || !hasEnoughWords(text, from, at)) return false;
  return !(TIME_FOLLOWERS.has(word.toLowerCase()) || MONTHS.has(word.toLowerCase()));
}

const goesOnInJapanese = (code: number): boolean =>
  (code >= 0x3041 && code <= 0x309f) || code === 0x3001 || code === 0xff0c;

/** "1.", "a.", "iv." at the head of a sentence number an item and end nothing. */
function isMarker(text: string, from: number, begin: number, word: string): boolean {
  if (word.length > 3 || begin - from > LONGEST_LEAD || !MARKER.test(word)) return false;
  for (let at = from; at < begin; at += 1)
    if (isLetter(text.charCodeAt(at)) || isDigit(text.charCodeAt(at))) return false;
  return true;
}
/** Brackets and bullets before a marker. */
const LONGEST_LEAD = 8;
const MARKER = /^(?:\d{1,3}|[a-hj-z]|[ivx]{1,3})$/;

/** German writes ordinals with a point: "am 3. Mai", "der 2. Versuch". */
function isOrdinal(text: string, from: number, begin: number, word: string, first: number): boolean {
  if (word.length > 2 || !isDigit(word.charCodeAt(word.length - 1))) return false;
  if (MONTHS.has(wordAt(text, first))) return true;
  let end = begin;
  while (end > from && isWhite(text.charCodeAt(end - 1))) end -= 1;
  return ORDINAL_LEADERS.has(text.slice(wordBefore(text, from, end), end).toLowerCase());
}

/** "U.S", "e.g", "Ph.D": parts of one or two letters, with points between. */
const isDotted = (word: string): boolean => DOTTED.test(word);
const DOTTED = /^\p{L}{1,2}(?:\.\p{L}{1,2})+$/u;

const ROMAN = /^[IVXLC]{2,6}$/;
const isRoman = (text: string, first: number): boolean => ROMAN.test(rawWordAt(text, first));

function opensSentence(text: string, first: number, titlesToo = false): boolean {
  const word = rawWordAt(text, first);
  if (!isUpper(word.charCodeAt(0))) return false;
  const lower = word.toLowerCase();
  if (text.charCodeAt(first + word.length) === 46) return titlesToo && TITLES.has(lower);
  return SENTENCE_OPENERS.has(lower);
}

/** “Why?” Duarte asked: the question belongs to its asker's sentence. */
function isAsking(text: string, first: number): boolean {
  let at = first;
  for (let names = 0; names < MOST_NAMES; names += 1) {
    const word = rawWordAt(text, at);
    if (word === '' || SENTENCE_OPENERS.has(word.toLowerCase())) return false;
    at += word.length + 1;
    if (text.charCodeAt(at - 1) !== 32) return false;
    const verb = rawWordAt(text, at);
    if (QUOTED_ASKING.has(verb)) return '.,:;'.includes(text.charAt(at + verb.length));
    if (!isUpper(verb.charCodeAt(0))) return false;
  }
  return false;
}

/** "Prime Minister Ana Maria Duarte". */
const MOST_NAMES = 5;

/** Whether the sentence is long enough to be one; what is long in units is not counted. */
function hasEnoughWords(text: string, from: number, to: number): boolean {
  if (to - from > LONGEST_COUNTED) return true;
  return (text.slice(from, to).match(/\S+/g)?.length ?? 0) >= FEWEST_WORDS;
}
const LONGEST_COUNTED = 80;
