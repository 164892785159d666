/** The blocks of a past state as they read, their claims marked as they stood; compared, with what was put in and taken out. */

import { useMemo } from 'react';
import type { Block } from '../../../core/draft/block.ts';
import { plainText } from '../../../core/draft/plain-text.ts';
import type { DraftState } from '../../../core/review/draft-state.ts';
import { blockKindWords } from '../../desk-words.ts';
import { type ClaimLook, claimLook } from '../claim-look.ts';
import { blockLines } from '../galley/block-lines.ts';
import { BlockClaimsContext } from '../galley/claim-mark.tsx';
import { drawBlock } from '../galley/galley-block.tsx';
import { textChanges } from '../galley/text-changes.ts';
import type { BlockPair } from './compare-states.ts';

export function PastText({ draft, blocks }: { draft: DraftState; blocks?: readonly BlockPair[] }) {
  const looks = useMemo(() => looksByBlock(draft), [draft]);
  const pairs =
    blocks ?? draft.blocks.map((block) => ({ id: block.id, before: block, after: block, differs: false }));
  return (
    <article>
      {pairs.map((pair) => (
        <PastBlock key={pair.id} pair={pair} looks={looks.get(pair.id) ?? NONE} />
      ))}
    </article>
  );
}

const NONE: readonly ClaimLook[] = [];

function PastBlock({ pair, looks }: { pair: BlockPair; looks: readonly ClaimLook[] }) {
  const { before, after, differs } = pair;
  const block = after ?? before;
  const claims = useMemo(
    () => ({
      looks: new Map(looks.map((look) => [look.claim.id, look])),
      selectedId: null,
      comments: new Map<string, string>(),
    }),
    [looks],
  );
  const lines = useMemo(
    () => (block === null ? [] : linesOf(block, before, after, looks)),
    [block, before, after, looks],
  );
  if (block === null) return null;
  return (
    <BlockClaimsContext value={claims}>
      <div
        className="galley-block past-block"
        data-kind={block.kind}
        data-differs={differs || undefined}
        data-gone={after === null || undefined}
      >
        {differs ? <p className="past-block__what">{whatWords(before, after)}</p> : null}
        {drawBlock(block, lines)}
      </div>
    </BlockClaimsContext>
  );
}

function linesOf(block: Block, before: Block | null, after: Block | null, looks: readonly ClaimLook[]) {
  const plain = plainText(block).text;
  const changes =
    before === null
      ? [{ kind: 'inserted' as const, start: 0, end: plain.length }]
      : textChanges(plainText(before).text, plain);
  const claims = looks.map(({ claim }) => ({ ...claim.selector, claimId: claim.id }));
  return blockLines(block, {
    claims: after === null ? [] : claims,
    findings: [],
    comments: [],
    suggestions: [],
    changes,
  });
}

function whatWords(before: Block | null, after: Block | null): string {
  if (before === null) return 'Put in';
  if (after === null) return 'Taken out';
  if (before.kind !== after.kind)
    return `Read as a ${blockKindWords[after.kind]}, before as a ${blockKindWords[before.kind]}`;
  return plainText(before).text === plainText(after).text ? 'Emphasis or links changed' : 'Changed';
}

function looksByBlock(draft: DraftState): Map<string, ClaimLook[]> {
  const byBlock = new Map<string, ClaimLook[]>();
  for (const claim of draft.claims) {
    if (claim.orphan || claim.place.in !== 'block') continue;
    const own = byBlock.get(claim.place.blockId) ?? [];
    own.push(claimLook(claim, false, null));
    byBlock.set(claim.place.blockId, own);
  }
  return byBlock;
}
