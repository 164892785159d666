/** What a revised file does to the draft, block by block and claim by claim, before anything is done. */

import { diffArrays } from 'diff';
import { claimStatus } from '../../../core/claims/claim-status.ts';
import type { Block, BlockKind } from '../../../core/draft/block.ts';
import type { DraftState, FieldName, Suggestion } from '../../../core/review/draft-state.ts';
import type { DraftEvent } from '../../../core/review/event.ts';
import { evolveAll } from '../../../core/review/evolve.ts';

/**
 * `before` and `after` are Markdown; null where there is none. `conflict` is the writer's text where the desk had
 * changed the same words.
 */
export type RevisionRow = {
  id: string;
  kind: BlockKind;
  wasKind: BlockKind | null;
  before: string | null;
  after: string | null;
  moved: boolean;
  conflict: Suggestion | null;
};

/** `keep`: settled before and after. `gone` lose their words; `checked` of them had work done on them. */
export type ClaimCounts = { keep: number; recheck: number; fresh: number; gone: number; checked: number };

export type RevisionPlan = {
  rows: RevisionRow[];
  claims: ClaimCounts;
  conflicts: number;
  fields: FieldName[];
  sources: string[];
};

export function planRevision(draft: DraftState, events: readonly DraftEvent[]): RevisionPlan {
  const after = evolveAll(draft, events);
  const conflicts = after.suggestions.filter((one) => !draft.suggestions.some(({ id }) => id === one.id));
  return {
    rows: rowsOf(draft.blocks, after.blocks, conflicts),
    claims: countClaims(draft, after),
    conflicts: conflicts.length,
    fields: events.flatMap((event) => (event.type === 'field_changed' ? [event.field] : [])),
    sources: events.flatMap((event) => (event.type === 'source_added' ? [event.source.title] : [])),
  };
}

/** In the order of the new text; what goes stands where it stood. */
function rowsOf(
  before: readonly Block[],
  after: readonly Block[],
  conflicts: readonly Suggestion[],
): RevisionRow[] {
  const was = new Map(before.map((block) => [block.id, block]));
  const is = new Map(after.map((block) => [block.id, block]));
  const rows: RevisionRow[] = [];
  const idOf = ({ id }: Block): string => id;
  for (const part of diffArrays(before.map(idOf), after.map(idOf))) {
    for (const id of part.value) {
      const old = was.get(id);
      const block = is.get(id);
      // What moved is told where it stands now.
      if (part.removed && block !== undefined) continue;
      rows.push({
        id,
        kind: (block ?? old)?.kind ?? 'paragraph',
        wasKind: old?.kind ?? null,
        before: old?.markdown ?? null,
        after: block?.markdown ?? null,
        moved: part.added && old !== undefined,
        conflict: conflicts.find(({ blockId }) => blockId === id) ?? null,
      });
    }
  }
  return rows;
}

/** Whether anything of the row is worth showing. */
export function isChanged(row: RevisionRow): boolean {
  return row.before !== row.after || row.moved || row.conflict !== null || row.kind !== row.wasKind;
}

function countClaims(before: DraftState, after: DraftState): ClaimCounts {
  const old = new Map(before.claims.map((claim) => [claim.id, claim]));
  const counts: ClaimCounts = { keep: 0, recheck: 0, fresh: 0, gone: 0, checked: 0 };
  for (const claim of after.claims) {
    const was = old.get(claim.id);
    const status = claimStatus(claim);
    const standing = was !== undefined && !was.orphan;
    if (!standing && !claim.orphan) counts.fresh += 1;
    if (!standing || was === undefined) continue;
    if (claim.orphan) {
      counts.gone += 1;
      if (claim.verdicts.length > 0 || claim.evidence.length > 0) counts.checked += 1;
    } else if (status === 'settled' && claimStatus(was) === 'settled') counts.keep += 1;
    else if (status === 'needs_recheck' && claimStatus(was) !== 'needs_recheck') counts.recheck += 1;
  }
  return counts;
}
