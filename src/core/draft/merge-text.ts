/** Merges two people's edits of one text, word by word, and says so when they meet. */

import { diffArrays } from 'diff';

export type Merge = { ok: true; text: string } | { ok: false };

/** Words `start` to `end` of the base become `words`. */
type Edit = { start: number; end: number; words: string };

/** Word, run of white space, or one sign; characters of scripts without spaces are words of their own. */
const TOKEN =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{N}\p{M}_])+|\s+|./gsu;

/** Texts that differ in more words than this are one edit from the first to the last of them. */
const MOST_EDITED = 1000;

/** Edits that overlap or touch conflict, unless they are the same edit. */
export function mergeText(base: string, yours: string, theirs: string): Merge {
  if (yours === theirs || theirs === base) return { ok: true, text: yours };
  if (yours === base) return { ok: true, text: theirs };
  const words = tokens(base);
  const merged = combine(words, editsOf(words, tokens(yours)), editsOf(words, tokens(theirs)));
  return merged === null ? { ok: false } : { ok: true, text: apply(words, merged) };
}

const tokens = (text: string): string[] => text.match(TOKEN) ?? [];

/** The edits that make `after` out of `before`, in order, with untouched words between them. */
function editsOf(before: readonly string[], after: readonly string[]): Edit[] {
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start += 1;
  let [beforeEnd, afterEnd] = [before.length, after.length];
  while (beforeEnd > start && afterEnd > start && before[beforeEnd - 1] === after[afterEnd - 1]) {
    beforeEnd -= 1;
    afterEnd -= 1;
  }
  const changes = diffArrays(before.slice(start, beforeEnd), after.slice(start, afterEnd), {
    maxEditLength: MOST_EDITED,
  });
  if (changes === undefined) return [{ start, end: beforeEnd, words: after.slice(start, afterEnd).join('') }];
  const edits: Edit[] = [];
  let at = start;
  let open: Edit | null = null;
  for (const change of changes) {
    if (!change.added && !change.removed) {
      at += change.value.length;
      open = null;
      continue;
    }
    if (open === null) {
      open = { start: at, end: at, words: '' };
      edits.push(open);
    }
    if (change.added) open.words += change.value.join('');
    else {
      at += change.value.length;
      open.end = at;
    }
  }
  return edits;
}

/** Both lists as one, in order; null when two different edits meet. */
function combine(base: readonly string[], yours: readonly Edit[], theirs: readonly Edit[]): Edit[] | null {
  const all = [...yours, ...theirs].sort((a, b) => a.start - b.start || a.end - b.end);
  const merged: Edit[] = [];
  for (const edit of all) {
    const last = merged[merged.length - 1];
    if (last !== undefined && isSame(last, edit)) continue;
    if (last !== undefined && meet(base, last, edit)) return null;
    merged.push(edit);
  }
  return merged;
}

/** What was put in has no place of its own between two spaces: beside an edit with only a space between, it touches it. */
function meet(base: readonly string[], above: Edit, below: Edit): boolean {
  if (below.start <= above.end) return true;
  const putIn = above.start === above.end || below.start === below.end;
  return putIn && base.slice(above.end, below.start).every((word) => word.trim() === '');
}

const isSame = (a: Edit, b: Edit): boolean => a.start === b.start && a.end === b.end && a.words === b.words;

function apply(base: readonly string[], edits: readonly Edit[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const edit of edits) {
    for (const word of base.slice(at, edit.start)) parts.push(word);
    parts.push(edit.words);
    at = edit.end;
  }
  for (const word of base.slice(at)) parts.push(word);
  return parts.join('');
}
