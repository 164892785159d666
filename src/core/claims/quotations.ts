/** The quoted runs of a plain text. */

import type { Span } from '../draft/span.ts';
import { quoteSpans } from './quote-spans.ts';

/** `span` includes the marks; `words` is what stands between them. */
export type Quotation = { span: Span; words: string };

export function quotationsIn(text: string): Quotation[] {
  return quoteSpans(text).map(({ start, end, words }) => ({
    span: { start, end },
    words: text.slice(words.start, words.end),
  }));
}
