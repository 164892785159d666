/** The fold: what a draft looks like after an event. It decides nothing and computes nothing anew. */

import { assertNever } from '../assert-never.ts';
import type { Claim } from '../claims/claim.ts';
import type { Act, CommentThread, DraftState, Fields } from './draft-state.ts';
import type { ClaimChange, DraftEvent } from './event.ts';
import { type ImportEvent, importedDraft } from './imported-draft.ts';

/** Undo and "the last ten" reach this far back. */
export const RECENT_ACTS = 100;

export function evolveAll(state: DraftState, events: readonly DraftEvent[]): DraftState {
  return events.reduce(evolve, state);
}

export function evolve(state: DraftState, event: DraftEvent): DraftState {
  if (event.type === 'draft_imported') return importedDraft(event);
  const next = { ...apply(state, event), version: state.version + 1 };
  return { ...next, recent: rememberAct(next.recent, event, next.version) };
}

function apply(state: DraftState, event: Exclude<DraftEvent, ImportEvent>): DraftState {
  switch (event.type) {
    case 'verdict_changed':
      return onClaim(state, event.claimId, (claim) => {
        return {
          ...claim,
          verdicts: replace(claim.verdicts, (verdict) => verdict.by, event.person, event.after),
        };
      });
    case 'reviewed_changed':
      return onClaim(state, event.claimId, (claim) => ({ ...claim, reviewed: event.after }));
    case 'flag_changed':
      return onClaim(state, event.claimId, (claim) => ({ ...claim, flag: event.after }));
    case 'claim_assigned':
      return onClaim(state, event.claimId, (claim) => ({ ...claim, assignee: event.after }));
    case 'claims_recut':
      return changeClaims(state, event.claims);
    case 'suggestion_made':
      return { ...state, suggestions: insert(state.suggestions, event.at, event.suggestion) };
    case 'suggestion_closed':
      return { ...state, suggestions: state.suggestions.filter((one) => one.id !== event.suggestion.id) };
    case 'block_added':
      return changeClaims({ ...state, blocks: insert(state.blocks, event.at, event.block) }, event.claims);
    case 'block_removed':
      return changeClaims(
        { ...state, blocks: state.blocks.filter((block) => block.id !== event.block.id) },
        event.claims,
      );
    case 'text_revised':
      return changeClaims({ ...state, ...event.after }, event.claims);
    case 'evidence_attached':
      return onClaim(state, event.claimId, (claim) => ({
        ...claim,
        evidence: insert(claim.evidence, event.at, event.evidence),
      }));
    case 'evidence_removed':
      return onClaim(state, event.claimId, (claim) => ({
        ...claim,
        evidence: claim.evidence.filter((evidence) => evidence.id !== event.evidence.id),
      }));
    case 'evidence_changed':
      return onClaim(state, event.claimId, (claim) => ({
        ...claim,
        evidence: claim.evidence.map((one) => (one.id === event.after.id ? event.after : one)),
      }));
    case 'source_added':
      return { ...state, sources: insert(state.sources, event.at, event.source) };
    case 'source_removed':
      return { ...state, sources: state.sources.filter((source) => source.id !== event.source.id) };
    case 'capture_added':
      return onSource(state, event.sourceId, (captures) => byTime([...captures, event.capture]));
    case 'capture_removed':
      return onSource(state, event.sourceId, (captures) =>
        captures.filter((capture) => capture.sha256 !== event.capture.sha256),
      );
    case 'block_changed':
      return changeClaims(
        { ...state, blocks: state.blocks.map((block) => (block.id === event.blockId ? event.after : block)) },
        event.claims,
      );
    case 'field_changed': {
      const fields: Fields = { ...state.fields, [event.field]: event.after };
      return changeClaims({ ...state, fields }, event.claims);
    }
    case 'thread_opened':
      return { ...state, threads: insert(state.threads, event.at, event.thread) };
    case 'thread_removed':
      return { ...state, threads: state.threads.filter((thread) => thread.id !== event.thread.id) };
    case 'comment_added':
      return onThread(state, event.threadId, (thread) => ({
        ...thread,
        comments: byTime([...thread.comments, event.comment]),
      }));
    case 'comment_removed':
      return onThread(state, event.threadId, (thread) => ({
        ...thread,
        comments: thread.comments.filter((comment) => comment.id !== event.comment.id),
      }));
    case 'thread_resolution_changed':
      return onThread(state, event.threadId, (thread) => ({ ...thread, resolved: event.after }));
    case 'assignee_changed':
      return { ...state, assignee: event.after };
    case 'disposition_changed':
      return {
        ...state,
        dispositions: replace(state.dispositions, (one) => one.key, event.key, event.after),
      };
    case 'override_changed':
      return {
        ...state,
        overrides: replace(state.overrides, (one) => one.requirement, event.requirement, event.after),
      };
    case 'review_submitted':
      return { ...state, reviews: [...state.reviews, event.review] };
    case 'workflow_changed':
      return { ...state, workflow: event.after, asideFrom: event.asideFrom.after };
    case 'approval_given':
      return {
        ...state,
        approval: { revision: event.revision, by: event.by, at: event.madeAt },
        voided: null,
      };
    case 'approval_voided':
      return { ...state, approval: null, voided: { by: event.by, at: event.madeAt, what: event.what } };
    case 'command_undone':
      return {
        ...state,
        recent: state.recent.map((act) =>
          act.commandId === event.undone ? { ...act, undoneBy: event.after } : act,
        ),
      };
    default:
      return assertNever(event);
  }
}

