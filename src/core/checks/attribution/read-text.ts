/** A text as words with its quotations set apart: what the rules of attribution walk over. */

import { type QuoteSpan, quoteSpans } from '../../claims/quote-spans.ts';
import { readSentence, type Token } from '../../claims/reasons/tokens.ts';
import {
  COMMON,
  FUNCTION,
  MONTH,
  NATIONALITY,
  NUMERAL,
  POINTED_TITLE,
  WEEKDAY,
} from '../../claims/reasons/word-flags.ts';
import { CROWDS, OPENING_CROWD, PARTICLES } from './attribution-words.ts';

/** `quoted[i]` is 1 where token `i` stands inside a quotation; `proper` are words that have a capital in mid-sentence. */
export type ReadText = {
  text: string;
  tokens: readonly Token[];
  quotes: QuoteSpan[];
  quoted: Uint8Array;
  proper: ReadonlySet<string>;
};

export function readText(text: string): ReadText {
  const tokens = withoutPossessives(text, readSentence(text).tokens);
  const quotes = quoteSpans(text);
  const quoted = new Uint8Array(tokens.length);
  let at = 0;
  for (const [index, token] of tokens.entries()) {
    while (at < quotes.length && (quotes[at]?.end ?? 0) <= token.start) at += 1;
    if ((quotes[at]?.start ?? Number.POSITIVE_INFINITY) <= token.start) quoted[index] = 1;
  }
  const proper = new Set<string>();
  const reading = { text, tokens, quotes, quoted, proper };
  for (const [index, token] of tokens.entries()) {
    const owns = /^['’]\s/u.test(gapBefore(reading, index + 1));
    if (isCapital(token) && !owns && !opens(reading, index)) proper.add(token.word);
  }
  return reading;
}

/** The "s" of "the Board's" is no word: it belongs to the gap behind the name. */
function withoutPossessives(text: string, tokens: readonly Token[]): Token[] {
  const kept: Token[] = [];
  let dropped = false;
  for (const token of tokens) {
    const isEnding = token.word === 's' && kept.length > 0 && /['’]/u.test(text.charAt(token.start - 1));
    if (!isEnding) kept.push(dropped ? { ...token, joined: false } : token);
    dropped = isEnding;
  }
  return kept;
}

/** What stands between the token and the one before it, without being any part of a quotation. */
export function gapBefore({ text, tokens }: ReadText, index: number): string {
  const token = tokens[index];
  if (token === undefined) return '\n';
  return token.joined ? ' ' : text.slice(tokens[index - 1]?.end ?? 0, token.start);
}

const LINK = /^(?:[ \u00a0\u202f\u2011-]|['’]s?[ \u00a0]|['’]S[ \u00a0]| ?& ?)$/u;
const POINT = /^\.[ \u00a0]$/u;
const POSSESSIVE = /^['’][sS]?[ \u00a0]$/u;
const STOP = /[.!?…:;]["'”’»)\]]{0,2}\s|[\n\r\u2028\u2029"“”„«»]|^\s*$/u;

/** Whether the token goes on with the one before it: one space, a hyphen, a possessive, an initial's point. */
export function isLinked(reading: ReadText, index: number): boolean {
  const { tokens, quoted } = reading;
  const [before, token] = [tokens[index - 1], tokens[index]];
  if (before === undefined || token === undefined || quoted[index - 1] !== quoted[index]) return false;
  if (token.joined) return true;
  const gap = gapBefore(reading, index);
  return LINK.test(gap) || (POINT.test(gap) && isPointed(before));
}

export function isPossessive(reading: ReadText, index: number): boolean {
  return !reading.tokens[index]?.joined && POSSESSIVE.test(gapBefore(reading, index));
}

/** "Dr.", "J." */
function isPointed({ flags, word, shape }: Token): boolean {
  return (flags & POINTED_TITLE) !== 0 || (word.length === 1 && shape !== 'number' && shape !== 'small');
}

/** Whether a sentence, a line or a quotation begins here, so that a capital says nothing. */
export function opens(reading: ReadText, index: number): boolean {
  const { tokens, quoted } = reading;
  const before = tokens[index - 1];
  if (before === undefined || quoted[index - 1] !== quoted[index]) return true;
  if (tokens[index]?.joined) return false;
  const gap = gapBefore(reading, index);
  return STOP.test(gap) && !(POINT.test(gap) && isPointed(before));
}

export const isCapital = (token: Token | undefined): token is Token =>
  token?.shape === 'capital' || token?.shape === 'capitals';

const NO_NAME = FUNCTION | MONTH | WEEKDAY | NUMERAL;

/** Whether the token is a word of a name, as far as its looks and the word lists tell. */
export function isNameWord(reading: ReadText, index: number): boolean {
  const token = reading.tokens[index];
  if (!isCapital(token) || (token.word.length === 1 && !isPointed(token))) return false;
  if (token.flags & NO_NAME) return token.shape === 'capitals' && /^(?:us|who)$/u.test(token.word);
  const next = reading.tokens[index + 1];
  if (isCapital(next) && isLinked(reading, index + 1) && (next.flags & NO_NAME) === 0) return true;
  // "According to German newspaper Bild": by itself a nationality names nobody.
  if (token.flags & NATIONALITY) return false;
  if (!opens(reading, index)) return true;
  if (token.shape === 'capitals' || isPossessive(reading, index + 1)) return true;
  const { word, flags } = token;
  if (reading.proper.has(word)) return true;
  return !CROWDS.has(word) && (flags & COMMON) === 0 && !OPENING_CROWD.test(word);
}

/** A small word that may stand inside a name, between words of it: "University of Tarn", "Proceedings of the Society". */
export function isInnerWord(reading: ReadText, index: number): boolean {
  const word = reading.tokens[index]?.word ?? '';
  if (word === 'the') return isInnerWord(reading, index - 1) && reading.tokens[index - 1]?.word === 'of';
  if (word !== 'of' && word !== 'for' && word !== 'and' && !PARTICLES.has(word)) return false;
  if (!isLinked(reading, index) || !isLinked(reading, index + 1) || !isNameWord(reading, index - 1))
    return false;
  if (isNameWord(reading, index + 1)) return true;
  const article = word === 'of' && reading.tokens[index + 1]?.word === 'the';
  return article && isLinked(reading, index + 2) && isNameWord(reading, index + 2);
}
