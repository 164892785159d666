/** Finds highlights again in a text that was edited: with the old text by aligning both, without it by their words. */

import type { Span } from '../draft/span.ts';
import { alignTexts } from './align-texts.ts';
import { selectorFinder } from './find-selector.ts';
import { followAlignment } from './follow-alignment.ts';
import type { TextSelector } from './selectors.ts';

/**
 * For each anchor its place in `newText` (UTF-16 units), or null when its words are gone. Without the old text (null or
 * empty) only the selector's own words and what stood around them are known.
 */
export function reattach(
  oldText: string | null,
  newText: string,
  anchors: readonly TextSelector[],
): (Span | null)[] {
  if (oldText === null || oldText === '') {
    const find = selectorFinder(newText);
    return anchors.map(find);
  }
  const alignment = alignTexts(oldText, newText);
  return anchors.map((anchor) => followAlignment(alignment, anchor));
}
