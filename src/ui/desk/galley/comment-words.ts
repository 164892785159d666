/** The comments that the galley shows signs of, and what each sign is called. */

import { useMemo } from 'react';
import type { CommentThread } from '../../../core/review/draft-state.ts';
import type { PendingComment } from '../side/comment-pending.ts';
import { shorten } from '../side/shorten.ts';

/** A thread of everybody's, or a comment of one's own that waits for the review. */
export type GalleyComment = CommentThread | PendingComment;

const SHORT = 80;

/** By comment id: who says what. */
export function useCommentWords(
  comments: readonly GalleyComment[],
  nameOf: (personId: string) => string,
): ReadonlyMap<string, string> {
  return useMemo(
    () => new Map(comments.map((comment) => [comment.id, commentWords(comment, nameOf)])),
    [comments, nameOf],
  );
}

function commentWords(comment: GalleyComment, nameOf: (personId: string) => string): string {
  if ('text' in comment) return `Your comment, not sent yet: ${shorten(comment.text, SHORT)}`;
  const [first] = comment.comments;
  if (first === undefined) return 'Comment';
  const answers = comment.comments.length - 1;
  const more = answers === 0 ? '' : ` (${answers} more)`;
  return `Comment by ${nameOf(first.by)}: ${shorten(first.text, SHORT)}${more}`;
}
