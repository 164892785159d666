/** What was put into and taken out of a text since it was another, word by word. */

import type { TextChange } from './mark-claims.ts';
import { wordParts } from './word-parts.ts';

/** More different words than this, and the text counts as rewritten whole: the work stays bounded. */
const MOST_EDITS = 400;
/** So little that stayed between two changes reads worse than one change. */
const TOO_LITTLE = /^[\s\p{P}]*(?:[\p{L}\p{N}]{1,3}[\s\p{P}]*)?$/u;

/** Words that became others: where they stood in the first text and where the others stand in the second, in UTF-16 units. */
export type TextEdit = {
  before: { start: number; end: number };
  after: { start: number; end: number };
};

/** In order; one of the two spans may be empty. */
export function textEdits(before: string, after: string): TextEdit[] {
  const edits: TextEdit[] = [];
  let [from, at] = [0, 0];
  for (const stretch of stretches(before, after)) {
    const edit: TextEdit = {
      before: { start: from, end: from + stretch.before.length },
      after: { start: at, end: at + stretch.after.length },
    };
    if (stretch.before !== stretch.after) edits.push(edit);
    from = edit.before.end;
    at = edit.after.end;
  }
  return edits;
}

/** The same as marks in the second text. */
export function textChanges(before: string, after: string): TextChange[] {
  return textEdits(before, after).flatMap(({ before: old, after: now }): TextChange[] => [
    ...(old.end > old.start
      ? [{ kind: 'deleted' as const, at: now.start, text: before.slice(old.start, old.end) }]
      : []),
    ...(now.end > now.start ? [{ kind: 'inserted' as const, ...now }] : []),
  ]);
}

/** A stretch of the text: what it was and what it is. They are the same where nothing changed. */
type Stretch = { before: string; after: string };

/** Changes that stand close together are one: a rewritten sentence is not shown word between word. */
function stretches(before: string, after: string): Stretch[] {
  const parts = wordParts(before, after, MOST_EDITS);
  if (parts === null) return [{ before, after }];
  const all: Stretch[] = [];
  for (const [index, { value, added, removed }] of parts.entries()) {
    const last = all.at(-1);
    const kept = !added && !removed;
    const between = index > 0 && index < parts.length - 1;
    const joins =
      last !== undefined && last.before !== last.after && (!kept || (between && TOO_LITTLE.test(value)));
    const stretch = joins ? last : { before: '', after: '' };
    if (!joins) all.push(stretch);
    if (!added) stretch.before += value;
    if (!removed) stretch.after += value;
  }
  return all;
}
