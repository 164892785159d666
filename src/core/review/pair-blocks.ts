/** Which block of a writer's revised file is which block of the file before. */

import { diffArrays } from 'diff';
import { textWords } from '../anchoring/text-words.ts';

export type FileBlock = { kind: string; markdown: string };

/** Share of words in common from which a block is the earlier one mended; below it is another block. */
const KIN = 0.4;
/** Blocks compared one by one between two that stayed. */
const MOST_COMPARED = 40_000;

/** For each block of `next` the index in `before` of the one that it was, or null. None is taken twice. */
export function pairBlocks(before: readonly FileBlock[], next: readonly FileBlock[]): (number | null)[] {
  const paired: (number | null)[] = next.map(() => null);
  const free = new Set(before.keys());
  const take = (at: number, from: number): void => {
    paired[at] = from;
    free.delete(from);
  };
  for (const [from, at] of sameInOrder(before, next)) take(at, from);
  for (const [at, block] of next.entries()) {
    if (paired[at] !== null) continue;
    const moved = [...free].find((from) => keyOf(before[from]) === keyOf(block));
    if (moved !== undefined) take(at, moved);
  }
  for (const { at, from } of likely(before, next, free, paired)) {
    if (paired[at] === null && free.has(from)) take(at, from);
  }
  // A headline that was written anew is the headline all the same.
  for (const kind of ['headline', 'dek']) {
    const from = [...free].find((one) => before[one]?.kind === kind);
    const at = next.findIndex((block, index) => block.kind === kind && paired[index] === null);
    if (from !== undefined && at !== -1) take(at, from);
  }
  return paired;
}

function* sameInOrder(
  before: readonly FileBlock[],
  next: readonly FileBlock[],
): Generator<[from: number, at: number]> {
  let [from, at] = [0, 0];
  for (const part of diffArrays(before.map(keyOf), next.map(keyOf))) {
    if (part.removed) from += part.count;
    else if (part.added) at += part.count;
    else for (let i = 0; i < part.count; i += 1) yield [from++, at++];
  }
}

/** Pairs that have most words in common, the closest first; of equals those that stand at like places. */
function likely(
  before: readonly FileBlock[],
  next: readonly FileBlock[],
  free: ReadonlySet<number>,
  paired: readonly (number | null)[],
): { at: number; from: number }[] {
  const words = new Map<FileBlock, Set<string>>();
  const wordsOf = (block: FileBlock): Set<string> => {
    const known = words.get(block) ?? new Set(textWords(block.markdown).keys);
    words.set(block, known);
    return known;
  };
  const pairs: { at: number; from: number; likeness: number }[] = [];
  let compared = 0;
  for (const [at, block] of next.entries()) {
    if (paired[at] !== null) continue;
    for (const from of free) {
      const old = before[from];
      compared += 1;
      if (old === undefined || compared > MOST_COMPARED) continue;
      const likeness = share(wordsOf(old), wordsOf(block));
      if (likeness >= KIN) pairs.push({ at, from, likeness });
    }
  }
  return pairs.sort(
    (a, b) => b.likeness - a.likeness || Math.abs(a.at - a.from) - Math.abs(b.at - b.from) || a.at - b.at,
  );
}

function share(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let common = 0;
  for (const word of a) if (b.has(word)) common += 1;
  return (2 * common) / Math.max(1, a.size + b.size);
}

function keyOf(block: FileBlock | undefined): string {
  return `${block?.kind}\n${block?.markdown}`;
}
