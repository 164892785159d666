/** A ranked passage as the desk highlights it, and how two passages are told to be one. */

import type { RankedPassage } from '../../../core/checks/rank-passages.ts';
import type { HighlightedPassage } from '../../../state/desk-page.ts';

export function highlightOf({ sourceId, capture, start, end, text }: RankedPassage): HighlightedPassage {
  return { sourceId, capture, start, end, exact: text };
}

export const passageKey = (passage: { capture: string; start: number; end: number }): string =>
  `${passage.capture}:${passage.start}:${passage.end}`;
