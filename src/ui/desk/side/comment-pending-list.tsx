/** One's own comments that wait for the review: marked as seen by nobody else, open to change, sent together. */

import { EyeOff } from 'lucide-react';
import { useId, useState } from 'react';
import { Button } from '../../components/button.tsx';
import { Chip } from '../../components/chip.tsx';
import { announce } from '../../components/notices.tsx';
import { counted } from '../../messages.ts';
import { useDeskContext } from '../desk-context.ts';
import { CommentAbout } from './comment-about.tsx';
import {
  dropPendingComment,
  type PendingComment,
  rewritePendingComment,
  sendCommentReview,
  usePendingComments,
} from './comment-pending.ts';
import { CommentText } from './comment-text.tsx';
import { completeMentions, unclearWords } from './complete-mentions.ts';
import { goToSide, useSideFocus } from './side-focus.ts';
import { SideSection } from './side-section.tsx';
import { useKeptText } from './use-kept-text.ts';
import { whoMay } from './who-may.ts';
import { writingKeys } from './writing-keys.ts';

export function PendingComments() {
  const { draftId } = useDeskContext();
  const pending = usePendingComments(draftId);
  if (pending.length === 0) return null;
  return (
    <SideSection title="In your review, not sent" aside={pending.length}>
      <p className="comment-pending__who">
        <EyeOff size={14} aria-hidden="true" /> Only you see {pending.length === 1 ? 'this' : 'these'}, in
        this browser. A decision sends them along, or you send the review without one.
      </p>
      <ul className="threads">
        {pending.map((comment) => (
          <PendingItem key={comment.id} comment={comment} />
        ))}
      </ul>
      <SendReview count={pending.length} />
    </SideSection>
  );
}

function PendingItem({ comment }: { comment: PendingComment }) {
  const { draftId, desk } = useDeskContext();
  const item = useSideFocus<HTMLLIElement>(draftId, { in: 'comments', at: `thread:${comment.id}` });
  const [editing, setEditing] = useState(false);
  const [unclear, setUnclear] = useState<string | null>(null);

  function drop() {
    dropPendingComment(draftId, comment.id);
    announce('Dropped.');
    goToSide(draftId, { in: 'comments', at: 'region' });
  }

  function close() {
    const { text, unclear } = completeMentions(comment.text, desk.people);
    if (text !== comment.text) rewritePendingComment(draftId, { ...comment, text });
    const words = unclearWords(unclear);
    setUnclear(words);
    if (words !== null) announce(words);
    setEditing(false);
    goToSide(draftId, { in: 'comments', at: `thread:${comment.id}` });
  }

  return (
    <li ref={item} className="thread" data-pending="" tabIndex={-1}>
      <CommentAbout commentId={comment.id} target={comment.target} snapshot={comment.snapshot} />
      <p>
        <Chip>{comment.threadId === null ? 'not sent' : 'answer, not sent'}</Chip>
      </p>
      {editing ? <PendingField comment={comment} onClose={close} /> : <CommentText text={comment.text} />}
      {unclear === null || editing ? null : <p className="side-note">{unclear}</p>}
      <div className="side-buttons">
        {editing ? (
          <Button size="small" onClick={close}>
            Done
          </Button>
        ) : (
          <Button size="small" onClick={() => setEditing(true)}>
            Change
          </Button>
        )}
        <Button size="small" tone="quiet" onClick={drop}>
          Drop
        </Button>
      </div>
    </li>
  );
}

/** What is written here is the comment at once: it is nobody else's yet. */
function PendingField({ comment, onClose }: { comment: PendingComment; onClose: () => void }) {
  const { draftId } = useDeskContext();
  return (
    <textarea
      // biome-ignore lint/a11y/noAutofocus: whoever pressed Change writes next
      autoFocus
      className="side-input"
      rows={3}
      dir="auto"
      aria-label="Your comment"
      value={comment.text}
      onChange={(event) => rewritePendingComment(draftId, { ...comment, text: event.target.value })}
      onKeyDown={writingKeys({ send: onClose, leave: onClose })}
    />
  );
}

function SendReview({ count }: { count: number }) {
  const { draftId, desk } = useDeskContext();
  const note = useKeptText(draftId, 'review:comment');
  const id = useId();
  const refusal = whoMay(desk.person.role, 'comment_review');

  function send() {
    if (refusal !== undefined) return;
    const sent = sendCommentReview(desk, note.text.trim());
    note.forget();
    announce(`Review sent with ${counted(sent, 'comment')}.`);
    goToSide(draftId, { in: 'comments', at: 'region' });
  }

  return (
    <div className="comment-form">
      <label htmlFor={id}>A word over all of it (may stay empty)</label>
      <textarea
        id={id}
        className="side-input"
        rows={2}
        dir="auto"
        value={note.text}
        onChange={(event) => note.write(event.target.value)}
        onKeyDown={writingKeys({ send })}
      />
      <div className="side-buttons">
        <Button size="small" tone="primary" unavailable={refusal} onClick={send}>
          Send review with {counted(count, 'comment')}
        </Button>
      </div>
    </div>
  );
}