/** Keeps the event with its command's other events. */
function rememberAct(recent: Act[], event: DraftEvent, version: number): Act[] {
  const last = recent.at(-1);
  if (last?.commandId === event.commandId) {
    return [...recent.slice(0, -1), { ...last, version, events: [...last.events, event] }];
  }
  const act: Act = {
    commandId: event.commandId,
    by: event.by,
    at: event.madeAt,
    type: event.commandType,
    version,
    events: [event],
    undoneBy: null,
  };
  return [...recent, act].slice(-RECENT_ACTS);
}

function changeClaims(state: DraftState, changes: readonly ClaimChange[]): DraftState {
  return { ...state, claims: changes.reduce(changeClaim, state.claims) };
}

function changeClaim(claims: Claim[], change: ClaimChange): Claim[] {
  switch (change.change) {
    case 'placed':
      return claims.map((claim) => (claim.id === change.claimId ? { ...claim, ...change.after } : claim));
    case 'added':
      return insert(claims, change.at, change.claim);
    case 'removed':
      return claims.filter((claim) => claim.id !== change.claim.id);
    default:
      return assertNever(change);
  }
}

function onClaim(state: DraftState, id: string, change: (claim: Claim) => Claim): DraftState {
  return { ...state, claims: state.claims.map((claim) => (claim.id === id ? change(claim) : claim)) };
}

function onSource(
  state: DraftState,
  id: string,
  change: (captures: DraftState['sources'][number]['captures']) => DraftState['sources'][number]['captures'],
): DraftState {
  return {
    ...state,
    sources: state.sources.map((source) =>
      source.id === id ? { ...source, captures: change(source.captures) } : source,
    ),
  };
}

function onThread(
  state: DraftState,
  id: string,
  change: (thread: CommentThread) => CommentThread,
): DraftState {
  return {
    ...state,
    threads: state.threads.map((thread) => (thread.id === id ? change(thread) : thread)),
  };
}

/** Kept in the order of their keys, so that taking one out and putting it back changes nothing; `null` takes it out. */
function replace<T>(list: readonly T[], keyOf: (item: T) => string, key: string, by: T | null): T[] {
  const others = list.filter((item) => keyOf(item) !== key);
  if (by === null) return others;
  const at = others.findIndex((item) => keyOf(item) > key);
  return insert(others, at === -1 ? others.length : at, by);
}

/** In the order they were made; `sort` keeps equals as they are. */
function byTime<T extends { at: string }>(list: readonly T[]): T[] {
  return list.toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}

function insert<T>(list: readonly T[], at: number, item: T): T[] {
  return [...list.slice(0, at), item, ...list.slice(at)];
}
