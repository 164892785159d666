/** Which tags of a draft share no word with its text. */

import { readWords } from './read-words.ts';
import type { SourceWords } from './source-words.ts';
import { isOfFamily } from './stronger-than-body.ts';

/** Letters by which `SourceWords` looks for words that begin alike. */
const FIRST_LETTERS = 4;

/** A tag's words are told apart by hyphens and spaces; inflection and endings aside, one of them is enough. */
export function tagsNotIn(tags: readonly string[], texts: readonly string[], body: SourceWords): string[] {
  const written = texts.flatMap((text) => readWords(text));
  return tags.filter((tag) => {
    const words = readWords(tag).filter(({ kind }) => kind !== 'small');
    if (words.length === 0) return false;
    return !words.some(
      ({ key, stem }) =>
        body.has(key) ||
        (key.length <= FIRST_LETTERS + 2 && body.hasInitials(key)) ||
        written.some((other) => other.key === key || isOfFamily(stem, other.stem)) ||
        body.wordsLike(key.slice(0, FIRST_LETTERS)).some((other) => isLike(key, other)),
    );
  });
}

/** "batteries" and "battery", "robotics" and "robots". */
function isLike(a: string, b: string): boolean {
  return isOfFamily(a, b) || (Math.abs(a.length - b.length) <= 1 && (a.startsWith(b) || b.startsWith(a)));
}
