/** Cuts a sentence into words and numbers, each with what its looks and the word lists say of it. */

import { isDigit, isLetter, isLower, isUpper } from '../character-kinds.ts';
import { EST_ENDING } from './word-flags.ts';
import { endsInEst, FLAGS, findWord, WORDS } from './word-table.ts';

export type TokenShape = 'small' | 'capital' | 'capitals' | 'number';

/**
 * `start` and `end` are UTF-16 units. `word` is in lower case, with straight apostrophes; "’s" is left off. `joined` says
 * that one space, or for `hyphened` one hyphen, is all that stands between this token and the one before.
 */
export type Token = {
  start: number;
  end: number;
  word: string;
  shape: TokenShape;
  flags: number;
  joined: boolean;
  hyphened: boolean;
  /** "example.com". */
  address: boolean;
};

/** `flags` are those of all tokens together, and `signs` tell what else stands in the sentence: most rules end at a look at these. */
export type ReadSentence = { tokens: readonly Token[]; flags: number; signs: number };
export const QUOTE_SIGN = 1;
export const DASH_SIGN = 1 << 1;
export const COLON_SIGN = 1 << 2;
/** "#" or "@". */
export const TAG_SIGN = 1 << 3;
export const NUMBER_SIGN = 1 << 4;

const SPACE = 32;
const APOSTROPHE = 0x27;
const CURLY_APOSTROPHE = 0x2019;
const COMMA = 44;
const HYPHEN = 45;
const NON_BREAKING_HYPHEN = 0x2011;
const POINT = 46;
const COLON = 58;
const LETTER_A = 97;
const LETTER_Z = 122;

const isHyphen = (code: number): boolean => code === HYPHEN || code === NON_BREAKING_HYPHEN;

const OTHER = 0;
const SMALL = 1;
const CAPITAL = 2;
const DIGIT = 3;
const ASCII = 128;
/** ASCII by table: this is asked of every unit. */
const KINDS = Uint8Array.from({ length: ASCII }, (_, code) => {
  if (isDigit(code)) return DIGIT;
  return isLower(code) ? SMALL : isUpper(code) ? CAPITAL : OTHER;
});
const SIGNS = new Uint8Array(ASCII);
for (const code of [34, 39, 96]) SIGNS[code] = QUOTE_SIGN;
for (const code of [COLON, 59]) SIGNS[code] = COLON_SIGN;
for (const code of [35, 64]) SIGNS[code] = TAG_SIGN;
SIGNS[HYPHEN] = DASH_SIGN;

function kindOf(code: number): number {
  if (code < ASCII) return KINDS[code] as number;
  if (!isLetter(code)) return OTHER;
  return isUpper(code) ? CAPITAL : SMALL;
}

/**
 * The units of the sentence at hand, copied out of the string and closed with a zero, and in lower case as far as they
 * were read: tables of units are read several times faster than strings cut out of strings.
 */
let units = new Uint16Array(1_024);
let folded = new Uint16Array(units.length);
/** Room for a longer text is not kept. */
const MOST_KEPT = 65_536;

function load(text: string): void {
  const room = text.length + 1;
  if (room > units.length || units.length > MOST_KEPT) {
    units = new Uint16Array(2 ** Math.ceil(Math.log2(Math.max(1_024, room))));
    folded = new Uint16Array(units.length);
  }
  const target = units;
  for (let at = 0; at < text.length; at += 1) target[at] = text.charCodeAt(at);
  target[text.length] = 0;
}

const unitAt = (at: number): number => units[at] as number;

/** What is no dash beyond ASCII counts as a quotation mark: it is enough to be right where none stands. A hyphen is no dash. */
function signAt(at: number, code: number): number {
  const sign =
    code < ASCII ? (SIGNS[code] as number) : code >= 0x2010 && code <= 0x2015 ? DASH_SIGN : QUOTE_SIGN;
  return sign === DASH_SIGN && at > 0 && kindOf(unitAt(at - 1)) !== OTHER ? 0 : sign;
}

export function readSentence(text: string): ReadSentence {
  load(text);
  const tokens: Token[] = [];
  const length = text.length;
  let flags = 0;
  let signs = 0;
  let last = -2;
  for (let at = 0; at < length; ) {
    const code = unitAt(at);
    const kind = kindOf(code);
    if (kind === OTHER) {
      signs |= signAt(at, code);
      at += 1;
      continue;
    }
    const gap = at - last === 1 ? unitAt(last) : 0;
    if (kind === DIGIT) signs |= NUMBER_SIGN;
    const token = kind === DIGIT ? readNumber(text, at, gap) : readWord(text, at, gap);
    tokens.push(token);
    flags |= token.flags;
    last = token.end;
    at = token.end;
  }
  return { tokens, flags, signs };
}

