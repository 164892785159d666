/** Finds the names in a sentence: runs of capitalised words that are neither everyday words nor adjectives of nationality. */

import type { Span } from '../../draft/span.ts';
import { type ReadSentence, TAG_SIGN, type Token } from './tokens.ts';
import {
  COMMON,
  FUNCTION,
  MONTH,
  NAME_ADJECTIVE,
  NATIONALITY,
  PLAIN_CAPITAL,
  POINTED_TITLE,
  WEEKDAY,
} from './word-flags.ts';

/**
 * One span a run of proper nouns, as treebanks mark them (Universal Dependencies' PROPN): "Sea Org", "Kim Shin-Wook",
 * "Mr. Lam". Adjectives at its head are left off ("Nations" of "the United Nations"), and so is the possessive.
 */
export function findNames(text: string, { tokens, signs }: ReadSentence): Span[] {
  const names: Span[] = [];
  const isTitle = readsAsTitle(text, tokens);
  const hasTags = (signs & TAG_SIGN) !== 0;
  for (let index = 0; index < tokens.length; index += 1) {
    if (isPlain(tokens[index], hasTags) || !startsName(text, tokens, index, isTitle)) continue;
    let last = index;
    while (continues(text, tokens, last) && !(isTitle && isEveryday(tokens, last + 1))) last += 1;
    addName(text, tokens, index, last, names);
    index = last;
  }
  return names;
}

/** A word in small letters, no address and no tag, is no name: nearly every word is told so. */
const isPlain = (token: Token | undefined, hasTags: boolean): boolean =>
  token === undefined || (token.shape === 'small' && !token.address && (token.joined || !hasTags));

/** A headline ends without a stop. */
const readsAsTitle = (text: string, tokens: readonly Token[]): boolean =>
  !STOPS.has(text.charCodeAt(text.length - 1)) && isTitleCase(tokens);
const STOPS = new Set([...'.!?"”'].map((mark) => mark.charCodeAt(0)));

const startsName = (text: string, tokens: readonly Token[], index: number, isTitle: boolean): boolean =>
  isNamePart(text, tokens, index) && !(isTitle && isEveryday(tokens, index));

/** Fewer words with capitals may all be names. */
const SHORTEST_TITLE = 5;

/** A headline with a capital on every word but the smallest: there a capital says nothing. */
function isTitleCase(tokens: readonly Token[]): boolean {
  let words = 0;
  let small = 0;
  for (const token of tokens) {
    if (token.shape === 'number' || (token.flags & FUNCTION && token.shape === 'small')) continue;
    words += 1;
    if (token.shape === 'small') small += 1;
    if (small > 1) return false;
  }
  return words >= SHORTEST_TITLE && small * SHORTEST_TITLE <= words;
}

const isEveryday = (tokens: readonly Token[], index: number): boolean => {
  const token = tokens[index];
  if (token === undefined || token.shape === 'capitals') return false;
  if (token.flags & COMMON) return !/^(?:north|south|east|west|new|white|san|los)$/.test(token.word);
  return COMMON_ENDING.test(token.word) && !CITY_ENDING.test(token.word);
};

const HEAD_ADJECTIVE = NAME_ADJECTIVE | NATIONALITY;

function addName(text: string, tokens: readonly Token[], first: number, last: number, names: Span[]): void {
  let head = first;
  while (head < last && (tokens[head]?.flags ?? 0) & HEAD_ADJECTIVE) head += 1;
  const start = tokens[head]?.start ?? 0;
  const mark = text.charAt(start - 1);
  const tagged = start > 0 && (mark === '#' || mark === '@');
  names.push({ start: tagged ? start - 1 : start, end: tokens[last]?.end ?? start });
}

function isNamePart(text: string, tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (token === undefined || token.shape === 'number') return false;
  if (token.shape === 'small') return token.address || (!token.joined && isTagged(text, token));
  const { flags } = token;
  if (flags & RARELY_NAME) {
    if (flags & CALENDAR) return false;
    if (flags & PLAIN_CAPITAL && (token.shape === 'capitals' || token.hyphened)) return false;
    if (flags & NATIONALITY) return isNamedNationality(tokens, index);
    if (flags & FUNCTION) return token.shape === 'capitals' && ALSO_NAMES.has(token.word);
  }
  if (token.word.length === 1 && !isInitial(text, tokens, index)) return false;
  if (!opensWords(text, tokens, index)) return true;
  const next = tokens[index + 1];
  const goesOn = next?.joined === true && isCapital(next) && !(next.flags & FUNCTION);
  if (next?.hyphened && next.shape === 'small') return false;
  if (flags & COMMON) return goesOn && token.shape === 'capital';
  return (
    goesOn || token.shape === 'capitals' || !COMMON_ENDING.test(token.word) || CITY_ENDING.test(token.word)
  );
}

