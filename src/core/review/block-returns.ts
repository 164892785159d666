/** Where in the text a block belongs that comes back after others have come and gone. */

import type { Block } from '../draft/block.ts';
import type { Act, DraftState } from './draft-state.ts';
import type { EventBody } from './event.ts';

/** The blocks as they were in reading order before `acts`, which are the draft's newest, oldest first. */
export function blocksBefore({ blocks }: Pick<DraftState, 'blocks'>, acts: readonly Act[]): readonly Block[] {
  return acts.flatMap((act) => act.events).reduceRight(without, blocks);
}

/** The index in `blocks` right behind the block that `id` followed in `then`, or the nearest before it that is left. */
export function indexOnReturn(blocks: readonly Block[], id: string, then: readonly Block[]): number {
  const before = new Set(
    then
      .slice(
        0,
        then.findIndex((one) => one.id === id),
      )
      .map((one) => one.id),
  );
  return blocks.findLastIndex((one) => before.has(one.id)) + 1;
}

function without(blocks: readonly Block[], event: EventBody): readonly Block[] {
  if (event.type === 'block_added') return blocks.filter(({ id }) => id !== event.block.id);
  if (event.type === 'block_removed') return blocks.toSpliced(event.at, 0, event.block);
  return event.type === 'text_revised' ? event.before.blocks : blocks;
}
