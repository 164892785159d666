/** The names and words of a text, as the name, negation and polarity checks ask for them. */

import type { TextWord } from './read-words.ts';

/** What a source, or the text around a claim, is asked. Keys are those of `TextWord`. */
export type SourceWords = {
  words: readonly TextWord[];
  /** Places of a word, in this form, in `words`. */
  places: ReadonlyMap<string, readonly number[]>;
  has: (key: string) => boolean;
  /** Whether the word, or two joined by "_", stands there with a capital. */
  hasName: (key: string) => boolean;
  /** Capitalised words, or all words, that begin with these four letters. */
  namesLike: (stem: string) => readonly string[];
  wordsLike: (stem: string) => readonly string[];
  /** Whether capitalised words follow each other whose first letters are these. */
  hasInitials: (initials: string) => boolean;
};

/** Longer runs of capitals are headlines. */
const LONGEST_INITIALS = 6;
const STEM_LETTERS = 4;
/** Words, small ones with them, over which initials are read. */
const MOST_STEPS = 14;

export function sourceWords(words: readonly TextWord[]): SourceWords {
  const places = placesByKey(words);
  const names = whenAsked(() => namesOf(words));
  const initials = whenAsked(() => initialsOf(words));
  const namesByStem = whenAsked(() => byFirstLetters(names()));
  const wordsByStem = whenAsked(() => byFirstLetters(places.keys()));
  return {
    words,
    places,
    has: (key) => places.has(key),
    hasName: (key) => names().has(key),
    namesLike: (stem) => namesByStem().get(stem) ?? [],
    wordsLike: (stem) => wordsByStem().get(stem) ?? [],
    hasInitials: (wanted) => initials().has(wanted),
  };
}

function placesByKey(words: readonly TextWord[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (let index = 0; index < words.length; index += 1) {
    const key = words[index]?.key ?? '';
    const known = places.get(key);
    if (known === undefined) places.set(key, [index]);
    else known.push(index);
  }
  return places;
}

function namesOf(words: readonly TextWord[]): Set<string> {
  const names = new Set<string>();
  let before: TextWord | undefined;
  for (const word of words) {
    if (word.capital) {
      names.add(word.key);
      if (before?.capital) names.add(`${before.key}_${word.key}`);
    }
    before = word;
  }
  return names;
}

function initialsOf(words: readonly TextWord[]): Set<string> {
  const initials = new Set<string>();
  for (let index = 0; index < words.length; index += 1) {
    if (words[index]?.capital) addInitials(words, index, initials);
  }
  return initials;
}

function whenAsked<Value>(make: () => Value): () => Value {
  let made: { value: Value } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
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
function addInitials(words: readonly TextWord[], index: number, initials: Set<string>): void {
  let letters = '';
  for (let at = index; at > index - MOST_STEPS && at >= 0 && letters.length < LONGEST_INITIALS; at -= 1) {
    const word = words[at];
    if (word === undefined) break;
    if (word.capital) letters = word.key.charAt(0) + letters;
    else if (word.end - word.start > 3) break;
    if (letters.length > 1) initials.add(letters);
  }
}
