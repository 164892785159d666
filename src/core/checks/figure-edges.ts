/** Where a place in a text cuts a word or a figure in two, and what sign belongs to the figure beside it. */

import { isLetterUnit } from './letter-stream.ts';

const LONGEST_RUN = 16;

/** How many letters of the same word stand on that side of a place; counted no further than a few. */
export function letterRun(text: string, at: number, step: 1 | -1): number {
  let unit = step === 1 ? at : at - 1;
  let count = 0;
  while (count < LONGEST_RUN && isLetterUnit(text.charCodeAt(unit))) {
    count += 1;
    unit += step;
  }
  return count;
}

const INVISIBLE_OR_WRAP = /^[\u00ad\u200b-\u200d\u2060\ufeff]*(?:[-‐]\n\s*)?/u;

/** Whether a word or a figure of the source goes on over this place. */
export function isCut(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 6), at).replace(/[\u00ad\u200b-\u200d\u2060\ufeff]+$/u, '');
  const wrapped = /[\p{L}](?:[-‐\u00ad]\n\s*)$/u.test(before);
  const behind = text.slice(at, at + 12).replace(INVISIBLE_OR_WRAP, '');
  const left = before.charCodeAt(before.length - 1);
  const right = behind.charCodeAt(0);
  if (wrapped) return true;
  if (isLetterUnit(left) && isLetterUnit(right)) return true;
  if (/\p{L}['’]$/u.test(before) && /^\p{L}/u.test(behind)) return true;
  if (/\p{L}$/u.test(before) && /^['’](?:s|t|re|ve|ll|d|m)(?!\p{L})/iu.test(behind))
    return /^['’]t/iu.test(behind);
  return /\p{Nd}[.,:/]?$/u.test(before) && /^[.,:/]?\p{Nd}/u.test(behind);
}

/** A currency or a minus that is set tight before a figure. */
export function signBefore(text: string, at: number): string {
  if (!/\p{Nd}/u.test(text.charAt(at))) return '';
  const sign =
    /(?:^|[^\p{L}\p{N}])([-−–]?\p{Sc}\s?|[-−–+])$/u.exec(text.slice(Math.max(0, at - 4), at))?.[1] ?? '';
  return sign.replace(/\s/gu, '').replace(/[−–]/gu, '-');
}

/** A percent sign behind a figure. */
export function signBehind(text: string, at: number): string {
  if (!/\p{Nd}/u.test(text.charAt(at - 1))) return '';
  return /^\s?([%‰°]|\p{Sc})/u.exec(text.slice(at, at + 3))?.[1] ?? '';
}
