/** Puts an edited sentence back into the Markdown of its block. */

import type { Block } from '../../../core/draft/block.ts';
import { mapSpan } from '../../../core/draft/offset-map.ts';
import { plainText } from '../../../core/draft/plain-text.ts';
import type { Span } from '../../../core/draft/span.ts';

/** Where the claim's words stand in the block's Markdown: marks around them stay outside, marks among them inside. */
export function spanInMarkdown(block: Pick<Block, 'kind' | 'markdown'>, plainSpan: Span): Span {
  return mapSpan(plainText(block).toMarkdown, plainSpan);
}

/** The text with `words` in place of the span. A sentence that was taken out leaves no double space behind. */
export function composeText(text: string, span: Span, words: string): string {
  const before = text.slice(0, span.start);
  const after = text.slice(span.end);
  if (words.trim() !== '') return before + words.trim() + after;
  return before.trimEnd() + (before.trim() === '' ? after.trimStart() : after);
}
