/** Which words of the draft are selected in the galley, as offsets of the plain text of the block they stand in. */

import type { ClaimPlace } from '../../../core/claims/claim.ts';
import { plainText } from '../../../core/draft/plain-text.ts';
import type { DraftState } from '../../../core/review/draft-state.ts';

/** `start` and `end` are UTF-16 units into the plain text of the place; `exact` are its words there. */
export type SelectedSpan = { place: ClaimPlace; start: number; end: number; exact: string };

type Written = Pick<DraftState, 'blocks' | 'fields'>;

/** Null when nothing is selected, when it runs over several blocks, or when what is shown is not the text (any more). */
export function selectedSpan(draft: Written, selection: Selection | null): SelectedSpan | null {
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const block = blockOf(range.startContainer);
  if (block === null || block !== blockOf(range.endContainer)) return null;
  const place = placeOf(block);
  const text = place === null ? null : textOf(draft, place);
  if (place === null || text === null) return null;
  const shown = shownText(block);
  if (sameLines(shown.text) !== sameLines(text)) return null;
  const from = shown.offsetOf(range.startContainer, range.startOffset);
  const to = shown.offsetOf(range.endContainer, range.endOffset);
  const words = text.slice(from, to);
  const start = from + words.length - words.trimStart().length;
  const exact = words.trim();
  return /[\p{L}\p{N}]/u.test(exact) ? { place, start, end: start + exact.length, exact } : null;
}

function blockOf(node: Node): HTMLElement | null {
  const element = node instanceof Element ? node : node.parentElement;
  return element?.closest<HTMLElement>('.galley .galley-block') ?? null;
}

function placeOf(block: HTMLElement): ClaimPlace | null {
  if (block.dataset.kind === 'excerpt') return { in: 'excerpt' };
  const blockId = block.dataset.blockId;
  return blockId === undefined ? null : { in: 'block', blockId };
}

function textOf({ blocks, fields }: Written, place: ClaimPlace): string | null {
  if (place.in === 'excerpt') return fields.excerpt.value;
  const block = blocks.find((one) => one.id === place.blockId);
  return block === undefined ? null : plainText(block).text;
}

type Piece = { node: Text | null; start: number; value: string };

/** The words of the block as it is drawn: without what was taken out, without buttons; items of a list are lines. */
function shownText(block: HTMLElement): { text: string; offsetOf: (node: Node, offset: number) => number } {
  const pieces: Piece[] = [];
  let length = 0;
  let item: Element | null = null;
  const put = (node: Text | null, value: string): void => {
    pieces.push({ node, start: length, value });
    length += value.length;
  };
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const around = node.parentElement;
    if (!(node instanceof Text) || around === null || around.closest(NOT_TEXT) !== null) continue;
    const here = around.closest('li');
    if (item !== null && here !== item) put(null, '\n');
    item = here;
    put(node, node.data);
  }
  return {
    text: pieces.map(({ value }) => value).join(''),
    offsetOf: (container, offset) => offsetIn(pieces, container, offset) ?? length,
  };
}

const NOT_TEXT = '[data-extra], button, [hidden]';

function offsetIn(pieces: readonly Piece[], container: Node, offset: number): number | undefined {
  const own = pieces.find(({ node }) => node === container);
  if (own !== undefined) return own.start + offset;
  // An element, or words that are not of the text: the first piece that stands behind the point.
  const point = document.createRange();
  point.setStart(container, offset);
  return pieces.find(({ node }) => node !== null && point.comparePoint(node, 0) >= 0)?.start;
}

/** A block may be drawn with its line breaks as spaces. */
function sameLines(text: string): string {
  return text.replace(/\s/g, ' ');
}
