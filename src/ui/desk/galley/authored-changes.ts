/** The tracked changes of a text with who made each: every step is compared with the one before it. */

import type { FirstText } from './first-texts.ts';
import type { TextChange } from './mark-claims.ts';
import { textEdits } from './text-changes.ts';
import { wordParts } from './word-parts.ts';

const MOST_EDITS = 400;

/** Offsets are UTF-16 units into `after`; `colourOf` gives an author's colour. Nobody known: no colour. */
export function authoredChanges(
  first: FirstText,
  after: string,
  colourOf: (personId: string) => number,
): TextChange[] {
  const authors = authorsOf(first, after);
  const colour = (all: readonly (string | null)[]) => {
    const by = mostOf(all);
    return by === null ? {} : { author: colourOf(by) };
  };
  return textEdits(first.plain, after).flatMap(({ before: old, after: now }): TextChange[] => {
    const changes: TextChange[] = [];
    if (old.end > old.start)
      changes.push({
        kind: 'deleted',
        at: now.start,
        text: first.plain.slice(old.start, old.end),
        ...colour(authors.takenOut.slice(old.start, old.end)),
      });
    if (now.end > now.start)
      changes.push({ kind: 'inserted', ...now, ...colour(authors.putIn.slice(now.start, now.end)) });
    return changes;
  });
}

/** Everybody who changed the text since, in the order of their first change. */
export function changeAuthors({ steps }: FirstText): string[] {
  return [...new Set(steps.flatMap(({ by }) => by ?? []))];
}

type Authors = {
  /** By unit of the first text: who took it out. */
  takenOut: (string | null)[];
  /** By unit of the newest text: who put it in. */
  putIn: (string | null)[];
};

function authorsOf({ plain, steps }: FirstText, after: string): Authors {
  const takenOut = new Array<string | null>(plain.length).fill(null);
  // Each unit of the text as it reads after a step: where it stood at first (-1: it did not), and who put it in.
  let units = Array.from({ length: plain.length }, (_, at): Unit => ({ from: at, by: null }));
  let text = plain;
  for (const { by, plain: next } of [...steps, { by: null, plain: after }]) {
    if (next === text) continue;
    units = stepped(units, text, next, by, takenOut);
    text = next;
  }
  return { takenOut, putIn: units.map((unit) => unit.by) };
}

type Unit = { from: number; by: string | null };

function stepped(
  units: readonly Unit[],
  text: string,
  next: string,
  by: string | null,
  takenOut: (string | null)[],
): Unit[] {
  const parts = wordParts(text, next, MOST_EDITS) ?? [
    { value: text, removed: true, added: false },
    { value: next, removed: false, added: true },
  ];
  const result: Unit[] = [];
  let at = 0;
  for (const { value, added, removed } of parts) {
    if (added) for (let unit = 0; unit < value.length; unit += 1) result.push({ from: -1, by });
    else {
      const old = units.slice(at, at + value.length);
      at += value.length;
      if (!removed) result.push(...old);
      else for (const { from } of old) if (from >= 0) takenOut[from] = by;
    }
  }
  return result;
}

function mostOf(all: readonly (string | null)[]): string | null {
  const counts = new Map<string, number>();
  for (const one of all) if (one !== null) counts.set(one, (counts.get(one) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}
