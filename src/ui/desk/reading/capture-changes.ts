/** What changed between two texts of a source, paragraph by paragraph. */

import { diffArrays } from 'diff';
import { captureParagraphs } from './capture-paragraphs.ts';
import { likeness } from './likeness.ts';

/** `start` is where the paragraph stands in the newer text, or would (UTF-16 units). */
export type ParagraphChange =
  | { kind: 'changed'; before: string; after: string; start: number }
  | { kind: 'added'; after: string; start: number }
  | { kind: 'removed'; before: string; start: number };
export type CapturePart = ParagraphChange | { kind: 'same'; count: number; start: number };

/** More differences than this, and the two are other texts. */
const MOST_EDITS = 2_000;
/** Less alike than this, one paragraph went and another came. */
const LEAST_ALIKE = 0.4;
/** Paragraphs that are held against each other in one place. */
const MOST_TRIED = 400;

type Paragraph = { text: string; start: number };
/** The paragraphs of one text, and for each a number that all have whose words are the same. */
type Numbered = { paragraphs: Paragraph[]; numbers: number[] };

/** In the order of the newer text; stretches without change are counted only. Null where too little is the same. */
export function captureChanges(before: string, after: string): CapturePart[] | null {
  // Paragraphs are compared millions of times: their words are read once, for a number.
  const known = new Map<string, number>();
  const { paragraphs: ours, numbers: ourNumbers } = paragraphsOf(before, known);
  const { paragraphs: theirs, numbers: theirNumbers } = paragraphsOf(after, known);
  const parts = diffArrays(ourNumbers, theirNumbers, { maxEditLength: MOST_EDITS });
  if (parts === undefined) return null;
  const out: CapturePart[] = [];
  let removed: Paragraph[] = [];
  let added: Paragraph[] = [];
  let [from, at, place] = [0, 0, 0];
  const settle = () => {
    out.push(...pairUp(removed, added, place));
    [removed, added] = [[], []];
  };
  for (const part of parts) {
    if (part.removed) {
      removed.push(...ours.slice(from, from + part.count));
      from += part.count;
    } else if (part.added) {
      added.push(...theirs.slice(at, at + part.count));
      at += part.count;
    } else {
      settle();
      out.push({ kind: 'same', count: part.count, start: theirs[at]?.start ?? after.length });
      from += part.count;
      at += part.count;
    }
    place = theirs[at]?.start ?? after.length;
  }
  settle();
  return out;
}

/** White space is no change of a text. `known` has the numbers given so far. */
function paragraphsOf(text: string, known: Map<string, number>): Numbered {
  const numbered: Numbered = { paragraphs: [], numbers: [] };
  for (const { start, end } of captureParagraphs(text)) {
    const words = text.slice(start, end);
    const key = words.replace(/\s+/gu, ' ').trim();
    if (key === '') continue;
    const number = known.get(key) ?? known.size;
    known.set(key, number);
    numbered.paragraphs.push({ text: words, start });
    numbered.numbers.push(number);
  }
  return numbered;
}

/** Each paragraph that went with the next one that is like it; the order of both is kept. */
function pairUp(
  removed: readonly Paragraph[],
  added: readonly Paragraph[],
  place: number,
): ParagraphChange[] {
  const out: ParagraphChange[] = [];
  const tries = removed.length * added.length > MOST_TRIED ? 1 : added.length;
  let next = 0;
  for (const one of removed) {
    const near = added
      .slice(next, next + tries)
      .findIndex(({ text }) => likeness(one.text, text) >= LEAST_ALIKE);
    if (near === -1) {
      out.push({ kind: 'removed', before: one.text, start: added[next]?.start ?? place });
      continue;
    }
    for (const fresh of added.slice(next, next + near))
      out.push({ kind: 'added', after: fresh.text, start: fresh.start });
    const pair = added[next + near];
    if (pair !== undefined)
      out.push({ kind: 'changed', before: one.text, after: pair.text, start: pair.start });
    next += near + 1;
  }
  for (const rest of added.slice(next)) out.push({ kind: 'added', after: rest.text, start: rest.start });
  return out;
}
