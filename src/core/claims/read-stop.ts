/** Reads the marks at which a sentence may end: the stops, the quotes and brackets that close with them, and footnote marks. */

import { isDigit, isLower, isWhite } from './character-kinds.ts';

/**
 * `end` is behind the last mark that belongs to the sentence; `next` is where the words go on (the text's length at its end);
 * `lineBreak` says that a line ends between the two.
 */
export type Stop = {
  end: number;
  next: number;
  kind: 'point' | 'ellipsis' | 'strong' | 'wide';
  /** How many points, spaced ones too. */
  points: number;
  /** Quotes or brackets close right behind it. */
  quoted: boolean;
  bracketed: boolean;
  footnoted: boolean;
  lineBreak: boolean;
};

const POINT = 46;
const ELLIPSIS = 0x2026;
const STRONG = new Set([33, 63, 0x203c, 0x2047, 0x2048, 0x2049, 0x37e]);
/** Arabic, Urdu, Hindi, Armenian, Ethiopic, Burmese, Khmer, Chinese and Japanese: they need no space behind them. */
const WIDE = new Set([...'。！？｡．؟۔।॥։።፧။។'].map((mark) => mark.charCodeAt(0)));
const QUOTES = new Set([...'"\'”’»›“‘«‹」』'].map((mark) => mark.charCodeAt(0)));
const BRACKETS = new Set([...')]）】〉》］'].map((mark) => mark.charCodeAt(0)));

export function isStop(code: number): boolean {
  if (code < 128) return code === POINT || code === 33 || code === 63;
  return code === ELLIPSIS || WIDE.has(code) || STRONG.has(code);
}

/** `at` is the first stop. */
export function readStop(text: string, at: number): Stop {
  const stop: Stop = {
    end: at,
    next: at,
    kind: 'point',
    points: 0,
    quoted: false,
    bracketed: false,
    footnoted: false,
    lineBreak: false,
  };
  readMarks(text, stop);
  stop.next = afterSpace(text, stop.end, stop);
  while (!stop.lineBreak && readTrailing(text, stop)) stop.next = afterSpace(text, stop.end, stop);
  return stop;
}

function readMarks(text: string, stop: Stop): void {
  for (;;) {
    const code = text.charCodeAt(stop.end);
    if (isStop(code)) {
      count(stop, code);
      stop.end += 1;
    } else if (isSpacedPoint(text, stop)) {
      count(stop, POINT);
      stop.end += 2;
    } else if (closesQuote(text, stop.end, code)) {
      stop.quoted = true;
      stop.end += 1;
    } else if (BRACKETS.has(code)) {
      stop.bracketed = true;
      stop.end += 1;
    } else {
      const note = footnoteEnd(text, stop.end);
      if (note === stop.end) return;
      stop.footnoted = true;
      stop.end = note;
    }
  }
}

function count(stop: Stop, code: number): void {
  if (code === POINT) stop.points += 1;
  if (code === ELLIPSIS) stop.points += 3;
  if (WIDE.has(code)) stop.kind = 'wide';
  else if (STRONG.has(code) && stop.kind !== 'wide') stop.kind = 'strong';
  else if (stop.points > 1 && stop.kind === 'point') stop.kind = 'ellipsis';
}

/** ". . .": a point that stands alone behind a point and a space. */
function isSpacedPoint(text: string, stop: Stop): boolean {
  if (text.charCodeAt(stop.end) !== 32 || text.charCodeAt(stop.end + 1) !== POINT) return false;
  if (text.charCodeAt(stop.end - 1) !== POINT) return false;
  const after = text.charCodeAt(stop.end + 2);
  return Number.isNaN(after) || isWhite(after) || after === POINT || QUOTES.has(after) || BRACKETS.has(after);
}

/** “ and ‘ close in German; before a letter they open. */
function closesQuote(text: string, at: number, code: number): boolean {
  if (!QUOTES.has(code)) return false;
  if (code !== 0x201c && code !== 0x2018 && code !== 0xab && code !== 0x2039) return true;
  const after = text.charCodeAt(at + 1);
  return Number.isNaN(after) || isWhite(after) || isStop(after) || QUOTES.has(after) || BRACKETS.has(after);
}

/** Footnote marks behind a space belong to the sentence before them, and so does a straight quote that stands alone. */
function readTrailing(text: string, stop: Stop): boolean {
  const note = footnoteEnd(text, stop.next);
  if (note > stop.next) {
    stop.footnoted = true;
    stop.end = note;
    return true;
  }
  const after = text.charCodeAt(stop.next + 1);
  if (text.charCodeAt(stop.next) === 34 && (Number.isNaN(after) || isWhite(after)) && stop.next > stop.end) {
    stop.quoted = true;
    stop.end = stop.next + 1;
    return true;
  }
  return false;
}

const LONGEST_NOTE = 40;

/** "[12]", "[a]", "[3, 4]", "[citation needed]"; `at` itself when none stands there. A note ends at a space, a stop or another note. */
export function footnoteEnd(text: string, at: number): number {
  if (text.charCodeAt(at) !== 91) return at;
  const limit = Math.min(text.length, at + LONGEST_NOTE);
  let digits = false;
  let end = at + 1;
  for (; end < limit; end += 1) {
    const code = text.charCodeAt(end);
    if (code === 93) break;
    if (isDigit(code)) digits = true;
    else if (!isLower(code) && code !== 32 && code !== 44 && code !== 45 && code !== 0x2013) return at;
  }
  if (end >= limit || end === at + 1) return at;
  const inside = text.slice(at + 1, end);
  if (!digits && inside.length > 1 && !inside.endsWith('needed') && !inside.startsWith('note')) return at;
  const after = text.charCodeAt(end + 1);
  const closed = Number.isNaN(after) || isWhite(after) || after === 91 || isStop(after) || QUOTES.has(after);
  return closed ? end + 1 : at;
}

function afterSpace(text: string, from: number, stop: Stop): number {
  let at = from;
  for (; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (!isWhite(code)) break;
    if (code === 10 || code === 13 || code === 0x2028 || code === 0x2029) stop.lineBreak = true;
  }
  return at;
}
