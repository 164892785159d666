/** Finds the words of a quotation in a source's letters, part by part, and names the folds it took. */

import type { Span } from '../draft/span.ts';
import { isCut, letterRun, signBefore, signBehind } from './figure-edges.ts';
import { type LetterStream, letterStream } from './letter-stream.ts';
import { compareGaps } from './quotation-gap.ts';
import type { QuotationFold } from './quotation-match.ts';
import { isElided, MOST_PARTS, type QuotationPart, quotationParts } from './quotation-parts.ts';

/** Where the words stand in the source (UTF-16 units), one span for each part. */
export type QuotationPlace = { spans: Span[]; folds: QuotationFold[]; elided: boolean };

/** Elided parts stand no further apart than a long paragraph. */
const ELISION_REACH = 1_500;
/** A bracket stands for a few words. */
const BRACKET_REACH = 90;
/** A part of one or two words proves little, so it must stand near. */
const SHORT_PART_REACH = 400;
const SHORT_PART_LETTERS = 8;
/** "walk[ed]", "[re]built": no more letters than this are another ending. */
const MOST_OPEN_LETTERS = 5;
/** Enough of the source to see how its words close. */
const CLOSING_UNITS = 8;
/** A search key; long enough to be rare, short enough that no text makes the search slow. */
const KEY_LENGTH = 32;
/** Places looked at for one quotation in one source. Only text made of one repeated phrase has more. */
const MOST_TRIES = 4_000;

