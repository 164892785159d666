/** Finds what a command speaks of, or says that it is not there. */

import type { Claim } from '../claims/claim.ts';
import type { Block } from '../draft/block.ts';
import { fail, type Outcome, ok } from '../problem.ts';
import type { CommentThread, DraftState, Source } from './draft-state.ts';

export function findClaim(state: DraftState, id: string): Outcome<Claim> {
  return found(state.claims, id);
}

export function findBlock(state: DraftState, id: string): Outcome<Block> {
  return found(state.blocks, id);
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
