/** What the blocks of a draft are called, so that their buttons have names of their own. */

import type { Block } from '../../../core/draft/block.ts';

/** `headline`, `dek`, `paragraph 3`: by block id. Kinds that can stand more than once are numbered. */
export function blockNames(blocks: readonly Block[]): Map<string, string> {
  const counts = new Map<Block['kind'], number>();
  return new Map(
    blocks.map((block): [string, string] => {
      if (block.kind === 'headline' || block.kind === 'dek') return [block.id, block.kind];
      const count = (counts.get(block.kind) ?? 0) + 1;
      counts.set(block.kind, count);
      return [block.id, `${block.kind} ${count}`];
    }),
  );
}
