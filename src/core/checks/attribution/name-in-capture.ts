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
  const at = mayStand(asked, sha256, text) ? search(asked, text) : null;
  recalled.put(sha256, asked, { at });
  return at;
}

/** Most names stand in few captures: that is told sooner than where they stand. */
const PLAIN = /^[a-z0-9 -]+$/u;
const folded = makeRecall<string>(64);

function mayStand(asked: string, sha256: string, text: string): boolean {
  if (!PLAIN.test(asked)) return true;
  const all = folded.of(sha256, '', () => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase());
  return asked.split(' ').every((word) => all.includes(word));
}

/** Between the words of the name may stand what a name is folded by: spaces, points, an apostrophe with its s. */
function search(asked: string, text: string): Found {
  const pattern = asked
    .split(' ')
    .map((word) => [...word].map((letter) => ACCENTS.get(letter) ?? letter).join(''))
    .join(String.raw`(?:['’]s?)?[\s.,&]{1,3}`);
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
