/** Puts a mark behind each claim of a block: what a footnote hangs on. */

import type { Claim } from '../claims/claim.ts';
import type { Block } from '../draft/block.ts';
import { mapOffset } from '../draft/offset-map.ts';
import { plainText } from '../draft/plain-text.ts';

/** The block's Markdown with `mark` of each of its claims; `claims` are in reading order and may be those of all blocks. */
export function markClaimEnds(
  block: Block,
  claims: readonly Claim[],
  mark: (claim: Claim) => string,
): string {
  const here = claims.filter((claim) => claim.place.in === 'block' && claim.place.blockId === block.id);
  const { text, toMarkdown: map } = plainText(block);
  return here.toReversed().reduce((markdown, claim) => {
    // Behind the marks that close at the claim's end (`*`, `**`, a link's target), so that none is split.
    const at =
      claim.selector.end >= text.length ? markdown.length : mapOffset(map, claim.selector.end, 'start');
    const behind = markdown.slice(0, at).trimEnd().length;
    return `${markdown.slice(0, behind)}${mark(claim)}${markdown.slice(behind)}`;
  }, block.markdown);
}
