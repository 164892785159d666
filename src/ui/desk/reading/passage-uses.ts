/** The passages of a text that claims rest on, and the text cut where they begin and end. */

import type { Claim, Stance } from '../../../core/claims/claim.ts';
import type { Span } from '../../../core/draft/span.ts';

/** `number` is the claim's place in reading order, from 1. Offsets are UTF-16 units into the capture. */
export type PassageUse = Span & { claimId: string; evidenceId: string; number: number; stance: Stance };

/** In the order of the text; those of the claim at hand behind others that begin there, so that they lie above. */
export function usesOf(claims: readonly Claim[], capture: string): PassageUse[] {
  return claims
    .flatMap((claim, at) =>
      claim.evidence.flatMap((one): PassageUse[] => {
        if (one.kind !== 'passage' || one.capture !== capture) return [];
        const { start, end } = one.selector;
        return [{ start, end, claimId: claim.id, evidenceId: one.id, number: at + 1, stance: one.stance }];
      }),
    )
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Spans over a stretch of text that may lie over each other. */
export type Layers = {
  uses: readonly PassageUse[];
  found: readonly Span[];
  /** The one of `found` that stands at hand. */
  foundAt: Span | null;
  highlighted: Span | null;
  lookedUp: Span | null;
};

/** A piece of the stretch with all that lies over it; `ends` are the uses that end with it. */
export type Piece = Span & {
  uses: PassageUse[];
  ends: PassageUse[];
  isFound: boolean;
  isFoundAt: boolean;
  isHighlighted: boolean;
  isLookedUp: boolean;
};

/** Pieces from `start` to `end` without a gap; their words are the text's, to the unit. */
export function cutPieces({ start, end }: Span, layers: Layers): Piece[] {
  const { found, foundAt, highlighted, lookedUp } = layers;
  const uses = layers.uses.filter((use) => touches(use, { start, end }));
  const here = found.filter((span) => touches(span, { start, end }));
  const single = [highlighted, lookedUp].filter((span) => span !== null);
  const cuts = new Set([start, end]);
  for (const span of [...uses, ...here, ...single]) {
    for (const at of [span.start, span.end]) if (at > start && at < end) cuts.add(at);
  }
  const places = [...cuts].sort((a, b) => a - b);
  return places.slice(0, -1).map((from, at): Piece => {
    const piece = { start: from, end: places[at + 1] ?? end };
    return {
      ...piece,
      uses: uses.filter((use) => touches(use, piece)),
      ends: uses.filter((use) => use.end === piece.end),
      isFound: here.some((span) => touches(span, piece)),
      isFoundAt: foundAt !== null && touches(foundAt, piece),
      isHighlighted: highlighted !== null && touches(highlighted, piece),
      isLookedUp: lookedUp !== null && touches(lookedUp, piece),
    };
  });
}

export const touches = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
