/** Cuts a sentence into words and numbers, each with what its looks and the word lists say of it. */

import { isDigit, isLetter, isLower, isUpper } from '../character-kinds.ts';
import { findWord, flagsAt, foldUnit, hashUnit, wordAt } from './word-flags.ts';

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

/**
 * A word as it is read: where it ends, the hash of its folded units, how many letters of it are small or capital, and
 * whether an apostrophe or a point stands inside. `gap` is the one unit between it and the token before, or 0.
 */
type Reading = {
  gap: number;
  end: number;
  hash: number;
  small: number;
  capital: number;
  marked: boolean;
};

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
/** ASCII by table: this is asked of every unit. */
const KINDS = Uint8Array.from({ length: 128 }, (_, code) => {
  if (isDigit(code)) return DIGIT;
  return isLower(code) ? SMALL : isUpper(code) ? CAPITAL : OTHER;
});

function kindOf(code: number): number {
  if (code < 128) return KINDS[code] ?? OTHER;
  // Past the end of a text the code is NaN.
  if (!(code >= 128) || !isLetter(code)) return OTHER;
  return isUpper(code) ? CAPITAL : SMALL;
}

export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  const reading: Reading = { gap: 0, end: 0, hash: 0, small: 0, capital: 0, marked: false };
  const length = text.length;
  let last = -2;
  for (let at = 0; at < length; ) {
    const code = text.charCodeAt(at);
    if (code === SPACE) {
      at += 1;
      continue;
    }
    reading.gap = at - last === 1 ? text.charCodeAt(last) : 0;
    const token = readToken(text, at, code, reading);
    if (token === null) {
      at += 1;
      continue;
    }
    tokens.push(token);
    last = token.end;
    at = token.end;
  }
  return tokens;
}

/** Null where neither a word nor a number begins. */
function readToken(text: string, at: number, code: number, reading: Reading): Token | null {
  if (code >= LETTER_A && code <= LETTER_Z)
    return readPlainWord(text, at, reading.gap) ?? readWord(text, at, reading);
  const kind = kindOf(code);
  if (kind === OTHER) return null;
  return kind === DIGIT ? readNumber(text, at, reading.gap) : readWord(text, at, reading);
}

/** Most words are small letters of ASCII with a space or a comma behind; null when this one is not. */
function readPlainWord(text: string, start: number, gap: number): Token | null {
  let end = start;
  let hash = 0;
  let code = text.charCodeAt(start);
  while (code >= LETTER_A && code <= LETTER_Z) {
    hash = (Math.imul(hash, 31) + code) | 0;
    end += 1;
    code = text.charCodeAt(end);
  }
  if (code !== SPACE && code !== COMMA) return null;
  const known = findWord(text, start, end - start, hash);
  const word = known === -1 ? text.slice(start, end) : wordAt(known);
  const flags = known === -1 ? 0 : flagsAt(known);
  return {
    start,
    end,
    word,
    shape: 'small',
    flags,
    joined: gap === SPACE,
    hyphened: isHyphen(gap),
    address: false,
  };
}

function readWord(text: string, start: number, reading: Reading): Token {
  readUnits(text, start, reading);
  const { end } = reading;
  const known = findWord(text, start, end - start, reading.hash);
  const isKnown = known !== -1;
  const word = isKnown ? wordAt(known) : foldWord(text.slice(start, end), reading);
  return {
    start,
    end,
    word,
    shape: shapeOf(reading),
    flags: isKnown ? flagsAt(known) : 0,
    joined: reading.gap === SPACE,
    hyphened: isHyphen(reading.gap),
    address: !isKnown && reading.marked && isAddress(word),
  };
}

function foldWord(raw: string, { capital, marked }: Reading): string {
  const lower = capital === 0 ? raw : raw.toLowerCase();
  return marked && lower.includes('’') ? lower.replaceAll('’', "'") : lower;
}

/** "iPhone" and "eBay" are names too. */
function shapeOf({ small, capital }: Reading): TokenShape {
  if (capital === 0) return 'small';
  return small === 0 && capital > 1 ? 'capitals' : 'capital';
}

/** Letters and digits, with apostrophes inside ("O’Neill", "don't"), and points inside ("U.S.", "example.com"). */
function readUnits(text: string, start: number, reading: Reading): void {
  let at = start;
  let hash = 0;
  let small = 0;
  let capital = 0;
  let marked = false;
  for (;;) {
    const code = text.charCodeAt(at);
    // Most of any text: small letters of ASCII, for which nothing need be looked up.
    if (code >= LETTER_A && code <= LETTER_Z) {
      small += 1;
      hash = (Math.imul(hash, 31) + code) | 0;
    } else {
      const kind = kindOf(code);
      if (kind === OTHER) {
        if (!isInside(text, start, at, code)) break;
        marked = true;
      }
      if (kind === SMALL) small += 1;
      else if (kind === CAPITAL) capital += 1;
      hash = hashUnit(hash, foldUnit(code));
    }
    at += 1;
  }
  reading.end = at;
  reading.hash = hash;
  reading.small = small;
  reading.capital = capital;
  reading.marked = marked;
}

/** Whether an apostrophe or a point stands inside the word that began at `start`. */
function isInside(text: string, start: number, at: number, code: number): boolean {
  if (code === POINT) return isInnerPoint(text, start, at);
  if (code !== APOSTROPHE && code !== CURLY_APOSTROPHE) return false;
  return isLetter(text.charCodeAt(at + 1)) && !endsInS(text, at);
}

/** The possessive, and "it's": what follows the apostrophe is no part of the word. */
function endsInS(text: string, at: number): boolean {
  const code = text.charCodeAt(at + 1);
  return (code === 115 || code === 83) && !isLetter(text.charCodeAt(at + 2));
}

/** Between single letters ("U.S.", and the last of these), or between the small letters of an address ("example.com"). */
function isInnerPoint(text: string, start: number, at: number): boolean {
  const after = text.charCodeAt(at + 1);
  if (at - start === 1 || text.charCodeAt(at - 2) === POINT) {
    if (!isLetter(after)) return at - start > 1;
    return !isLetter(text.charCodeAt(at + 2));
  }
  return isLower(after) && (isLower(text.charCodeAt(at - 1)) || isDigit(text.charCodeAt(at - 1)));
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
    while (kindOf(text.charCodeAt(end)) === DIGIT) end += 1;
    const code = text.charCodeAt(end);
    const isInner = code === POINT || code === COMMA || code === COLON;
    if (!isInner || !isDigit(text.charCodeAt(end + 1))) break;
    end += 1;
  }
  while (kindOf(text.charCodeAt(end)) !== OTHER) end += 1;
  const word = text.slice(start, end).toLowerCase();
  return {
    start,
    end,
    word,
    shape: 'number',
    flags: 0,
    joined: gap === SPACE,
    hyphened: isHyphen(gap),
    address: false,
  };
}
