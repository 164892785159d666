/** The plain text of a block, read once: a block is a value, and an edit makes another. */

import type { Block } from './block.ts';
import { plainText } from './plain-text.ts';

const known = new WeakMap<Block, string>();

export function blockText(block: Block): string {
  const before = known.get(block);
  if (before !== undefined) return before;
  const { text } = plainText(block);
  known.set(block, text);
  return text;
}
