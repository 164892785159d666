/** Which words are one slip apart: a letter more, less, other, or two that changed places. Words are folded. */

import { NO_NAMES } from './name-words.ts';
import type { SourceWords } from './source-words.ts';

/** Shorter names are too often one letter from another. */
export const SHORTEST_NAME = 5;
/** From here on two slips in one name are likelier than two names. */
const LONG_NAME = 8;
/** A longer run of letters is no name. */
const LONGEST_NAME = 24;

/** Whether one is the other with a slip (two in a long name), and not only another form or house style of it. */
export function isMisspelling(a: string, b: string, most: 1 | 2 = 1): boolean {
  const shorter = Math.min(a.length, b.length);
  const longer = Math.max(a.length, b.length);
  if (shorter < SHORTEST_NAME || longer > LONGEST_NAME || a === b) return false;
  const allowed = most === 2 && shorter >= LONG_NAME ? 2 : 1;
  if (longer - shorter > allowed || a.charAt(0) !== b.charAt(0)) return false;
  return !isOtherForm(a, b) && houseForm(a) !== houseForm(b) && slips(a, b) <= allowed;
}

/** Endings that make a plural, a people or a follower of a name. */
const ENDING = /^(?:s|es|n|an|ian|ish|ese|er|i|ic|a|y)$/u;
/** "Buddhism" and "Buddhist", "Arabia" and "Arabic". */
const BELIEF = /(?:is[mt]s?|ia|ic|ish|ian|an)$/u;

function isOtherForm(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (long.startsWith(short) && ENDING.test(long.slice(short.length))) return true;
  return BELIEF.test(a) && BELIEF.test(b) && a.replace(BELIEF, '') === b.replace(BELIEF, '');
}

/** "Centre" and "Center", "Defence" and "Defense", "Müller" and "Mueller" are the same name in two houses. */
function houseForm(word: string): string {
  return word
    .replace(/our/gu, 'or')
    .replace(/re(?=s?$)/u, 'er')
    .replace(/ys|is(?=e|ing|ation)/gu, 'iz')
    .replace(/ence(?=s?$)/u, 'ense')
    .replace(/ogue/gu, 'og')
    .replace(/([aou])e/gu, '$1');
}

/** Optimal string alignment, so that two letters that changed places are one slip. Words are short. */
function slips(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      }
      row.push(cost);
    }
    before = last;
    last = row;
  }
  return last[b.length] ?? 0;
}

/** Finds what is one slip from a word without comparing it with all: both have a form in common with one letter left out. */
export type NearIndex = ReadonlyMap<string, readonly string[]>;

export function nearIndex(words: Iterable<string>): NearIndex {
  const index = new Map<string, string[]>();
  for (const word of words) {
    if (word.length < SHORTEST_NAME || word.length > LONGEST_NAME) continue;
    for (const form of formsOf(word)) {
      const known = index.get(form);
      if (known === undefined) index.set(form, [word]);
      else if (known.length < MOST_ALIKE) known.push(word);
    }
  }
  return index;
}
const MOST_ALIKE = 20;

export function nearestTo(word: string, index: NearIndex): string[] {
  if (word.length < SHORTEST_NAME || word.length > LONGEST_NAME) return [];
  const found = new Set([...formsOf(word)].flatMap((form) => index.get(form) ?? []));
  return [...found].filter((other) => isMisspelling(word, other));
}

function formsOf(word: string): Set<string> {
  const forms = new Set([word]);
  for (let at = 0; at < word.length; at += 1) forms.add(word.slice(0, at) + word.slice(at + 1));
  return forms;
}

const ofSources = new WeakMap<SourceWords, NearIndex>();
/** A text with more names is a list. */
const MOST_NAMES = 5_000;

/** The names of a source: words that have a capital inside a sentence and never stand there without one. */
export function sourceNames(source: SourceWords): NearIndex {
  const known = ofSources.get(source);
  if (known !== undefined) return known;
  const names = new Set<string>();
  for (const word of source.words) {
    if (!word.capital || word.opens || NO_NAMES.has(word.key) || word.kind === 'common') continue;
    if (names.size < MOST_NAMES) names.add(word.key);
  }
  for (const word of source.words) if (!word.capital) names.delete(word.key);
  const index = nearIndex(names);
  ofSources.set(source, index);
  return index;
}