const NEGATION = /\b(?:not|no|never|none|nobody|nothing|neither|nor|without)\b|n['’]t\b/iu;
const SENTENCE_END = /[.!?]["”’)]*\s/u;

/** `closing` is how many units of closing marks the source has as the quotation has them. */
type Hit = { from: number; to: number; closing: number; folds: Set<QuotationFold> };
type Search = { stream: LetterStream; tries: number };

/** Elisions and brackets; without one a quotation has one part. */
const PARTED = /[[…]|\.\s?\.\s?\./u;

/**
 * Reads a quotation once, to be looked for in many sources: the first place where it stands whole, else the first where
 * its parts stand in order.
 */
export function quotationFinder(words: string): (stream: LetterStream) => QuotationPlace | null {
  const whole = preparePart({ words, link: 'start', bracket: '', openStart: false, openEnd: false });
  const parts = PARTED.test(words) ? quotationParts(words) : [];
  const prepared = parts.length > MOST_PARTS ? [] : parts.map(preparePart);
  return (stream) => {
    const search: Search = { stream, tries: 0 };
    if (whole.letters.letters === '') return null;
    const run = searchFrom(whole, search, 0, stream.letters.length);
    if (run !== null) return placeOf([run], search, false);
    const hits = prepared.length === 0 ? null : chain(prepared, 0, 0, search, new Set());
    if (hits === null) return null;
    const place = placeOf(hits, search, isElided(parts));
    const bracketed = /\[[^\]…]*\p{L}/u.test(words);
    return bracketed ? { ...place, folds: [...place.folds, 'brackets'] } : place;
  };
}

type PreparedPart = QuotationPart & { letters: LetterStream; key: string };

function preparePart(part: QuotationPart): PreparedPart {
  const letters = letterStream(part.words);
  return { ...part, letters, key: letters.letters.slice(0, KEY_LENGTH) };
}

/** Each part behind the one before it and within its reach; `failed` remembers where nothing follows. */
function chain(
  parts: readonly PreparedPart[],
  index: number,
  from: number,
  search: Search,
  failed: Set<string>,
): Hit[] | null {
  const part = parts[index];
  if (part === undefined) return [];
  const { stream } = search;
  const last = index === 0 ? stream.letters.length : lastStart(part, from, stream);
  for (let start = from; start <= last; ) {
    const hit = searchFrom(part, search, start, last);
    if (hit === null) return null;
    start = hit.from + 1;
    if (index > 0 && part.link === 'bracket' && !bracketReads(part.bracket, from, hit.from, stream)) continue;
    const state = `${index}:${hit.to}`;
    if (failed.has(state)) continue;
    const rest = chain(parts, index + 1, hit.to, search, failed);
    if (rest !== null) return [hit, ...rest];
    failed.add(state);
  }
  return null;
}

/** The last letter at which the part may begin, given that the part before it ended before letter `from`. */
function lastStart(part: PreparedPart, from: number, { at, to }: LetterStream): number {
  const short = part.letters.letters.length < SHORT_PART_LETTERS;
  const reach = part.link === 'bracket' ? BRACKET_REACH : short ? SHORT_PART_REACH : ELISION_REACH;
  const limit = (to[from - 1] ?? 0) + reach;
  let last = from;
  while (last + 1 < at.length && (at[last + 1] ?? 0) <= limit) last += 1;
  return last;
}

/** A bracket may say otherwise what was said, but must not put in or take out a "not" or change a figure. */
function bracketReads(
  bracket: string,
  from: number,
  to: number,
  { text, at, to: ends }: LetterStream,
): boolean {
  const replaced = text.slice(ends[from - 1] ?? 0, at[to] ?? text.length);
  if (NEGATION.test(bracket) !== NEGATION.test(replaced)) return false;
  if (SENTENCE_END.test(replaced.replace(/^[^\p{L}\p{N}]+/u, '').trim())) return false;
  const figures = replaced.match(/\d+/gu) ?? [];
  return figures.length === 0 || !/\d/u.test(bracket) || figures.join() === bracket.match(/\d+/gu)?.join();
}

/** The first place from letter `start` to letter `last` at which the part stands. */
function searchFrom(part: PreparedPart, search: Search, start: number, last: number): Hit | null {
  const { letters } = search.stream;
  const within = last + part.key.length < letters.length ? letters.slice(0, last + part.key.length) : letters;
  for (let from = within.indexOf(part.key, start); from !== -1; from = within.indexOf(part.key, from + 1)) {
    search.tries += 1;
    if (search.tries > MOST_TRIES) return null;
    const hit = readAt(part, search.stream, from);
    if (hit !== null) return hit;
  }
  return null;
}

/** Reads the part at letter `from` of the source: the same letters in the same case, the same gaps but for typography. */
function readAt(part: PreparedPart, stream: LetterStream, from: number): Hit | null {
  const quoted = part.letters;
  const length = quoted.letters.length;
  if (from + length > stream.letters.length) return null;
  const folds = new Set<QuotationFold>();
  let freeCase = true;
  for (let i = 0; i < length; i += 1) {
    const there = from + i;
    if (quoted.letters[i] !== stream.letters[there]) return null;
    if (i > 0) {
      const gap = quoted.text.slice(quoted.to[i - 1], quoted.at[i]);
      const other = stream.text.slice(stream.to[there - 1], stream.at[there]);
      if (gap !== other) {
        const beside = { left: quoted.letters[i - 1] ?? '', right: quoted.letters[i] ?? '' };
        const taken = compareGaps(gap, other, beside);
        if (taken === null) return null;
        for (const fold of taken) folds.add(fold);
        freeCase = taken.includes('speaker in the middle');
      } else freeCase = false;
    }
    if (quoted.cased[i] !== stream.cased[there]) {
      if (!freeCase) return null;
      folds.add('case of the first letter');
    }
    if (isLigature(quoted, i) !== isLigature(stream, there)) folds.add('ligatures');
  }
  const hit = { from, to: from + length, closing: 0, folds };
  if (!standsFree(part, stream, hit)) return null;
  const said = part.words.slice(quoted.to[length - 1] ?? 0);
  const stood = stream.text.slice(stream.to[from + length - 1] ?? 0).slice(0, CLOSING_UNITS);
  if (!closesAlike(said, stood)) return null;
  if (/[.,]/u.test(said) && !/^[^\p{L}\p{N}]*[.,]/u.test(stood)) folds.add('closing punctuation');
  while (/[.,!?…]/u.test(said.charAt(hit.closing)) && said[hit.closing] === stood[hit.closing])
    hit.closing += 1;
  return hit;
}

/** Points and commas at the end are the newspaper's; a question or a shout must have been one, and stay one. */
function closesAlike(said: string, stood: string): boolean {
  const mark = /[?!]/u.exec(said)?.[0];
  const stands = /^[^\p{L}\p{N}\s]*/u.exec(stood)?.[0] ?? '';
  if (mark !== undefined) return stands.includes(mark);
  return !(said.includes('.') && !said.includes('…') && stands.includes('?'));
}

function isLigature({ at }: LetterStream, index: number): boolean {
  return index > 0 && at[index] === at[index - 1];
}

/** The hit begins and ends with a word of the source, and no sign beside a figure is cut off or put on. */
function standsFree(part: PreparedPart, stream: LetterStream, hit: Hit): boolean {
  const { text } = stream;
  const begin = stream.at[hit.from] ?? 0;
  const end = stream.to[hit.to - 1] ?? begin;
  if (part.openStart ? letterRun(text, begin, -1) > MOST_OPEN_LETTERS : isCut(text, begin)) return false;
  if (part.openEnd ? letterRun(text, end, 1) > MOST_OPEN_LETTERS : isCut(text, end)) return false;
  const quoted = part.letters;
  const first = quoted.at[0] ?? 0;
  const last = quoted.to[quoted.letters.length - 1] ?? first;
  return (
    signBefore(part.words, first) === signBefore(text, begin) &&
    signBehind(part.words, last) === signBehind(text, end)
  );
}

function placeOf(hits: readonly Hit[], { stream }: Search, elided: boolean): QuotationPlace {
  const spans = hits.map(({ from, to, closing }) => ({
    start: stream.at[from] ?? 0,
    end: (stream.to[to - 1] ?? 0) + closing,
  }));
  const folds = new Set(hits.flatMap((hit) => [...hit.folds]));
  return { spans, folds: [...folds], elided };
}