const CALENDAR = MONTH | WEEKDAY;
const RARELY_NAME = CALENDAR | PLAIN_CAPITAL | NATIONALITY | FUNCTION;

/** "US" and "WHO", which in small letters are words. */
const ALSO_NAMES = new Set(['us', 'who']);

/** Endings of everyday words that open a sentence; few names have them. */
const COMMON_ENDING =
  /(?:.ing|...ly|tions?|ments?|ness|ities|.ity|ful|ous|.ers|ists|ences?|ances?|i[sz]ed|sions?|able|ible|less|ology|ships?|ures|suits)$/;
const CITY_ENDING =
  /^(?:beijing|nanjing|chongqing|fleming|stirling|harding|boeing|golding|wyoming|spence|florence|france|lawrence|clarence|terrence|laurence|provence|trinity|italy|kelly|sally|emily|billy|holly|molly|beverly|kimberly|sanders|rogers|summers|sellers|myers|powers|chambers|withers|constance|terrance|rudyard|clements|clemens)$/;

const isTagged = (text: string, token: Token): boolean => {
  const mark = token.start > 0 ? text.charAt(token.start - 1) : '';
  return (mark === '#' || mark === '@') && !/\S/.test(text.charAt(token.start - 2));
};

/** Whether a capital here may only mean that words begin: at the head of the sentence, of a quotation, or behind a stop. */
function opensWords(text: string, tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (index === 0 || token === undefined) return true;
  if (token.joined || token.hyphened) return false;
  const before = tokens[index - 1];
  const gap = text.slice(before?.end ?? 0, token.start);
  if (/^\.\s$/.test(gap)) return ((before?.flags ?? 0) & POINTED_TITLE) === 0 && before?.word.length !== 1;
  return /[.!?…:)]["'”’]?\s["'“‘(]?$|["“„«‘]$/.test(gap);
}

/** A nationality is a name when it is a language or a people: "in English", "into Latin". */
function isNamedNationality(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  const next = tokens[index + 1];
  const word = before?.word ?? '';
  const leads = word === 'in' || word === 'into' || word === 'from' || word === 'speak' || word === 'learn';
  if (leads && !(next?.joined && next.shape === 'small' && !(next.flags & FUNCTION)))
    return !(next?.joined && next.shape !== 'small');
  return next?.joined === true && isProper(next) && !(next.flags & NATIONALITY);
}

const isCapital = ({ shape }: Token): boolean => shape === 'capital' || shape === 'capitals';

const NO_PROPER = CALENDAR | FUNCTION;
const isProper = (token: Token): boolean => isCapital(token) && !(token.flags & NO_PROPER);

/** A single capital letter belongs to a name beside it: "Group F", "J. Lam". */
function isInitial(text: string, tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  const next = tokens[index + 1];
  if (token === undefined || token.word === 'i') return false;
  if (next?.hyphened) return isProper(next);
  const pointed = text.charCodeAt(token.end) === 46 && next !== undefined && next.start - token.end === 2;
  const before = tokens[index - 1];
  return (pointed && isProper(next)) || (token.joined && before !== undefined && isProper(before));
}

/** Whether the name goes on in the next token. */
function continues(text: string, tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  const next = tokens[index + 1];
  if (token === undefined || next === undefined) return false;
  if (next.hyphened && next.shape === 'small') {
    const behind = tokens[index + 2];
    return next.word.length <= 2 && behind !== undefined && behind.joined && isProper(behind);
  }
  if (token.shape === 'small' && !token.address && !token.hyphened) return false;
  if (next.joined || next.hyphened) return isNamePart(text, tokens, index + 1) && next.shape !== 'small';
  const pointed = token.flags & POINTED_TITLE || token.word.length === 1;
  return (
    Boolean(pointed) && next.start - token.end === 2 && text.charCodeAt(token.end) === 46 && isProper(next)
  );
}
