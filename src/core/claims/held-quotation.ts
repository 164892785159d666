/** Finds short quotations that their sentence hands on whole, so that no stop inside them ends it: He said "It rained. We left." */

import { QUOTING } from './abbreviation-words.ts';
import { isLetter, isUpper, isWhite } from './character-kinds.ts';
import { isLineBreak } from './line-wraps.ts';

const STRAIGHT = 34;
const LEFT = 0x201c;
const RIGHT = 0x201d;
/** About two sentences of news; what is quoted at greater length is read sentence by sentence. */
const LONGEST_HELD = 250;
/** `told The Harbour Courier, "`: how far before the mark the verb may stand. */
const REACH_OF_VERB = 60;
const MOST_WORDS_TO_VERB = 6;

export const mayHold = (code: number): boolean => code === STRAIGHT || code === LEFT;

/** `at` is a mark that may open a quotation, in a sentence that began at `from`. Offset behind the closing mark, or 0 when nothing is held. */
export function heldUntil(text: string, from: number, at: number): number {
  const opens = !isWhite(text.charCodeAt(at + 1)) && (at === from || isWhite(text.charCodeAt(at - 1)));
  if (!opens) return 0;
  const headsLine = isBlank(text, from, at);
  if (!headsLine && !isHandedOn(text, from, at)) return 0;
  const end = closingMark(text, at);
  return end !== 0 && (!headsLine || isSigned(text, end)) ? end : 0;
}

function closingMark(text: string, open: number): number {
  const close = text.charCodeAt(open) === LEFT ? RIGHT : STRAIGHT;
  const limit = Math.min(text.length, open + LONGEST_HELD);
  for (let at = open + 1; at < limit; at += 1) {
    const code = text.charCodeAt(at);
    if (code === close) return at + 1;
    if (isLineBreak(code) || code === LEFT) return 0;
  }
  return 0;
}

/** A verb of saying stands among the last words before the mark, in the same clause. */
function isHandedOn(text: string, from: number, at: number): boolean {
  const least = Math.max(from, at - REACH_OF_VERB);
  let words = 0;
  let end = at;
  while (end > least && words < MOST_WORDS_TO_VERB) {
    let begin = end;
    while (begin > least && isLetter(text.charCodeAt(begin - 1))) begin -= 1;
    if (begin === end) {
      const code = text.charCodeAt(end - 1);
      if (code === STRAIGHT || code === RIGHT || code === 59) return false;
      end -= 1;
      continue;
    }
    if (QUOTING.has(text.slice(begin, end))) return true;
    words += 1;
    end = begin;
  }
  return false;
}

/** `"…" – Ana Duarte`: a quotation set apart, with its speaker's name behind a dash. */
function isSigned(text: string, end: number): boolean {
  const dash = text.charCodeAt(end + 1);
  if (text.charCodeAt(end) !== 32 || !(dash === 45 || dash === 0x2013 || dash === 0x2014)) return false;
  const name = isWhite(text.charCodeAt(end + 2)) ? end + 3 : end + 2;
  return isUpper(text.charCodeAt(name));
}

function isBlank(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (!isWhite(text.charCodeAt(at))) return false;
  return true;
}
