/** What differs between two states of one draft: blocks, claims, fields, sources, and where it stood. */

import type { Claim } from '../../../core/claims/claim.ts';
import { claimStatus, settledVerdict, standingVerdicts } from '../../../core/claims/claim-status.ts';
import type { Block } from '../../../core/draft/block.ts';
import type { DraftState, FieldName } from '../../../core/review/draft-state.ts';
import { claimStatusWords } from '../../desk-words.ts';
import { counted, verdictWords } from '../../messages.ts';
import { fieldWords } from '../side/field-words.ts';

/** `before` null: put in; `after` null: taken out. */
export type BlockPair = { id: string; before: Block | null; after: Block | null; differs: boolean };
/** A claim's words, as they read last, and how it stood: two sentences of a few words. */
export type ClaimPair = { claimId: string; words: string; before: string; after: string };
export type FieldPair = { field: FieldName; before: string; after: string };
export type SourcePair = { id: string; title: string; what: 'added' | 'removed' | 'text' };

export type Comparison = {
  blocks: BlockPair[];
  claims: ClaimPair[];
  fields: FieldPair[];
  sources: SourcePair[];
  workflow: { before: DraftState['workflow']; after: DraftState['workflow'] } | null;
  /** What else was added, in words: "1 comment", "2 suggestions". */
  besides: string[];
};

export function compareStates(before: DraftState, after: DraftState): Comparison {
  return {
    blocks: blockPairs(before.blocks, after.blocks),
    claims: claimPairs(before.claims, after.claims),
    fields: fieldPairs(before, after),
    sources: sourcePairs(before, after),
    workflow: before.workflow === after.workflow ? null : { before: before.workflow, after: after.workflow },
    besides: besides(before, after),
  };
}

function besides(before: DraftState, after: DraftState): string[] {
  const comments = (draft: DraftState) => draft.threads.flatMap((thread) => thread.comments);
  const more = (one: readonly { id: string }[], other: readonly { id: string }[]) => {
    const known = new Set(one.map(({ id }) => id));
    return other.filter(({ id }) => !known.has(id)).length;
  };
  const counts = [
    [more(comments(before), comments(after)), 'comment'],
    [more(before.suggestions, after.suggestions), 'open suggestion'],
    [more(before.reviews, after.reviews), 'review'],
  ] as const;
  return counts.flatMap(([count, one]) => (count === 0 ? [] : [counted(count, one)]));
}

/** In the order of the later text; what was taken out stands behind what it stood behind. */
function blockPairs(before: readonly Block[], after: readonly Block[]): BlockPair[] {
  const was = new Map(before.map((block) => [block.id, block]));
  const pairs = after.map((block): BlockPair => {
    const old = was.get(block.id) ?? null;
    const same = old !== null && old.markdown === block.markdown && old.kind === block.kind;
    return { id: block.id, before: old, after: block, differs: !same };
  });
  const stays = new Set(after.map((block) => block.id));
  for (const [index, block] of before.entries()) {
    if (stays.has(block.id)) continue;
    const above = before[index - 1]?.id;
    const at = pairs.findIndex((pair) => pair.id === above);
    pairs.splice(at + 1, 0, { id: block.id, before: block, after: null, differs: true });
  }
  return pairs;
}

function claimPairs(before: readonly Claim[], after: readonly Claim[]): ClaimPair[] {
  const was = new Map(before.map((claim) => [claim.id, claim]));
  const is = new Map(after.map((claim) => [claim.id, claim]));
  const ids = [...new Set([...is.keys(), ...was.keys()])];
  return ids.flatMap((claimId): ClaimPair[] => {
    const [old, now] = [was.get(claimId), is.get(claimId)];
    if (old === now) return [];
    const pair = { before: standing(old, 'not there yet'), after: standing(now, 'gone') };
    const words = (now?.orphan === false ? now : (old ?? now))?.selector.exact ?? '';
    // What came or went without anybody's work on it shows in the text.
    const idle = (claim: Claim | undefined) =>
      claim === undefined || standing(claim, '') === claimStatusWords.open;
    if (pair.before === pair.after || ((old === undefined || now === undefined) && idle(old) && idle(now)))
      return [];
    return [{ claimId, words, ...pair }];
  });
}

/** "Supported, 2 pieces of evidence, flagged". */
function standing(claim: Claim | undefined, missing: string): string {
  if (claim === undefined) return missing;
  const verdict = settledVerdict(claim);
  const status = claimStatus(claim);
  const labels = new Set(standingVerdicts(claim).map(({ label }) => verdictWords[label]));
  return [
    verdict !== null ? verdictWords[verdict] : claimStatusWords[status],
    status === 'disagreement' ? [...labels].join(' and ') : '',
    claim.evidence.length === 0
      ? ''
      : counted(claim.evidence.length, 'piece of evidence', 'pieces of evidence'),
    claim.flag === null ? '' : 'flagged',
  ]
    .filter((part) => part !== '')
    .join(', ');
}

function fieldPairs(before: DraftState, after: DraftState): FieldPair[] {
  return (Object.keys(fieldWords) as FieldName[]).flatMap((field) => {
    const pair = { before: fieldWordsOf(before, field), after: fieldWordsOf(after, field) };
    return pair.before === pair.after ? [] : [{ field, ...pair }];
  });
}

/** A field's words; whether a person stands behind them is part of it. */
export function fieldWordsOf({ fields }: Pick<DraftState, 'fields'>, field: FieldName): string {
  const { value, status } = fields[field];
  const words = typeof value === 'string' ? value : value.join(', ');
  return words === '' || status === 'confirmed' ? words : `${words} (suggested)`;
}

function sourcePairs(before: DraftState, after: DraftState): SourcePair[] {
  const was = new Map(before.sources.map((source) => [source.id, source]));
  const stays = new Set(after.sources.map((source) => source.id));
  return [
    ...after.sources.flatMap(({ id, title, captures }): SourcePair[] => {
      const old = was.get(id);
      if (old === undefined) return [{ id, title, what: 'added' }];
      return old.captures.length === captures.length ? [] : [{ id, title, what: 'text' }];
    }),
    ...before.sources.flatMap(({ id, title }): SourcePair[] =>
      stays.has(id) ? [] : [{ id, title, what: 'removed' }],
    ),
  ];
}

/** "3 blocks, 2 claims, 1 detail"; empty when the two are the same. */
export function comparisonWords({ blocks, claims, fields, sources, workflow, besides }: Comparison): string {
  const parts = [
    [blocks.filter((pair) => pair.differs).length, 'block', 'blocks'],
    [claims.length, 'claim', 'claims'],
    [fields.length, 'detail', 'details'],
    [sources.length, 'source', 'sources'],
  ] as const;
  const words = parts.flatMap(([count, one, many]) => (count === 0 ? [] : [counted(count, one, many)]));
  return [...words, ...besides, ...(workflow === null ? [] : ['its state'])].join(', ');
}
