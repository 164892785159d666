/** A draft has at most one headline and one dek: what a new one meets, and whether taking a change back would make a second. */

import type { Block, BlockKind } from '../draft/block.ts';

export const SOLE_KINDS = ['headline', 'dek'] as const satisfies readonly BlockKind[];

/** The blocks that stand where only one of the kind can be. */
export function solesOf(blocks: readonly Block[], kind: BlockKind): Block[] {
  return isSole(kind) ? blocks.filter((one) => one.kind === kind) : [];
}

export function isSole(kind: BlockKind): boolean {
  return SOLE_KINDS.some((sole) => sole === kind);
}

/** The headlines or deks of `before` that `after` would put another beside; none where it only leaves what there was. */
export function crowded(before: readonly Block[], after: readonly Block[]): Block[] {
  return SOLE_KINDS.flatMap((kind) => {
    const [had, has] = [solesOf(before, kind), solesOf(after, kind)];
    return has.length > 1 && has.length > had.length ? had : [];
  });
}