/** Letters and digits, with apostrophes inside ("O’Neill", "don't"), and points inside ("U.S.", "example.com"). */
function readWord(text: string, start: number, gap: number): Token {
  let end = start;
  let hash = 0;
  let small = 0;
  let capital = 0;
  let marked = false;
  const source = units;
  const lower = folded;
  for (;;) {
    const code = source[end] as number;
    // Most of any text: small letters of ASCII, for which nothing need be looked up.
    if (code >= LETTER_A && code <= LETTER_Z) {
      small += 1;
      lower[end] = code;
      hash = (Math.imul(hash, 31) + code) | 0;
      end += 1;
      continue;
    }
    const kind = kindOf(code);
    let fold = code;
    if (kind === SMALL) {
      small += 1;
      fold = foldUnit(code);
    } else if (kind === CAPITAL) {
      capital += 1;
      fold = code < ASCII ? code + 32 : foldUnit(code);
    } else if (kind === OTHER) {
      if (!isInside(start, end, code)) break;
      marked = true;
      if (code !== POINT) fold = APOSTROPHE;
    }
    lower[end] = fold;
    hash = (Math.imul(hash, 31) + fold) | 0;
    end += 1;
  }
  const known = findWord(lower, start, end - start, hash);
  const isKnown = known !== -1;
  const word = isKnown ? (WORDS[known] as string) : foldWord(text.slice(start, end), capital > 0, marked);
  return {
    start,
    end,
    word,
    shape: capital === 0 ? 'small' : small === 0 && capital > 1 ? 'capitals' : 'capital',
    flags: isKnown ? (FLAGS[known] as number) : endsInEst(lower, start, end) ? EST_ENDING : 0,
    joined: gap === SPACE,
    hyphened: isHyphen(gap),
    address: marked && !isKnown && isAddress(word),
  };
}

/** Lower case beyond ASCII, and ’ as an apostrophe. */
function foldUnit(code: number): number {
  return code === CURLY_APOSTROPHE ? APOSTROPHE : String.fromCharCode(code).toLowerCase().charCodeAt(0);
}

function foldWord(raw: string, capital: boolean, marked: boolean): string {
  const lower = capital ? raw.toLowerCase() : raw;
  return marked && lower.includes('’') ? lower.replaceAll('’', "'") : lower;
}

/** Whether an apostrophe or a point stands inside the word that began at `start`. */
function isInside(start: number, at: number, code: number): boolean {
  if (code === POINT) return isInnerPoint(start, at);
  if (code !== APOSTROPHE && code !== CURLY_APOSTROPHE) return false;
  return isLetter(unitAt(at + 1)) && !endsInS(at);
}

/** The possessive, and "it's": what follows the apostrophe is no part of the word. */
function endsInS(at: number): boolean {
  const code = unitAt(at + 1);
  return (code === 115 || code === 83) && !isLetter(unitAt(at + 2));
}

/** Between single letters ("U.S.", and the last of these), or between the small letters of an address ("example.com"). */
function isInnerPoint(start: number, at: number): boolean {
  const after = unitAt(at + 1);
  if (at - start === 1 || unitAt(at - 2) === POINT) {
    if (!isLetter(after)) return at - start > 1;
    return !isLetter(unitAt(at + 2));
  }
  return isLower(after) && (isLower(unitAt(at - 1)) || isDigit(unitAt(at - 1)));
}

/** "example.com", but not "e.g." */
function isAddress(word: string): boolean {
  const point = word.indexOf('.');
  return point > 1 && point < word.length - 1;
}

/** Digits with points, commas and colons between them, and the letters they run into: "1,200.50", "501st", "35M". */
function readNumber(text: string, start: number, gap: number): Token {
  let end = start;
  for (;;) {
    while (kindOf(unitAt(end)) === DIGIT) end += 1;
    const code = unitAt(end);
    const isInner = code === POINT || code === COMMA || code === COLON;
    if (!isInner || !isDigit(unitAt(end + 1))) break;
    end += 1;
  }
  while (kindOf(unitAt(end)) !== OTHER) end += 1;
  return {
    start,
    end,
    word: text.slice(start, end).toLowerCase(),
    shape: 'number',
    flags: 0,
    joined: gap === SPACE,
    hyphened: isHyphen(gap),
    address: false,
  };
}
