/** A text as its words, folded for comparing, each with its place. */

/** `keys[i]` is the folded word that stands at `starts[i]` to `ends[i]` (UTF-16 units). */
export type TextWords = { keys: string[]; starts: number[]; ends: number[] };

/**
 * Letters, digits, marks and unseen signs; an apostrophe, point, comma or hyphen before a letter or digit belongs to the
 * word. Of scripts without spaces each sign that begins a word is one.
 */
export function textWords(text: string): TextWords {
  const words: TextWords = { keys: [], starts: [], ends: [] };
  // Equal words share one key, however often they come.
  const folded = new Map<string, string>();
  for (let at = 0; at < text.length; ) {
    const kind = kindAt(text, at);
    if ((kind & (ALONE | IN_WORD)) === 0) {
      at += 1;
      continue;
    }
    const end = (kind & ALONE) === 0 ? endOfWord(text, at) : at + unitsAt(text, at);
    const written = text.slice(at, end);
    let key = folded.get(written);
    if (key === undefined) {
      key = foldWord(written);
      folded.set(written, key);
    }
    words.keys.push(key);
    words.starts.push(at);
    words.ends.push(end);
    at = end;
  }
  return words;
}

/** Where each word stands: made once for a text, asked for many. */
export function wordPlaces(keys: readonly string[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (let index = 0; index < keys.length; index += 1) {
    const key = keys[index] ?? '';
    const known = places.get(key);
    if (known === undefined) places.set(key, [index]);
    else known.push(index);
  }
  return places;
}

/** What a sign can be; one that is none of the last three stands in no word. */
const KNOWN = 1;
const IN_WORD = 2;
const LETTER = 4;
const ALONE = 8;
/** What is known of each unit; filled as texts ask. */
const kinds = new Uint8Array(0x10000);

function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  // Past the end of the text the code is NaN, of which no kind is kept.
  const known = kinds[code] ?? KNOWN;
  if (known !== 0) return known;
  if (code >= 0xd800 && code <= 0xdfff) return kindOf(String.fromCodePoint(text.codePointAt(at) ?? 0));
  const kind = kindOf(String.fromCharCode(code));
  kinds[code] = kind;
  return kind;
}

/** Marks and signs that are not seen stand in words, but do not hold them together as letters and digits do. */
function kindOf(sign: string): number {
  const inWord = /[\p{L}\p{N}\p{M}\u00ad\u200b\u2060]/u.test(sign) ? IN_WORD : 0;
  const letter = /[\p{L}\p{N}]/u.test(sign) ? LETTER : 0;
  const alone = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(sign)
    ? ALONE
    : 0;
  return KNOWN | inWord | letter | alone;
}

/** A sign beyond the basic plane has two. */
function unitsAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code >= 0xd800 && code <= 0xdbff ? 2 : 1;
}

function endOfWord(text: string, start: number): number {
  let end = start;
  for (;;) {
    const code = text.charCodeAt(end);
    // Small letters of ASCII are most of any text. Past its end the code is NaN.
    if (code >= LETTER_A && code <= LETTER_Z) end += 1;
    else if ((kindAt(text, end) & IN_WORD) !== 0) end += unitsAt(text, end);
    else if (isInnerSign(code) && (kindAt(text, end + 1) & LETTER) !== 0) end += 1;
    else return end;
  }
}

const LETTER_A = 97;
const LETTER_Z = 122;

/** An apostrophe, a point, a comma, a hyphen. */
const isInnerSign = (code: number): boolean =>
  code === 0x27 || code === 0x2019 || code === 0x2e || code === 0x2c || code === 0x2011 || code === 0x2d;

function foldWord(word: string): string {
  // Of ASCII only the capitals are folded.
  if (/^[!-~]+$/u.test(word)) return word.toLowerCase();
  return word
    .replace(/[\u00ad\u200b\u2060]/gu, '')
    .normalize('NFKC')
    .replace(/[‘’]/gu, "'")
    .toLowerCase();
}
