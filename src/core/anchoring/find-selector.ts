/** Finds a selector's words in a text of which nothing older is known, by the words themselves and by what stands around. */

import type { Span } from '../draft/span.ts';
import { indexWords, nearestWindows, type WordIndex } from './nearest-window.ts';
import type { TextSelector } from './selectors.ts';
import { type TextWords, textWords } from './text-words.ts';

/** The parts of a match and what they count, after the Hypothesis client: the words most, then what stands around. */
const WORDS_WEIGHT = 50;
const PREFIX_WEIGHT = 22;
const SUFFIX_WEIGHT = 24;
const POSITION_WEIGHT = 4;
/** Share of the selector's words, by length, that must be there. */
const LEAST_KEPT = 0.4;
/** With so many letters of so much of the selector the words speak for themselves, wherever they stand. */
const OWN_LETTERS = 20;
const OWN_KEPT = 0.8;
/** Else what stands around must be there: this share of one side, or of both together for a word that stands everywhere. */
const LEAST_SIDE = 0.5;
const LEAST_SIDES = 1.1;
const SHORT_LETTERS = 8;
/** Words beside a place in which the context is looked for: some may have been put in. */
const CONTEXT_WINDOW = 14;
/** Places of the first word that are looked at. */
const MOST_PLACES = 2_000;
/** Words compared for one selector: a long one of a single word again and again is looked at in fewer places. */
const MOST_COMPARED = 400_000;
/** Words of context; a selector has about six on each side. */
const MOST_CONTEXT = 24;

/** Words `from` to `to` of the text; `kept` is the share of the selector's words found there, `letters` their length. */
type Candidate = { from: number; to: number; kept: number; letters: number };

/** Prepares a text; the finder answers for any number of selectors. */
export function selectorFinder(text: string): (selector: TextSelector) => Span | null {
  const index = indexWords(textWords(text));
  return (selector) => {
    const wanted = readSelector(selector);
    if (wanted.exact.length === 0) return findSigns(text, selector);
    let best: { candidate: Candidate; score: number } | null = null;
    for (const candidate of candidatesFor(wanted, index)) {
      const score = scoreOf(candidate, wanted, index.words, selector, text);
      if (score !== null && (best === null || score > best.score)) best = { candidate, score };
    }
    return best === null ? null : spanOf(best.candidate, wanted, index.words, selector, text);
  };
}

type Wanted = { prefix: string[]; exact: string[]; suffix: string[]; all: string[]; words: TextWords };

/** The outermost words of the context may be cut, so they are left out. */
function readSelector({ exact, prefix, suffix }: TextSelector): Wanted {
  const words = textWords(exact);
  const before = textWords(prefix).keys.slice(1).slice(-MOST_CONTEXT);
  const behind = textWords(suffix).keys.slice(0, -1).slice(0, MOST_CONTEXT);
  const all = [...before, ...words.keys, ...behind];
  return { prefix: before, exact: words.keys, suffix: behind, all, words };
}

function candidatesFor(wanted: Wanted, index: WordIndex): Candidate[] {
  const candidates = exactCandidates(wanted, index);
  const skipped = wanted.prefix.length;
  const end = skipped + wanted.exact.length;
  for (const window of [
    ...nearestWindows(wanted.all, index),
    ...nearestWindows(wanted.exact, index).map((near) => shift(near, skipped)),
  ]) {
    const pairs = window.pairs.filter(([i]) => i >= skipped && i < end);
    const first = pairs[0];
    const last = pairs.at(-1);
    if (first === undefined || last === undefined) continue;
    const letters = pairs.reduce((sum, [i]) => sum + (wanted.all[i]?.length ?? 0), 0);
    candidates.push({ from: first[1], to: last[1] + 1, kept: letters / lettersOf(wanted.exact), letters });
  }
  return candidates;
}

function shift(window: { pairs: [number, number][] }, by: number): { pairs: [number, number][] } {
  return { pairs: window.pairs.map(([i, j]) => [i + by, j]) };
}

