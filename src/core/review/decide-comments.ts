/** Commands on comment threads. */

import { describeRange } from '../anchoring/selectors.ts';
import { assertNever } from '../assert-never.ts';
import { plainText } from '../draft/plain-text.ts';
import { newId } from '../new-id.ts';
import { fail, type Outcome, ok } from '../problem.ts';
import type { CommandOf } from './command.ts';
import type { DecideContext } from './decide.ts';
import type { CommentTarget, DraftState } from './draft-state.ts';
import type { EventBody } from './event.ts';
import { findBlock, findClaim, findThread, textAt } from './find-in-draft.ts';

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
  const target = targetOf(state, command.target);
  if (!target.ok) return target;
  const snapshot = textOf(state, target.value);
  if (!snapshot.ok) return snapshot;
  const thread = {
    id: newId(command.id, 1),
    target: target.value,
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

/** A span is described by what stands around it as well, so that it is found again when the text changed. */
function targetOf(state: DraftState, sent: CommandOf<'add_comment'>['target']): Outcome<CommentTarget> {
  if (sent.on !== 'span') return ok(sent);
  const { place, start, end, exact } = sent;
  const text = textAt(state, place);
  if (!text.ok) return text;
  // Written offline on words that changed meanwhile: the comment is kept, with the words alone.
  const selector =
    text.value.slice(start, end) === exact
      ? describeRange(text.value, start, end)
      : { exact, prefix: '', suffix: '', start, end };
  return ok({ on: 'span', place, selector });
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
    case 'span':
      return ok(target.selector.exact);
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
