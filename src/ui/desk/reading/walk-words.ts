/** Goes through a text by word, for a passage that is no whole sentence: from the chosen words to one of them, or one more or less. */

import type { Span } from '../../../core/draft/span.ts';
import { wordSpans } from '../cutting/word-cuts.ts';
import { touches } from './passage-uses.ts';
import { stretch, type Walk, walkOn } from './walk-sentences.ts';

/** The words of the paragraphs at hand and of one on either side: cutting a whole long text takes a second. */
export function wordsAround(text: string, paragraphs: readonly Span[], at: Span): Span[] {
  const first = paragraphs.findIndex(({ end }) => end > at.start);
  const last = paragraphs.findLastIndex(({ start }) => start < Math.max(at.end, at.start + 1));
  if (first < 0 || last < 0) return [];
  const { start } = paragraphs[Math.max(0, first - 1)] ?? at;
  const { end } = paragraphs[Math.min(paragraphs.length - 1, last + 1)] ?? at;
  return wordSpans(text.slice(start, end)).map((word) => ({
    start: start + word.start,
    end: start + word.end,
  }));
}

/** Of several chosen words to the first or the last, of one to its neighbour. Null at the ends of the text. */
export function walkByWord(words: readonly Span[], chosen: Span, step: 1 | -1): Walk | null {
  const inside = words.filter((word) => touches(word, chosen));
  const one = inside.length > 1 ? inside.at(step === 1 ? 0 : -1) : undefined;
  return one === undefined ? walkOn(words, chosen, step) : { chosen: one, anchor: one };
}

/** One word more or less at the end that moves. Of a sentence that was chosen whole, that is its last word. */
export function stretchByWord(words: readonly Span[], { chosen, anchor }: Walk, step: 1 | -1): Walk | null {
  const anchored = words.filter((word) => touches(word, anchor));
  const fixed = anchored.at(chosen.start < anchor.start ? -1 : 0);
  return stretch(words, { chosen, anchor: fixed ?? anchor }, step);
}
