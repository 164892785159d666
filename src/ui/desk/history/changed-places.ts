/** Which claims and blocks an event changed: not those that an edit only moved along. */

import type { ClaimChange, EventBody } from '../../../core/review/event.ts';

export type ChangedPlaces = { claims: readonly string[]; blocks: readonly string[] };

const claimsOnly = (...claims: string[]): ChangedPlaces => ({ claims, blocks: [] });
const NOTHING: ChangedPlaces = { claims: [], blocks: [] };

export function changedPlaces(event: EventBody): ChangedPlaces {
  switch (event.type) {
    case 'verdict_changed':
    case 'reviewed_changed':
    case 'flag_changed':
    case 'claim_assigned':
    case 'evidence_attached':
    case 'evidence_removed':
    case 'evidence_changed':
      return claimsOnly(event.claimId);
    case 'claims_recut':
    case 'field_changed':
      return claimsOnly(...event.claims.flatMap(changed));
    case 'block_changed':
      return { claims: event.claims.flatMap(changed), blocks: [event.blockId] };
    case 'block_added':
    case 'block_removed':
      return { claims: event.claims.flatMap(changed), blocks: [event.block.id] };
    case 'suggestion_made':
    case 'suggestion_closed':
      return { claims: [], blocks: [event.suggestion.blockId] };
    case 'text_revised': {
      const before = new Map(event.before.blocks.map((block) => [block.id, block.markdown]));
      const blocks = event.after.blocks.filter((block) => before.get(block.id) !== block.markdown);
      return { claims: event.claims.flatMap(changed), blocks: blocks.map((block) => block.id) };
    }
    case 'thread_opened':
    case 'thread_removed': {
      const { target } = event.thread;
      if (target.on === 'claim') return claimsOnly(target.claimId);
      return target.on === 'block' ? { claims: [], blocks: [target.blockId] } : NOTHING;
    }
    default:
      return NOTHING;
  }
}

function changed(change: ClaimChange): string[] {
  if (change.change !== 'placed') return [change.claim.id];
  const { before, after, claimId } = change;
  const moved =
    before.selector.exact === after.selector.exact &&
    before.orphan === after.orphan &&
    (before.mergedInto ?? null) === (after.mergedInto ?? null);
  return moved ? [] : [claimId];
}
