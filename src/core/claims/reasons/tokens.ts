/** Cuts a sentence into words and numbers, each with what its looks and the word lists say of it. */

import { isDigit, isLetter, isLower, isUpper } from '../character-kinds.ts';
import { flagsOf } from './word-flags.ts';

export type TokenShape = 'small' | 'capital' | 'capitals' | 'number';

/**
 * `start` and `end` are UTF-16 units. `word` is in lower case; "’s" is left off. `joined` says that one space, or for
 * `hyphened` one hyphen, is all that stands between this token and the one before.
 */
export type Token = {
  start: number;
  end: number;
  word: string;
  shape: TokenShape;
  flags: number;
  joined: boolean;
  hyphened: boolean;
};

const SPACE = 32;
const HYPHEN = 45;
const NON_BREAKING_HYPHEN = 0x2011;
const POINT = 46;
const COMMA = 44;
const COLON = 58;

export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  const length = text.length;
  let last = -2;
  for (let at = 0; at < length; ) {
    const code = text.charCodeAt(at);
    const kind = kindOf(code);
    if (kind === OTHER) {
      at += 1;
      continue;
    }
    const isNumber = kind === DIGIT;
    const end = isNumber ? numberEnd(text, at) : wordEnd(text, at);
    const raw = text.slice(at, end);
    const lower = raw.toLowerCase();
    let word = lower;
    let flags = isNumber ? 0 : flagsOf(lower);
    if (flags === 0 && lower.includes('’')) {
      word = lower.replaceAll('’', "'");
      flags = flagsOf(word);
    }
    const gap = at - last === 1 ? text.charCodeAt(last) : 0;
    tokens.push({
      start: at,
      end,
      word,
      shape: isNumber ? 'number' : raw === lower ? 'small' : shapeOf(raw, code),
      flags,
      joined: gap === SPACE,
      hyphened: gap === HYPHEN || gap === NON_BREAKING_HYPHEN,
    });
    last = end;
    at = end;
  }
  return tokens;
}

function shapeOf(raw: string, first: number): TokenShape {
  if (raw.length > 1 && raw === raw.toUpperCase()) return 'capitals';
  // "iPhone" and "eBay" are names too.
  return isUpper(first) || /\p{Lu}/u.test(raw) ? 'capital' : 'small';
}

const OTHER = 0;
const LETTER = 1;
const DIGIT = 2;
/** ASCII by table: this is asked of every unit, more than once. */
const KINDS = Uint8Array.from({ length: 128 }, (_, code) =>
  isLetter(code) ? LETTER : isDigit(code) ? DIGIT : OTHER,
);

function kindOf(code: number): number {
  if (code < 128) return KINDS[code] ?? OTHER;
  return isLetter(code) ? LETTER : OTHER;
}

/** Digits with points, commas and colons between them, and the letters they run into: "1,200.50", "501st", "35M". */
function numberEnd(text: string, from: number): number {
  let at = from;
  for (;;) {
    while (kindOf(text.charCodeAt(at)) === DIGIT) at += 1;
    const code = text.charCodeAt(at);
    const isInner = code === POINT || code === COMMA || code === COLON;
    if (!isInner || !isDigit(text.charCodeAt(at + 1))) break;
    at += 1;
  }
  while (isWordUnit(text.charCodeAt(at))) at += 1;
  return at;
}

/** Past the end of a text the code is NaN, which is neither. */
const isWordUnit = (code: number): boolean => !Number.isNaN(code) && kindOf(code) !== OTHER;

/** Letters and digits, with apostrophes inside ("O’Neill", "don't"), and points inside ("U.S.", "example.com"). */
function wordEnd(text: string, from: number): number {
  let at = from;
  for (;;) {
    while (isWordUnit(text.charCodeAt(at))) at += 1;
    const code = text.charCodeAt(at);
    if (code === 0x27 || code === 0x2019) {
      if (!isLetter(text.charCodeAt(at + 1)) || endsInS(text, at)) return at;
      at += 1;
    } else if (code === POINT && isInnerPoint(text, from, at)) at += 1;
    else return at;
  }
}

/** The possessive, and "it's": what follows the apostrophe is no part of the word. */
function endsInS(text: string, at: number): boolean {
  const code = text.charCodeAt(at + 1);
  return (code === 115 || code === 83) && !isLetter(text.charCodeAt(at + 2));
}

/** Between single letters ("U.S.", and the last of these), or between the small letters of an address ("example.com"). */
function isInnerPoint(text: string, from: number, at: number): boolean {
  const after = text.charCodeAt(at + 1);
  if (at - from === 1 || text.charCodeAt(at - 2) === POINT) {
    if (!isLetter(after)) return at - from > 1;
    return !isLetter(text.charCodeAt(at + 2));
  }
  return isLower(after) && (isLower(text.charCodeAt(at - 1)) || isDigit(text.charCodeAt(at - 1)));
}
