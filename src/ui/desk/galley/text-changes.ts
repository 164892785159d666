/** What was put into and taken out of a text since it was another, word by word. */

import { diffWordsWithSpace } from 'diff';
import type { TextChange } from './mark-claims.ts';

/** More different words than this, and the text counts as rewritten whole: the work stays bounded. */
const MOST_EDITS = 400;

/** Offsets are UTF-16 units into `after`. */
export function textChanges(before: string, after: string): TextChange[] {
  if (before === after) return [];
  const parts = diffWordsWithSpace(before, after, { maxEditLength: MOST_EDITS });
  if (parts === undefined)
    return [
      { kind: 'deleted', at: 0, text: before },
      { kind: 'inserted', start: 0, end: after.length },
    ];
  const changes: TextChange[] = [];
  let at = 0;
  for (const part of parts) {
    if (part.removed) changes.push({ kind: 'deleted', at, text: part.value });
    else {
      if (part.added) changes.push({ kind: 'inserted', start: at, end: at + part.value.length });
      at += part.value.length;
    }
  }
  return changes;
}
