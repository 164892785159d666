/** The words of a sentence and of a source, as the name, negation and polarity checks ask for them. */

import { SMALL_WORDS } from './small-words.ts';
import { stemWord } from './stem-word.ts';

/** `capital`: begins with a capital; `opens`: stands at the start of a sentence; `inner`: has a capital inside as well. */
export type ClaimWord = {
  key: string;
  start: number;
  end: number;
  capital: boolean;
  opens: boolean;
  inner: boolean;
  /** What its forms have in common; '' for words without matter. */
  stem: string;
};

/** What a source is asked. Keys are folded: lower case, plain apostrophes, no points, no possessive. */
export type SourceWords = {
  words: readonly ClaimWord[];
  /** Places of a word in `words`. */
  places: ReadonlyMap<string, readonly number[]>;
  stemPlaces: ReadonlyMap<string, readonly number[]>;
  has: (key: string) => boolean;
  /** Whether the word, or two joined by "_", stands there with a capital. */
  hasName: (key: string) => boolean;
  /** Capitalised words, or all words, that begin with these four letters. */
  namesLike: (stem: string) => readonly string[];
  wordsLike: (stem: string) => readonly string[];
  /** Whether capitalised words follow each other whose first letters are these. */
  hasInitials: (initials: string) => boolean;
};

const WORD = /\p{L}[\p{L}\p{M}\p{N}]*(?:['’]\p{L}+)*(?:\.\p{L})*|\d[\d.,]*\p{L}*/gu;
const OPENS = /(?:^|[.!?:;…]["”’)\]]*\s|\n|["“‘„«(]\s?)$/u;
/** Longer runs of capitals are headlines. */
const LONGEST_INITIALS = 6;
const STEM_LETTERS = 4;
/** Words, small ones with them, over which initials are read. */
const MOST_STEPS = 14;

export function wordsOf(text: string): ClaimWord[] {
  const words: ClaimWord[] = [];
  for (const match of text.matchAll(WORD)) {
    const written = match[0];
    const bare = written.replace(/['’]s?$/iu, '');
    const key = foldWord(bare);
    words.push({
      key,
      stem: key === '' || SMALL_WORDS.has(key) ? '' : stemWord(key),
      start: match.index,
      end: match.index + bare.length,
      capital: /^\p{Lu}/u.test(written),
      opens: OPENS.test(text.slice(Math.max(0, match.index - 4), match.index)),
      inner: /.\p{Lu}/u.test(bare),
    });
  }
  return words;
}

function foldWord(word: string): string {
  const lower = word.toLowerCase().replaceAll('’', "'").replaceAll('.', '');
  return /^[a-z']*$/u.test(lower) ? lower : lower.normalize('NFD').replace(/\p{M}/gu, '');
}

export function sourceWords(text: string): SourceWords {
  const words = wordsOf(text);
  const places = new Map<string, number[]>();
  const stemPlaces = new Map<string, number[]>();
  const names = new Set<string>();
  const initials = new Set<string>();
  for (const [index, word] of words.entries()) {
    const known = places.get(word.key);
    if (known === undefined) places.set(word.key, [index]);
    else known.push(index);
    const stem = word.stem || stemWord(word.key);
    const same = stemPlaces.get(stem);
    if (same === undefined) stemPlaces.set(stem, [index]);
    else same.push(index);
    if (!word.capital) continue;
    names.add(word.key);
    const before = words[index - 1];
    if (before?.capital) names.add(`${before.key}_${word.key}`);
    addInitials(words, index, initials);
  }
  const namesByStem = byFirstLetters(names);
  const wordsByStem = byFirstLetters(places.keys());
  return {
    words,
    places,
    stemPlaces,
    has: (key) => places.has(key),
    hasName: (key) => names.has(key),
    namesLike: (stem) => namesByStem.get(stem) ?? [],
    wordsLike: (stem) => wordsByStem.get(stem) ?? [],
    hasInitials: (wanted) => initials.has(wanted),
  };
}

function byFirstLetters(words: Iterable<string>): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const word of words) {
    const stem = word.slice(0, STEM_LETTERS);
    const known = found.get(stem);
    if (known === undefined) found.set(stem, [word]);
    else known.push(word);
  }
  return found;
}

/** The first letters of up to six capitalised words that end here, small words between them left out. */
function addInitials(words: readonly ClaimWord[], index: number, initials: Set<string>): void {
  let letters = '';
  for (let at = index; at > index - MOST_STEPS && at >= 0 && letters.length < LONGEST_INITIALS; at -= 1) {
    const word = words[at];
    if (word === undefined) break;
    if (word.capital) letters = word.key.charAt(0) + letters;
    else if (word.end - word.start > 3) break;
    if (letters.length > 1) initials.add(letters);
  }
}
