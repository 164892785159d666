/** Words that somebody commented on, and the sign behind them that leads to the comment. */

import { MessageSquare } from 'lucide-react';
import { type ReactNode, use } from 'react';
import { BlockClaimsContext } from './claim-mark.tsx';

export function CommentMark(props: { commentId: string; children?: ReactNode }) {
  return (
    <mark className="comment-mark" data-comment={props.commentId}>
      {props.children}
    </mark>
  );
}

/** A click on it is the galley's to answer, like one on the words. */
export function CommentSign({ commentId }: { commentId: string }) {
  const words = use(BlockClaimsContext).comments.get(commentId);
  if (words === undefined) return null;
  return (
    <span className="comment-sign screen-only" data-extra="">
      <button
        type="button"
        className="comment-sign__button"
        data-comment={commentId}
        aria-label={words}
        title={words}
      >
        <MessageSquare size={11} strokeWidth={2.6} aria-hidden="true" />
      </button>
    </span>
  );
}
