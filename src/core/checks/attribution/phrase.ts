/** Cuts out the words that name a speaker: backwards from a verb, or forwards from "according to". */

import { FUNCTION, MONTH, NATIONALITY, SAYS, WEEKDAY } from '../../claims/reasons/word-flags.ts';
import type { Span } from '../../draft/span.ts';
import {
  CROWDS,
  DEFINITE,
  DOCUMENT_KINDS,
  DOCUMENTS,
  INDEFINITE,
  ROLES,
  SPEAKING_PRONOUNS,
  VOICES_OF_BODIES,
} from './attribution-words.ts';
import {
  isCapital,
  isInnerWord,
  isLinked,
  isNameWord,
  isPossessive,
  opens,
  type ReadText,
} from './read-text.ts';

/** Indexes of the first and the last token. */
export type Phrase = { first: number; last: number };

/** Longer runs of words without a mark between them name nobody. */
const MOST_TOKENS = 16;
const MOST_SMALL = 5;

export const wordAt = ({ tokens }: ReadText, index: number): string => tokens[index]?.word ?? '';

export function isDeterminer(reading: ReadText, index: number): boolean {
  const token = reading.tokens[index];
  if (token === undefined) return false;
  if (token.shape === 'number') return !/^\d{4}$/u.test(token.word) && !isNameWord(reading, index + 1);
  return DEFINITE.has(token.word) || INDEFINITE.has(token.word);
}

/** A noun or an adjective, as far as can be told: no name, no small word of grammar. */
export function isNoun(reading: ReadText, index: number): boolean {
  const token = reading.tokens[index];
  if (token === undefined || token.shape === 'number') return false;
  if (isCapital(token) && !opens(reading, index) && (token.flags & NATIONALITY) === 0) return false;
  if (token.flags & SAYS) return false;
  return (token.flags & (FUNCTION | MONTH | WEEKDAY)) === 0 || CROWDS.has(token.word);
}

export function spanOf({ tokens }: ReadText, { first, last }: Phrase): Span {
  const start = tokens[first]?.start ?? 0;
  return { start, end: tokens[last]?.end ?? start };
}

/** The phrase that ends with token `last`; null where none does. */
export function phraseBefore(reading: ReadText, last: number): Phrase | null {
  if (reading.tokens[last] === undefined || reading.quoted[last]) return null;
  if (SPEAKING_PRONOUNS.has(wordAt(reading, last))) return { first: last, last };
  if (!isNameWord(reading, last) && !isNoun(reading, last)) return null;
  let first = last;
  let small = 0;
  while (last - first < MOST_TOKENS && isLinked(reading, first)) {
    if (isDeterminer(reading, first)) {
      // "One of its officers": what stands before "of" belongs to it.
      if (wordAt(reading, first - 1) !== 'of' || !isLinked(reading, first - 1)) break;
      first -= 2;
      continue;
    }
    const before = first - 1;
    if (isNameWord(reading, before) || isDeterminer(reading, before)) first = before;
    else if (isInnerWord(reading, before)) {
      if (wordAt(reading, before) === 'and' && !isOneBody(reading, before, last)) break;
      first = before;
    } else if (joinsNouns(reading, before)) first = before - 1;
    else if (isNoun(reading, before) && small < MOST_SMALL) {
      first = before;
      small += 1;
    } else break;
  }
  return { first, last };
}

/** The phrase that begins with token `first`; null where none does. */
export function phraseFrom(reading: ReadText, first: number): Phrase | null {
  if (reading.tokens[first] === undefined || reading.quoted[first]) return null;
  if (SPEAKING_PRONOUNS.has(wordAt(reading, first))) return { first, last: first };
  let last = first;
  let small = 0;
  const begins = isDeterminer(reading, first) || isNameWord(reading, first) || isNoun(reading, first);
  if (!begins) return null;
  while (last - first < MOST_TOKENS && isLinked(reading, last + 1)) {
    const next = last + 1;
    if (isNameWord(reading, next) || isInnerWord(reading, next)) last = next;
    else if (isDeterminer(reading, last) && (isDeterminer(reading, next) || isNoun(reading, next)))
      last = next;
    else if (joinsNouns(reading, next)) last = next + 1;
    else if (!isNoun(reading, next) || small >= MOST_SMALL || isParticiple(reading, next)) break;
    else if (isNameWord(reading, last) && !isPossessive(reading, next) && !belongsToName(reading, next))
      break;
    else {
      last = next;
      small += 1;
    }
  }
  return { first, last };
}

/** "The post announcing", "a study published": what it is said of ends before it. */
function isParticiple(reading: ReadText, index: number): boolean {
  return DOCUMENTS.has(wordAt(reading, index - 1)) && /..(?:ing|ed)$/u.test(wordAt(reading, index));
}

/** "Director of markets", "minutes of the Commission", "a spokesman for Acme": the joint at `index`. */
function joinsNouns(reading: ReadText, index: number): boolean {
  const word = wordAt(reading, index);
  if (word !== 'of' && word !== 'for') return false;
  if (!isLinked(reading, index) || !isLinked(reading, index + 1)) return false;
  const before = wordAt(reading, index - 1);
  if (word === 'for') return VOICES_OF_BODIES.has(before);
  const behind =
    isDeterminer(reading, index + 1) || isNameWord(reading, index + 1) || isNoun(reading, index + 1);
  return behind && (isNoun(reading, index - 1) || INDEFINITE.has(before));
}

/** "The Bakery and Allied Workers": one name, since "the" stands before all of it. Else they are two. */
function isOneBody(reading: ReadText, index: number, last: number): boolean {
  let first = index - 1;
  while (last - first < MOST_TOKENS && isLinked(reading, first) && isNameWord(reading, first - 1)) first -= 1;
  return isLinked(reading, first) && isDeterminer(reading, first - 1);
}

/** Small words that go on a name: "Acme spokesman Bob Ray", "the Acme blog post". */
function belongsToName(reading: ReadText, index: number): boolean {
  const word = wordAt(reading, index);
  return (
    DOCUMENTS.has(word) ||
    DOCUMENT_KINDS.has(word) ||
    ROLES.has(word) ||
    CROWDS.has(word) ||
    VOICES_OF_BODIES.has(word)
  );
}
