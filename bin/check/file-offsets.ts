/** Leads from the words of a draft back to the characters of its file. */

import type { ClaimPlace } from '../../src/core/claims/claim.ts';
import { composeMaps, mapSpan, type OffsetMap } from '../../src/core/draft/offset-map.ts';
import type { ParsedDraft } from '../../src/core/draft/parsed-draft.ts';
import { plainText } from '../../src/core/draft/plain-text.ts';
import type { Span } from '../../src/core/draft/span.ts';

/** From UTF-16 units of the plain text of a place to UTF-16 units of the decoded file, markup around the words left out. */
export type ToFile = (place: ClaimPlace, span: Span) => Span;

export function fileOffsets(parsed: ParsedDraft): ToFile {
  const blocks = new Map(parsed.blocks.map((block) => [block.id, block]));
  const maps = new Map<string, OffsetMap>();
  const mapOf = (blockId: string): OffsetMap => {
    const known = maps.get(blockId);
    const block = blocks.get(blockId);
    if (known !== undefined || block === undefined) return known ?? [];
    const map = composeMaps(plainText(block).toMarkdown, block.toFile);
    maps.set(blockId, map);
    return map;
  };
  return (place, span) =>
    mapSpan(place.in === 'excerpt' ? (parsed.metadata.excerpt?.toFile ?? []) : mapOf(place.blockId), span);
}
