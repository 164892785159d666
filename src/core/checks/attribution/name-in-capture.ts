/** Finds where a name stands in the texts of the listed sources. */

import { makeRecall } from '../recall.ts';
import { foldName, wordsOfName } from './fold-name.ts';

/** UTF-16 units into the capture. */
export type NamePlace = { sourceId: string; capture: string; start: number; end: number };

export type NamedCapture = { sourceId: string; sha256: string; text: string };

type Found = { start: number; end: number } | null;

const recalled = makeRecall<{ at: Found }>(4_000);
/** Names longer than this are sentences in capitals. */
const LONGEST = 120;

/** A person by the last name, which must stand as a word; a body by all of its name. Case and accents aside. */
export function nameInCapture(
  name: string,
  kind: 'person' | 'organisation',
  captures: readonly NamedCapture[],
): NamePlace | null {
  const words = wordsOfName(name);
  const asked = kind === 'person' ? (words.at(-1) ?? '') : words.join(' ');
  if (asked.length < 2 || asked.length > LONGEST) return null;
  for (const { sourceId, sha256, text } of captures) {
    const at = placeOf(asked, sha256, text);
    if (at !== null) return { sourceId, capture: sha256, ...at };
  }
  return null;
}

function placeOf(asked: string, sha256: string, text: string): Found {
  const known = recalled.get(sha256, asked);
  if (known !== undefined) return known.at;
  const at = find(asked, sha256, text);
  recalled.put(sha256, asked, { at });
  return at;
}

const PLAIN = /^[a-z0-9 -]+$/u;
/** A text in lower case, and without its accents as well. */
const lowered = makeRecall<{ lower: string; bare: string }>(64);

/** Most names stand in few captures, and mostly as they are folded: both is told sooner than by an expression. */
function find(asked: string, sha256: string, text: string): Found {
  if (!PLAIN.test(asked)) return search(asked, text);
  const words = asked.split(' ');
  const { lower, bare } = lowered.of(sha256, '', () => ({
    lower: text.toLowerCase(),
    bare: withoutMarks(text.normalize('NFKD')).toLowerCase(),
  }));
  if (!words.every((word) => bare.includes(word))) return null;
  const plain = lower.length === text.length ? searchPlain(words, lower) : null;
  return plain ?? (bare === lower ? null : search(asked, text));
}

/** All blocks that have marks, and some that have none: most texts stay as they are. */
const MAY_BE_MARK = /[\u0300-\u1fff\u20d0-\u20ff\u2c00-\uffff]/;

function withoutMarks(text: string): string {
  return MAY_BE_MARK.test(text) ? text.replace(/\p{M}/gu, '') : text;
}

/** Where the words stand as they are, in a text in lower case. */
function searchPlain(words: readonly string[], lower: string): Found {
  const [first = ''] = words;
  for (let start = lower.indexOf(first); start !== -1; start = lower.indexOf(first, start + 1)) {
    if (BORDER_BEFORE.test(lower.slice(Math.max(0, start - 2), start))) continue;
    const end = endOfWords(words, lower, start);
    if (end !== -1 && !BORDER_BEHIND.test(lower.slice(end, end + 2))) return { start, end };
  }
  return null;
}
/** A letter or digit there belongs to the same word. */
const BORDER_BEFORE = /[\p{L}\p{N}]$/u;
const BORDER_BEHIND = /^[\p{L}\p{N}]/u;

/** Where the last of the words ends when they follow each other from `start` on; -1 when they do not. */
function endOfWords(words: readonly string[], lower: string, start: number): number {
  let at = start;
  for (const [index, word] of words.entries()) {
    if (index > 0) {
      BETWEEN.lastIndex = at;
      at += BETWEEN.exec(lower)?.[0].length ?? 0;
    }
    if (!lower.startsWith(word, at)) return -1;
    at += word.length;
  }
  return at;
}

/** Between the words of a name may stand what a name is folded by: spaces, points, an apostrophe with its s. */
const BETWEEN_WORDS = String.raw`(?:['’]s?)?[\s.,&]{1,3}`;
const BETWEEN = new RegExp(BETWEEN_WORDS, 'uy');

/** The name with or without accents. */
function search(asked: string, text: string): Found {
  const pattern = asked
    .split(' ')
    .map((word) => [...word].map((letter) => ACCENTS.get(letter) ?? letter).join(''))
    .join(BETWEEN_WORDS);
  const found = new RegExp(String.raw`(?<![\p{L}\p{N}])${pattern}(?![\p{L}\p{N}])`, 'iu').exec(text);
  return found === null ? null : { start: found.index, end: found.index + found[0].length };
}

/** Folded letters that a text may have with an accent, one letter or two code points. */
const ACCENTS = new Map(
  [...'aceinosuyzglrtd'].map((letter) => {
    const all = [...accentedLetters()].filter((one) => foldName(one) === letter).join('');
    return [letter, String.raw`[${letter}${all}]\p{M}?`];
  }),
);

function* accentedLetters(): Generator<string> {
  for (let code = 0xc0; code < 0x180; code += 1) yield String.fromCharCode(code);
}
