/** Finds what a command speaks of, or says that it is not there. */

import type { Claim, ClaimPlace } from '../claims/claim.ts';
import type { Block } from '../draft/block.ts';
import { plainText } from '../draft/plain-text.ts';
import { fail, type Outcome, ok } from '../problem.ts';
import type { CommentThread, DraftState, Source } from './draft-state.ts';

/** A claim that was merged into another is that other: what is sent to it late still arrives. */
export function findClaim(state: DraftState, id: string): Outcome<Claim> {
  const claim = found(state.claims, id);
  if (!claim.ok || claim.value.mergedInto == null || claim.value.mergedInto === id) return claim;
  return findClaim(state, claim.value.mergedInto);
}

export function findBlock(state: DraftState, id: string): Outcome<Block> {
  return found(state.blocks, id);
}

/** The plain text of a block or of the excerpt. */
export function textAt(state: DraftState, place: ClaimPlace): Outcome<string> {
  if (place.in === 'excerpt') return ok(state.fields.excerpt.value);
  const block = findBlock(state, place.blockId);
  return block.ok ? ok(plainText(block.value).text) : block;
}

export function findSource(state: DraftState, id: string): Outcome<Source> {
  return found(state.sources, id);
}

export function findThread(state: DraftState, id: string): Outcome<CommentThread> {
  return found(state.threads, id);
}

function found<T extends { id: string }>(list: readonly T[], id: string): Outcome<T> {
  const item = list.find((one) => one.id === id);
  return item === undefined ? fail({ code: 'unknown-target', target: id }) : ok(item);
}
