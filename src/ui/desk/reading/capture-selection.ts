/** Tells a selection on the screen in the units of the capture it was made in. */

import type { Span } from '../../../core/draft/span.ts';

/** Paragraphs carry where they begin in this attribute; their text is the capture's own, unit by unit. */
export const START = 'data-start';

/**
 * The selected range in UTF-16 units of `text`, white space at its ends left out; null when nothing is selected, or
 * something outside `reader`.
 */
export function selectedSpan(reader: Element, text: string, selection: Selection | null): Span | null {
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!reader.contains(range.startContainer) || !reader.contains(range.endContainer)) return null;
  const from = unitOf(reader, range.startContainer, range.startOffset);
  const to = unitOf(reader, range.endContainer, range.endOffset);
  if (from === null || to === null) return null;
  const chosen = text.slice(from, to);
  const start = from + chosen.length - chosen.trimStart().length;
  const end = from + chosen.trimEnd().length;
  return start < end ? { start, end } : null;
}

/** Where a point of the document stands in the capture. */
function unitOf(reader: Element, node: Node, offset: number): number | null {
  const element = node instanceof Element ? node : node.parentElement;
  const paragraph = element?.closest(`[${START}]`) ?? null;
  if (paragraph !== null && reader.contains(paragraph)) return unitWithin(paragraph, node, offset);
  // Between paragraphs: the point is the beginning of the next, or the end of the last.
  const next = node.childNodes.item(offset);
  const following =
    next instanceof Element ? (next.matches(`[${START}]`) ? next : next.querySelector(`[${START}]`)) : null;
  if (following !== null) return startOf(following);
  const all = reader.querySelectorAll(`[${START}]`);
  const last = all.item(all.length - 1);
  return last === null ? null : startOf(last) + (last.textContent?.length ?? 0);
}

function unitWithin(paragraph: Element, node: Node, offset: number): number {
  const before = document.createRange();
  before.setStart(paragraph, 0);
  before.setEnd(node, offset);
  return startOf(paragraph) + before.toString().length;
}

function startOf(paragraph: Element): number {
  return Number(paragraph.getAttribute(START));
}
