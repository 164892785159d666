/** The difference of two texts word by word, in every script: words of Arabic or Hindi stay whole, Chinese goes sign by sign. */

import { diffArrays } from 'diff';

/** Taken out, put in, or (neither) the same in both. */
export type WordPart = { value: string; added: boolean; removed: boolean };

/** A sign of a script without spaces, a word with its marks, a run of white space, or anything else by itself. */
const TOKEN =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{N}\p{M}_])+|\s+|./gsu;

/** Null when more words differ than `maxEdits`. What was taken out stands before what came in its place. */
export function wordParts(
  before: string,
  after: string,
  maxEdits: number = Number.MAX_SAFE_INTEGER,
): WordPart[] | null {
  const changes = diffArrays(before.match(TOKEN) ?? [], after.match(TOKEN) ?? [], {
    maxEditLength: maxEdits,
  });
  if (changes === undefined) return null;
  return changes.map(({ value, added = false, removed = false }) => {
    return { value: value.join(''), added, removed };
  });
}
