/** The names of a sentence: capitalised words that follow each other. */

import { COMMON_ENDING, NO_NAMES, OPENERS } from './name-words.ts';
import type { TextWord } from './read-words.ts';

/** Words `first` to `last` of the sentence. */
export type NameRun = { first: number; last: number };

/** Words of one name; a longer run is a headline in capitals. */
const LONGEST_NAME = 12;

export function isNameWord(word: TextWord): boolean {
  return word.capital && !NO_NAMES.has(word.key);
}

/** Names in reading order. A lone capital at the start of a sentence is a name only where nothing speaks against it. */
export function nameRuns(sentence: string, words: readonly TextWord[]): NameRun[] {
  const runs: NameRun[] = [];
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index];
    if (word === undefined || !isNameWord(word)) continue;
    let last = index;
    while (last - index < LONGEST_NAME && isJoined(sentence, words, last)) last += 1;
    if (last > index || !word.opens || isLikelyName(word)) runs.push({ first: index, last });
    else if (word.inner) runs.push({ first: index, last });
    index = last;
  }
  return runs;
}

function isJoined(sentence: string, words: readonly TextWord[], last: number): boolean {
  const [word, next] = [words[last], words[last + 1]];
  if (word === undefined || next === undefined || !isNameWord(next) || next.opens) return false;
  return /^(?:[\s-]|\.\s)$/u.test(sentence.slice(word.end, next.start));
}

function isLikelyName({ key, kind }: TextWord): boolean {
  return (
    kind !== 'number' && key.length > 2 && !OPENERS.has(key) && !COMMON_ENDING.test(key) && !key.endsWith('s')
  );
}
