/** Finds one name that a draft spells two ways. */

import type { Span } from '../draft/span.ts';
import { nameRuns } from './name-runs.ts';
import { isMisspelling, nearestTo, nearIndex } from './near-words.ts';
import { titlesAtHead } from './read-titles.ts';
import { readWords } from './read-words.ts';

/** One word of a name: where it stands, and the words of the name around it. */
export type NamePart = Span & { key: string; at: number; name: readonly string[]; written: string };
/** What a text has of names, and its small words: what stands without a capital too is no name. */
export type TextNames = { parts: NamePart[]; small: ReadonlySet<string> };

export function namesOfText(text: string): TextNames {
  const words = readWords(text);
  const parts = nameRuns(text, words).flatMap((run): NamePart[] => {
    const from = titlesAtHead(words, run.first, run.last);
    const own = words.slice(from, run.last + 1);
    const name = own.map(({ key }) => key);
    return own.flatMap(({ key, start, end, kind }, at) => {
      const written = text.slice(start, end);
      // Letters in a row ("UNESCO") are told apart by one of them.
      if (kind !== 'word' || written === written.toUpperCase()) return [];
      return [{ key, at, name, start, end, written }];
    });
  });
  return { parts, small: new Set(words.filter(({ capital }) => !capital).map(({ key }) => key)) };
}

/** `index` says which text; the rarer spelling is the odd one, of two alike the later. */
export type PlacedPart = NamePart & { index: number };
export type TwoSpellings = { odd: PlacedPart[]; usual: PlacedPart[] };

/** A draft with more names is a list. */
const MOST_NAMES = 3_000;

export function spelledTwoWays(texts: readonly TextNames[]): TwoSpellings[] {
  const parts = texts.flatMap((text, index) => text.parts.map((part) => ({ ...part, index })));
  const places = new Map<string, PlacedPart[]>();
  for (const part of parts.slice(0, MOST_NAMES)) {
    const known = places.get(part.key);
    if (known === undefined) places.set(part.key, [part]);
    else known.push(part);
  }
  const index = nearIndex(places.keys());
  const pairs = new Map<string, TwoSpellings>();
  for (const [key, own] of places) {
    const near = [...nearestTo(key, index), ...nearInSameName(own, places)];
    for (const other of near) {
      const id = [key, other].sort().join(' ');
      if (pairs.has(id) || texts.some(({ small }) => small.has(key) || small.has(other))) continue;
      const theirs = places.get(other) ?? [];
      if (own.some((a) => theirs.some((b) => isOneName(a, b)))) pairs.set(id, inOrder(own, theirs));
    }
  }
  return [...pairs.values()];
}

/** Two slips are a misspelling only where the rest of the name is the same. */
function nearInSameName(own: readonly PlacedPart[], places: ReadonlyMap<string, PlacedPart[]>): string[] {
  return own.flatMap((part) =>
    part.name.flatMap((_, at) => {
      if (at === part.at) return [];
      return (places.get(part.name[at] ?? '') ?? [])
        .slice(0, MOST_ALIKE)
        .map((other) => other.name[part.at] ?? '')
        .filter((other) => isMisspelling(part.key, other, 2));
    }),
  );
}
const MOST_ALIKE = 20;

/** All other words are the same; or one is a lone family name, and the other ends a name with it. */
function isOneName(a: PlacedPart, b: PlacedPart): boolean {
  if (a.name.length > 1 && b.name.length > 1) {
    return (
      a.name.length === b.name.length &&
      a.at === b.at &&
      a.name.every((word, at) => at === a.at || word === b.name[at])
    );
  }
  return a.at === a.name.length - 1 && b.at === b.name.length - 1;
}

function inOrder(a: PlacedPart[], b: PlacedPart[]): TwoSpellings {
  const later = placeOf(a[0]) > placeOf(b[0]);
  const odd = a.length === b.length ? later : a.length < b.length;
  return odd ? { odd: a, usual: b } : { odd: b, usual: a };
}

/** Texts are shorter than this. */
const TEXT = 2 ** 31;

function placeOf(part: PlacedPart | undefined): number {
  return part === undefined ? 0 : part.index * TEXT + part.start;
}
