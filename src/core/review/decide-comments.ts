/** Commands on comment threads. */

import { assertNever } from '../assert-never.ts';
import { plainText } from '../draft/plain-text.ts';
import { newId } from '../new-id.ts';
import { fail, type Outcome, ok } from '../problem.ts';
import type { CommandOf } from './command.ts';
import type { DecideContext } from './decide.ts';
import type { CommentTarget, DraftState } from './draft-state.ts';
import type { EventBody } from './event.ts';
import { findBlock, findClaim, findThread } from './find-in-draft.ts';

/** With a `threadId` an answer in that thread, without one a new thread. An answer opens a resolved thread again. */
export function addComment(
  state: DraftState,
  command: CommandOf<'add_comment'>,
  context: DecideContext,
): Outcome<EventBody[]> {
  const comment = { id: newId(command.id, 0), by: context.person.id, at: command.madeAt, text: command.text };
  if (command.threadId !== undefined) {
    const thread = findThread(state, command.threadId);
    if (!thread.ok) return thread;
    const answer: EventBody[] = [{ type: 'comment_added', threadId: thread.value.id, comment }];
    if (thread.value.resolved === null) return ok(answer);
    const before = thread.value.resolved;
    const opened: EventBody = {
      type: 'thread_resolution_changed',
      threadId: thread.value.id,
      before,
      after: null,
    };
    return ok([...answer, opened]);
  }
  const snapshot = textOf(state, command.target);
  if (!snapshot.ok) return snapshot;
  const thread = {
    id: newId(command.id, 1),
    target: command.target,
    snapshot: snapshot.value,
    resolved: null,
    comments: [comment],
  };
  return ok([{ type: 'thread_opened', thread, at: state.threads.length }]);
}

export function changeResolution(
  state: DraftState,
  command: CommandOf<'resolve_thread'> | CommandOf<'reopen_thread'>,
  context: DecideContext,
): Outcome<EventBody[]> {
  const thread = findThread(state, command.threadId);
  if (!thread.ok) return thread;
  const before = thread.value.resolved;
  const after = command.type === 'resolve_thread' ? { by: context.person.id, at: command.madeAt } : null;
  if ((before === null) === (after === null)) return ok([]);
  return ok([{ type: 'thread_resolution_changed', threadId: thread.value.id, before, after }]);
}

/** The text a new thread is about, kept with it so that a later reader sees what was meant. */
function textOf(state: DraftState, target: CommentTarget): Outcome<string> {
  switch (target.on) {
    case 'draft':
      return ok('');
    case 'claim': {
      const claim = findClaim(state, target.claimId);
      return claim.ok ? ok(claim.value.selector.exact) : claim;
    }
    case 'block': {
      const block = findBlock(state, target.blockId);
      return block.ok ? ok(plainText(block.value).text) : block;
    }
    case 'field': {
      const field = Object.hasOwn(state.fields, target.field) ? state.fields[target.field] : undefined;
      if (field === undefined) return fail({ code: 'unknown-target', target: target.field });
      return ok(Array.isArray(field.value) ? field.value.join(', ') : field.value);
    }
    default:
      return assertNever(target);
  }
}
