/** Finds words in a source's text: in any case, with any quotes, dashes and spaces between. */

import type { Span } from '../../../core/draft/span.ts';

/** More places than these are not walked through one by one. */
export const MOST_PLACES = 1_000;

/** In the order of the text; UTF-16 units. Nothing for less than two characters. */
export function findPlaces(text: string, words: string): Span[] {
  const wanted = words.trim();
  if ([...wanted].length < 2) return [];
  const places: Span[] = [];
  for (const match of text.matchAll(patternOf(wanted))) {
    places.push({ start: match.index, end: match.index + match[0].length });
    if (places.length === MOST_PLACES) break;
  }
  return places;
}

const ALIKE = ['“”„‟"«»', "‘’‚‛'`´", '-‐‑‒–—―'];

/** Every sign of the words stands for itself but for these: nothing in it can repeat but spaces. */
function patternOf(words: string): RegExp {
  const parts = [...words.replace(/\s+/gu, ' ')].map((sign) => {
    if (sign === ' ') return '\\s+';
    const alike = ALIKE.find((signs) => signs.includes(sign));
    if (alike !== undefined) return `[${alike.replace(/-/gu, '\\-')}]`;
    return sign.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');
  });
  return new RegExp(parts.join(''), 'giu');
}
