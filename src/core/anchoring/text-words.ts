/** A text as its words, folded for comparing, each with its place. */

/** `keys[i]` is the folded word that stands at `starts[i]` to `ends[i]` (UTF-16 units). */
export type TextWords = { keys: string[]; starts: number[]; ends: number[] };

/** Scripts without spaces count each sign as a word; an apostrophe, point or comma inside a word belongs to it. */
const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{N}\p{M}\u00ad\u200b\u2060]+(?:['’.,‑-](?=[\p{L}\p{N}])[\p{L}\p{N}\p{M}\u00ad\u200b\u2060]+)*/gu;

export function textWords(text: string): TextWords {
  const words: TextWords = { keys: [], starts: [], ends: [] };
  // Equal words share one key, however often they come.
  const folded = new Map<string, string>();
  for (const match of text.matchAll(WORD)) {
    const written = match[0];
    let key = folded.get(written);
    if (key === undefined) {
      key = foldWord(written);
      folded.set(written, key);
    }
    words.keys.push(key);
    words.starts.push(match.index);
    words.ends.push(match.index + written.length);
  }
  return words;
}

/** Where each word stands: made once for a text, asked for many. */
export function wordPlaces(keys: readonly string[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (const [index, key] of keys.entries()) {
    const known = places.get(key);
    if (known === undefined) places.set(key, [index]);
    else known.push(index);
  }
  return places;
}

function foldWord(word: string): string {
  if (/^[a-z]+$/u.test(word)) return word;
  return word
    .replace(/[\u00ad\u200b\u2060]/gu, '')
    .normalize('NFKC')
    .replace(/[‘’]/gu, "'")
    .toLowerCase();
}
