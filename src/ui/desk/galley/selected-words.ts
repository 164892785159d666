/** The words of the draft that a person selected: where they stand in the text, whatever is drawn among them. */

import type { ClaimPlace } from '../../../core/claims/claim.ts';

/** Offsets are UTF-16 units into the plain text of the place; `exact` are the words there. */
export type SelectedWords = { place: ClaimPlace; start: number; end: number; exact: string };

const BLOCK = '.galley-block';
/** Shown in a text and not its own. */
const FOREIGN = '[data-extra], button, textarea, input, .spoken';

/**
 * Null when nothing is selected in a text. `textOf` gives the plain text of a place. What reaches over several
 * blocks counts as far as the first goes.
 */
export function selectedWords(
  selection: Selection | null,
  textOf: (place: ClaimPlace) => string | null,
): SelectedWords | null {
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const block = blockAt(range.startContainer) ?? firstBlockIn(range);
  const place = block === null ? null : placeOf(block);
  if (block === null || place === null || block.querySelector('textarea') !== null) return null;
  const plain = textOf(place);
  if (plain === null) return null;
  const units = unitsOf(block);
  const start = offsetOf(units, range.startContainer, range.startOffset);
  const end = block.contains(range.endContainer)
    ? offsetOf(units, range.endContainer, range.endOffset)
    : plain.length;
  return trimmed(plain, place, Math.min(start, plain.length), Math.min(end, plain.length));
}

function trimmed(plain: string, place: ClaimPlace, start: number, end: number): SelectedWords | null {
  const words = plain.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  const exact = words.trim();
  return exact === '' ? null : { place, start: from, end: from + exact.length, exact };
}

function blockAt(node: Node): HTMLElement | null {
  const element = node instanceof Element ? node : node.parentElement;
  return element?.closest<HTMLElement>(BLOCK) ?? null;
}

/** A selection by the whole page or by a key may begin outside of every block. */
function firstBlockIn(range: Range): HTMLElement | null {
  const root = range.commonAncestorContainer;
  if (!(root instanceof Element) || root.closest('.galley') === null) return null;
  return [...root.querySelectorAll<HTMLElement>(BLOCK)].find((one) => range.intersectsNode(one)) ?? null;
}

function placeOf({ dataset }: HTMLElement): ClaimPlace | null {
  if (dataset.kind === 'excerpt') return { in: 'excerpt' };
  const blockId = dataset.blockId;
  return blockId === undefined ? null : { in: 'block', blockId };
}

/** The text nodes of a block with where each begins in its plain text; items of a list stand a line break apart. */
type Unit = { node: Text; from: number };

function unitsOf(block: HTMLElement): Unit[] {
  const units: Unit[] = [];
  let from = 0;
  const walk = (parent: Element) => {
    if (parent.matches('li') && parent.previousElementSibling !== null) from += 1;
    for (const node of parent.childNodes) {
      if (node instanceof Text) {
        units.push({ node, from });
        from += node.data.length;
      } else if (node instanceof Element && !node.matches(FOREIGN)) walk(node);
    }
  };
  walk(block);
  return units;
}

/** Of a place between nodes: where the next of the text's own words begin. */
function offsetOf(units: readonly Unit[], container: Node, offset: number): number {
  const own = units.find(({ node }) => node === container);
  if (own !== undefined) return own.from + offset;
  const at = document.createRange();
  at.setStart(container, offset);
  const next = units.find(({ node }) => at.comparePoint(node, 0) >= 0);
  if (next !== undefined) return next.from;
  const last = units.at(-1);
  return last === undefined ? 0 : last.from + last.node.data.length;
}
