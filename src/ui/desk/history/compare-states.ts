/** What differs between two states of one draft: blocks, claims, fields, sources, and where it stood. */

import type { Block } from '../../../core/draft/block.ts';
import type { DraftState, FieldName } from '../../../core/review/draft-state.ts';
import { counted } from '../../messages.ts';
import { fieldWords } from '../side/field-words.ts';
import { type Beside, type BesideKind, compareBesides } from './compare-besides.ts';
import { type ClaimPair, claimPairs } from './compare-claims.ts';

/** `before` null: put in; `after` null: taken out. */
export type BlockPair = { id: string; before: Block | null; after: Block | null; differs: boolean };
export type FieldPair = { field: FieldName; before: string; after: string };
export type SourcePair = { id: string; title: string; what: 'added' | 'removed' | 'text' };

export type Comparison = {
  blocks: BlockPair[];
  claims: ClaimPair[];
  fields: FieldPair[];
  sources: SourcePair[];
  workflow: { before: DraftState['workflow']; after: DraftState['workflow'] } | null;
  besides: Beside[];
};

export function compareStates(
  before: DraftState,
  after: DraftState,
  nameOf: (personId: string) => string,
): Comparison {
  return {
    blocks: blockPairs(before.blocks, after.blocks),
    claims: claimPairs(before, after, nameOf),
    fields: fieldPairs(before, after),
    sources: sourcePairs(before, after),
    workflow: before.workflow === after.workflow ? null : { before: before.workflow, after: after.workflow },
    besides: compareBesides(before, after, nameOf),
  };
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
  const ofKind = (kind: BesideKind) => besides.filter((one) => one.kind === kind).length;
  const parts = [
    [blocks.filter((pair) => pair.differs).length, 'block'],
    [claims.length, 'claim'],
    [fields.length, 'detail'],
    [sources.length, 'source'],
    [ofKind('comment'), 'comment'],
    [ofKind('suggestion'), 'suggestion'],
    [ofKind('finding'), 'finding'],
    [ofKind('override'), 'override'],
    [ofKind('review'), 'review'],
  ] as const;
  const words = parts.flatMap(([count, one]) => (count === 0 ? [] : [counted(count, one)]));
  return [
    ...words,
    ...(workflow === null ? [] : ['its state']),
    ...(ofKind('assignment') === 0 ? [] : ['whose it is']),
  ].join(', ');
}
