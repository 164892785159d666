/** Comments that wait for a review: kept in this browser, seen by nobody else, sent together in the order they were written. */

import { useMemo } from 'react';
import type { CommentTarget } from '../../../core/review/draft-state.ts';
import { revisionHash } from '../../../core/review/revision-hash.ts';
import type { ReadyDesk } from '../../../queries/use-desk.ts';
import { storedMembers } from '../../../state/persisted.ts';
import {
  forgetUnsavedText,
  keepUnsavedText,
  type UnsavedText,
  unsavedTextsOf,
  useUnsavedTextsOf,
} from '../../../state/unsaved-texts.ts';
import { counted } from '../../messages.ts';
import { asSent, readTarget } from './comment-target.ts';

/** `threadId` null: it begins a thread. `snapshot` is what it is about, as that read when it was written. */
export type PendingComment = {
  id: string;
  text: string;
  target: CommentTarget;
  threadId: string | null;
  snapshot: string;
};
type NewPending = Omit<PendingComment, 'id'>;
type Desk = Pick<ReadyDesk, 'draft' | 'policy' | 'send'>;

const SLOT = 'pending:';
let made = 0;

/** Oldest first; the same list until one is written, changed or sent. */
export function usePendingComments(draftId: string): readonly PendingComment[] {
  const texts = useUnsavedTextsOf(draftId);
  return useMemo(() => pendingIn(texts), [texts]);
}

/** What a dialog that decides says of them; null when there are none. */
export function pendingWords(count: number): string | null {
  return count === 0 ? null : `${counted(count, 'comment')} will be sent with this.`;
}

export function pendingComments(draftId: string): readonly PendingComment[] {
  return pendingIn(unsavedTextsOf(draftId));
}

/** Returns its id. */
export function addPendingComment(draftId: string, { text, ...about }: NewPending): string {
  made += 1;
  const order = `${String(Date.now()).padStart(15, '0')}-${String(made).padStart(6, '0')}`;
  keepUnsavedText(draftId, SLOT + order, { text, base: JSON.stringify(about) });
  return SLOT + order;
}

export function rewritePendingComment(draftId: string, { id, text, ...about }: PendingComment): void {
  keepUnsavedText(draftId, id, { text, base: JSON.stringify(about) });
}

export function dropPendingComment(draftId: string, id: string): void {
  forgetUnsavedText(draftId, id);
}

/**
 * Puts all of them in the outbox, one behind the other: before a request for changes, a rejection or a withholding;
 * behind an approval, which open threads would block. Returns how many there were.
 */
export function sendPendingComments({ draft, send }: Pick<Desk, 'draft' | 'send'>): number {
  const all = pendingComments(draft.id).filter(({ text }) => text.trim() !== '');
  for (const { id, text, target, threadId } of all) {
    const known = threadId !== null && draft.threads.some((thread) => thread.id === threadId);
    send({ type: 'add_comment', target: asSent(draft, target), text, ...(known ? { threadId } : {}) });
    dropPendingComment(draft.id, id);
  }
  return all.length;
}

/** The comments, and a review without a decision that says who read the draft. */
export function sendCommentReview(desk: Desk, note: string): number {
  const { draft, policy, send } = desk;
  const on = { revision: revisionHash(draft, policy), basedOn: draft.version };
  const sent = sendPendingComments(desk);
  send({ type: 'comment_review', ...on, note });
  return sent;
}

function pendingIn(texts: ReadonlyMap<string, UnsavedText>): PendingComment[] {
  return [...texts]
    .filter(([slot]) => slot.startsWith(SLOT))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([id, { text, base }]) => {
      const about = readAbout(base);
      return about === null ? [] : [{ id, text, ...about }];
    });
}

function readAbout(base: string): Omit<NewPending, 'text'> | null {
  let members: ReadonlyMap<string, unknown>;
  try {
    members = storedMembers(JSON.parse(base));
  } catch {
    return null;
  }
  const target = readTarget(members.get('target'));
  const [threadId, snapshot] = [members.get('threadId'), members.get('snapshot')];
  if (target === null || typeof snapshot !== 'string') return null;
  return { target, threadId: typeof threadId === 'string' ? threadId : null, snapshot };
}
