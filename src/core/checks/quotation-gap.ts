/** What stands between two letters of a quotation and of its source, and whether both say the same. */

import type { QuotationFold } from './quotation-match.ts';

/** Stands in a source's text where the speaker was named in the middle of what was said. */
export const SEAM = '\ue000';

const SINGLE_QUOTES = "'‘’‚‛ʼ′`´‹›";
const DOUBLE_QUOTES = '"“”„‟«»″';
const DASHES = '-‐‑‒–—―−';
/** Soft hyphen, zero-width signs, direction marks, byte order mark: not seen by a reader at all. */
const INVISIBLE = '\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff';
const APOSTROPHE = /^['‘’‛ʼ′`´]$/u;
const LINE_END_HYPHEN = /^[-‐\u00ad]+[^\S\n]*\n\s*$/u;
const DIGIT = /\p{Nd}/u;
const SPACE = /\s/u;
/** A gap is read no further than this: nobody sets more signs between two words of one quotation. */
const LONGEST = 400;

/** `left` and `right` are the letters on both sides, '' at an end. */
export type Neighbours = { left: string; right: string };

/**
 * The folds it takes to read one gap as the other, or null when they differ in more than typography. The quoted gap
 * stands in the draft, the other in the source.
 */
export function compareGaps(quoted: string, source: string, beside: Neighbours): QuotationFold[] | null {
  if (quoted === source) return [];
  if (source.includes(SEAM)) return seamReads(quoted) ? ['speaker in the middle'] : null;
  const a = readGap(quoted, beside);
  const b = readGap(source, beside);
  if (a === b) return foldsOf(quoted, source);
  if (isWordBreak(source, beside) && (a === '' || a === '-')) return ['line-end hyphens'];
  if (isWordBreak(quoted, beside) && (b === '' || b === '-')) return ['line-end hyphens'];
  return null;
}

/** At a seam the source's comma is the reporter's, so the draft may set any pause there, or none. */
function seamReads(quoted: string): boolean {
  return (
    quoted.length > 0 && [...quoted].every((unit) => SPACE.test(unit) || ',.;…!?–—-"\'”’'.includes(unit))
  );
}

/** Between digits a hyphen at a line's end is a range or a sign, never only a broken word. */
function isWordBreak(gap: string, { left, right }: Neighbours): boolean {
  return LINE_END_HYPHEN.test(gap) && !DIGIT.test(left) && !DIGIT.test(right);
}

/**
 * The gap without typography: no quotation marks, one sign for all dashes, no space beside a sign, a single space
 * where nothing else stands. An apostrophe inside a word and a minus before a digit are kept as what they are.
 */
function readGap(gap: string, { left, right }: Neighbours): string {
  if (gap === '' || gap === ' ') return gap;
  const seen = [...gap.slice(0, LONGEST)].filter((unit) => !INVISIBLE.includes(unit)).join('');
  if (seen === '' && gap.includes('\n')) return '';
  if (APOSTROPHE.test(seen) && left !== '' && right !== '') return "'";
  let read = '';
  let spaced = false;
  for (let i = 0; i < seen.length; i += 1) {
    const unit = seen.charAt(i);
    if (SPACE.test(unit)) spaced = true;
    else if (SINGLE_QUOTES.includes(unit) || DOUBLE_QUOTES.includes(unit)) continue;
    else if (DASHES.includes(unit)) {
      const minus =
        i === seen.length - 1 && DIGIT.test(right) && (i > 0 ? SPACE.test(seen.charAt(i - 1)) : left === '');
      if (minus) read += '−';
      else if (!read.endsWith('-')) read += '-';
    } else if (unit === '.' && /^\.\s?\.\s?\./u.test(seen.slice(i, i + 5))) {
      read += '…';
      while (/[.\s]/u.test(seen.charAt(i + 1))) i += 1;
    } else read += unit;
  }
  if (read === '') return spaced ? ' ' : '';
  const number = DIGIT.test(left) && DIGIT.test(right) && /^[.,:]$/u.test(read);
  return number && spaced ? `${read}_` : read;
}

function foldsOf(quoted: string, source: string): QuotationFold[] {
  const folds: QuotationFold[] = [];
  const differ = (units: string): boolean => only(quoted, units) !== only(source, units);
  if (differ(SINGLE_QUOTES + DOUBLE_QUOTES)) folds.push('quote glyphs');
  if (differ(DASHES)) folds.push('dashes');
  if (spacesOf(quoted) !== spacesOf(source)) folds.push('spaces');
  return folds;
}

function only(text: string, units: string): string {
  return [...text].filter((unit) => units.includes(unit)).join('');
}

function spacesOf(text: string): string {
  return [...text].filter((unit) => SPACE.test(unit) || INVISIBLE.includes(unit)).join('');
}