function exactCandidates({ exact }: Wanted, { words, places }: WordIndex): Candidate[] {
  const found: Candidate[] = [];
  const letters = lettersOf(exact);
  const most = Math.min(MOST_PLACES, Math.ceil(MOST_COMPARED / exact.length));
  let rarest = 0;
  const count = (at: number): number => places.get(exact[at] ?? '')?.length ?? 0;
  for (const at of exact.keys()) if (count(at) < count(rarest)) rarest = at;
  for (const place of (places.get(exact[rarest] ?? '') ?? []).slice(0, most)) {
    const from = place - rarest;
    if (from < 0 || !exact.every((key, at) => words.keys[from + at] === key)) continue;
    found.push({ from, to: from + exact.length, kept: 1, letters });
  }
  return found;
}

/** Null when too little of the selector is there to say that this is the place. */
function scoreOf(
  { from, to, kept, letters }: Candidate,
  wanted: Wanted,
  { keys, starts }: TextWords,
  selector: TextSelector,
  text: string,
): number | null {
  if (kept < LEAST_KEPT) return null;
  const before = contextKept(wanted.prefix.toReversed(), keys, from - 1, -1);
  const behind = contextKept(wanted.suffix, keys, to, 1);
  const prefix = before ?? behind ?? 0;
  const suffix = behind ?? before ?? 0;
  if (kept < OWN_KEPT || letters < OWN_LETTERS) {
    if (Math.max(prefix, suffix) < LEAST_SIDE) return null;
    if (letters < SHORT_LETTERS && prefix + suffix < LEAST_SIDES) return null;
  }
  const moved = Math.abs((starts[from] ?? 0) - selector.start) / Math.max(1, text.length);
  return (
    kept * WORDS_WEIGHT +
    prefix * PREFIX_WEIGHT +
    suffix * SUFFIX_WEIGHT +
    Math.max(0, 1 - moved) * POSITION_WEIGHT
  );
}

/** Share of the context's letters found beside the place in order, nearest first; null where there is no context. */
function contextKept(
  context: readonly string[],
  keys: readonly string[],
  at: number,
  step: 1 | -1,
): number | null {
  let total = 0;
  let found = 0;
  let next = 0;
  for (const key of context) {
    total += key.length;
    for (let look = next; look < CONTEXT_WINDOW; look += 1) {
      if (keys[at + look * step] !== key) continue;
      found += key.length;
      next = look + 1;
      break;
    }
  }
  return total === 0 ? null : found / total;
}

/** The words' span, widened by the signs at the selector's ends where the text has them too. */
function spanOf(
  { from, to, kept }: Candidate,
  { words }: Wanted,
  { starts, ends }: TextWords,
  { exact }: TextSelector,
  text: string,
): Span {
  const start = starts[from] ?? 0;
  const end = ends[to - 1] ?? start;
  if (kept < 1) return { start, end: end + sameSigns(exact.slice(words.ends.at(-1)), text, end) };
  const before = exact.slice(0, words.starts[0]);
  const opens =
    start - before.length >= 0 && sameSigns(before, text, start - before.length) === before.length;
  return {
    start: opens ? start - before.length : start,
    end: end + sameSigns(exact.slice(words.ends.at(-1)), text, end),
  };
}

/** How many units of `signs` stand at the place, typographic marks counting as plain ones. */
function sameSigns(signs: string, text: string, at: number): number {
  let count = 0;
  while (count < signs.length && plain(signs.charAt(count)) === plain(text.charAt(at + count))) count += 1;
  return count;
}

function plain(sign: string): string {
  if ('‘’‛'.includes(sign)) return "'";
  if ('“”„«»'.includes(sign)) return '"';
  return '‐‑‒–—'.includes(sign) ? '-' : sign;
}

/** A selector without a word is looked for as it stands, with its context. */
function findSigns(text: string, { exact, prefix, suffix }: TextSelector): Span | null {
  if (exact === '') return null;
  const at = text.indexOf(prefix + exact + suffix);
  if (at === -1) return null;
  return { start: at + prefix.length, end: at + prefix.length + exact.length };
}

function lettersOf(words: readonly string[]): number {
  return words.reduce((sum, word) => sum + word.length, 0);
}
