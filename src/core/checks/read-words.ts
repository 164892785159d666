/** Reads the words of a text once, for everything that the checks ask of them. */

import { isDigit, isLetter, isWhite } from '../claims/character-kinds.ts';
import { formOf, numberForm, scaledNumber, type WordForm } from './word-form.ts';

/**
 * `start` and `end` are UTF-16 units, a possessive left off; a figure ends behind its scale word. `opens`: a word with a
 * capital at the start of a sentence or a quotation, where the capital says little. Of scripts without spaces every two
 * neighbouring signs are a word.
 */
export type TextWord = WordForm & { start: number; end: number; opens: boolean };

/** In reading order. Linear in the length of `text`. */
export function readWords(text: string): TextWord[] {
  const words: TextWord[] = [];
  for (let at = 0; at < text.length; ) {
    switch (kindAt(text, at)) {
      case LETTER:
        at = addWord(words, text, at);
        break;
      case DIGIT:
        at = addNumber(words, text, at);
        break;
      case UNSPACED:
        at = addPairs(words, text, at);
        break;
      default:
        at += 1;
    }
  }
  return words;
}

/** What two words must share to be the same: the stem, of a small word the word itself. */
export function sameness({ stem, key }: Pick<TextWord, 'stem' | 'key'>): string {
  return stem === '' ? key : stem;
}

const OTHER = 0;
const LETTER = 1;
const DIGIT = 2;
const UNSPACED = 3;
/** Scripts written without spaces between words. */
const UNSPACED_SIGN =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー]/u;
/** What is known of each unit, one more than its kind; filled as texts ask. */
const kinds = new Uint8Array(0x10000);

function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code >= 0xd800 && code <= 0xdfff) return kindOfPair(text, at);
  // Past the end of the text the code is NaN, of which no kind is kept.
  const known = kinds[code] ?? 1;
  if (known !== 0) return known - 1;
  const kind = kindOf(code, String.fromCharCode(code));
  kinds[code] = kind + 1;
  return kind;
}

function kindOf(code: number, sign: string): number {
  if (isDigit(code) || /\p{Nd}/u.test(sign)) return DIGIT;
  if (UNSPACED_SIGN.test(sign)) return UNSPACED;
  return isLetter(code) ? LETTER : OTHER;
}

/** Letters outside the basic plane are letters; emoji are not. A lone half is nothing. */
function kindOfPair(text: string, at: number): number {
  const isSecond = text.charCodeAt(at) >= 0xdc00;
  const sign = String.fromCodePoint(text.codePointAt(isSecond ? at - 1 : at) ?? 0);
  return sign.length === 2 && /\p{L}/u.test(sign) ? LETTER : OTHER;
}

function addWord(words: TextWord[], text: string, start: number): number {
  const end = endOfWord(text, start);
  const bare = endsInPossessive(text, start, end) ? end - 2 : end;
  const last = words.at(-1);
  const written = text.slice(start, bare);
  if (last?.kind === 'number' && start - last.end <= 1) {
    const scaled = scaledNumber(last.stem, written, start === last.end);
    if (scaled !== null) {
      words[words.length - 1] = textWord(last, scaled, scaled, last.start, end, last.opens);
      return end;
    }
  }
  push(words, formOf(written), start, bare, text);
  return end;
}

/** Letters and digits; an apostrophe before a letter; the points of "U.S.", the last one left off. */
function endOfWord(text: string, start: number): number {
  let end = endOfRun(text, start);
  let pointed = end - start === 1;
  for (;;) {
    const code = text.charCodeAt(end);
    if (isApostrophe(code) && kindAt(text, end + 1) === LETTER) {
      end = endOfRun(text, end + 1);
      pointed = false;
    } else if (
      pointed &&
      code === POINT &&
      kindAt(text, end + 1) === LETTER &&
      kindAt(text, end + 2) !== LETTER
    ) {
      end += 2;
    } else return end;
  }
}
const POINT = 46;

function endOfRun(text: string, start: number): number {
  let end = start + 1;
  for (;;) {
    const code = text.charCodeAt(end);
    // Small letters of ASCII are most of any text. Past its end the code is NaN.
    if (!(code >= LETTER_A && code <= LETTER_Z)) {
      const kind = kindAt(text, end);
      if (kind !== LETTER && kind !== DIGIT) return end;
    }
    end += 1;
  }
}

const LETTER_A = 97;
const LETTER_Z = 122;

const isApostrophe = (code: number): boolean => code === 0x27 || code === 0x2019;

function endsInPossessive(text: string, start: number, end: number): boolean {
  if (end - start < 3 || !isApostrophe(text.charCodeAt(end - 2))) return false;
  const code = text.charCodeAt(end - 1);
  return code === 0x73 || code === 0x53;
}

/** Digits with points and commas between them, and the letters they run into: "1,200.50", "20th", "1990s", "5G". */
function addNumber(words: TextWord[], text: string, start: number): number {
  let end = start;
  for (;;) {
    while (kindAt(text, end) === DIGIT) end += 1;
    const code = text.charCodeAt(end);
    if ((code !== POINT && code !== COMMA) || kindAt(text, end + 1) !== DIGIT) break;
    end += 1;
  }
  const digits = text.slice(start, end);
  let close = end;
  while (kindAt(text, close) === LETTER) close += 1;
  push(words, numberForm(digits, text.slice(end, close)), start, close, text);
  return close;
}
const COMMA = 44;

function addPairs(words: TextWord[], text: string, start: number): number {
  let end = start + 1;
  while (kindAt(text, end) === UNSPACED) end += 1;
  if (end - start === 1) push(words, formOf(text.slice(start, end)), start, end, text);
  for (let at = start; at + 2 <= end; at += 1) push(words, formOf(text.slice(at, at + 2)), at, at + 2, text);
  return end;
}

function push(words: TextWord[], form: WordForm, start: number, end: number, text: string): void {
  words.push(textWord(form, form.key, form.stem, start, end, form.capital && opensAt(text, start)));
}

/** All words are made here, with their fields in one order: what reads many of them is then quick. */
function textWord(
  { kind, capital, inner }: WordForm,
  key: string,
  stem: string,
  start: number,
  end: number,
  opens: boolean,
): TextWord {
  return { key, stem, kind, capital, inner, start, end, opens };
}

const STOPS = new Set('.!?:;…');
const OPENING_MARKS = new Set('"“‘„«(');
const CLOSING_MARKS = new Set('"”’)]');
/** Closing marks between a stop and the next word. */
const MOST_CLOSING = 3;

/** Behind a stop, at the start of a line, or behind an opening mark. */
function opensAt(text: string, start: number): boolean {
  if (start === 0) return true;
  const before = text.charAt(start - 1);
  if (before === '\n' || OPENING_MARKS.has(before)) return true;
  if (!isWhite(before.charCodeAt(0))) return false;
  let at = start - 2;
  if (OPENING_MARKS.has(text.charAt(at))) return true;
  while (start - at < MOST_CLOSING + 2 && CLOSING_MARKS.has(text.charAt(at))) at -= 1;
  return STOPS.has(text.charAt(at));
}
