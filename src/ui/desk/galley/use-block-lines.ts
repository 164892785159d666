/** The lines of a block with its marks, cut anew only when a word or a place changed. */

import { useMemo } from 'react';
import type { Block } from '../../../core/draft/block.ts';
import { plainText } from '../../../core/draft/plain-text.ts';
import type { ClaimLook } from '../claim-look.ts';
import { type SuggestionReading, suggestedChanges } from '../suggesting/read-suggestion.ts';
import { authoredChanges } from './authored-changes.ts';
import { type BlockLine, blockLines } from './block-lines.ts';
import { type Commented, commentRanges } from './comment-ranges.ts';
import { useFindingRanges } from './finding-ranges.ts';
import type { FirstText } from './first-texts.ts';

export function useBlockLines(about: {
  block: Block;
  looks: readonly ClaimLook[];
  first: FirstText | undefined;
  readings: readonly SuggestionReading[];
  comments: readonly Commented[];
  colourOf: (personId: string) => number;
}): BlockLine[] {
  const { block, looks, first, readings, comments, colourOf } = about;
  // Claims that only changed their verdict stand where they stood: the words are not cut again.
  const places = looks.map(({ claim }) => `${claim.id} ${claim.selector.start} ${claim.selector.end}`).join();
  const plain = useMemo(() => plainText(block).text, [block]);
  const findings = useFindingRanges(looks, plain);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `places` stands for what of the looks is read
  return useMemo(() => {
    const claims = looks.map(({ claim }) => claim);
    return blockLines(block, {
      claims: claims.map(({ id, selector: { start, end } }) => ({ start, end, claimId: id })),
      findings,
      comments: commentRanges(plain, comments, claims),
      changes: first === undefined ? [] : authoredChanges(first, plain, colourOf),
      suggestions: readings.flatMap((reading) =>
        suggestedChanges(reading, block, colourOf(reading.suggestion.by)),
      ),
    });
  }, [block, places, findings, plain, first, readings, comments, colourOf]);
}
