/** One thread: what it is about, what was said, and whether it is resolved. */

import { useState } from 'react';
import type { CommentThread } from '../../../core/review/draft-state.ts';
import { unsavedText } from '../../../state/unsaved-texts.ts';
import { Button } from '../../components/button.tsx';
import { Chip } from '../../components/chip.tsx';
import { announce } from '../../components/notices.tsx';
import { RelativeTime } from '../../components/relative-time.tsx';
import { useDeskContext } from '../desk-context.ts';
import { CommentAbout } from './comment-about.tsx';
import { CommentForm } from './comment-form.tsx';
import { mentionsPerson, waitsFor } from './comment-mentions.ts';
import { CommentText } from './comment-text.tsx';
import { goToSide, useSideFocus } from './side-focus.ts';
import { whoMay } from './who-may.ts';

export function CommentThreadItem({ thread }: { thread: CommentThread }) {
  const { draftId, desk, nameOf } = useDeskContext();
  const { person, people } = desk;
  const item = useSideFocus<HTMLLIElement>(draftId, { in: 'comments', at: `thread:${thread.id}` });
  const resolved = thread.resolved;
  const slot = `reply:${thread.id}`;
  const [answering, setAnswering] = useState<'opened' | 'kept' | null>(() =>
    unsavedText(draftId, slot) === null ? null : 'kept',
  );
  const refusal = whoMay(person.role, resolved === null ? 'resolve_thread' : 'reopen_thread');
  const waits = waitsFor(thread, person.id, people);

  function toggle() {
    desk.send({ type: resolved === null ? 'resolve_thread' : 'reopen_thread', threadId: thread.id });
    announce(resolved === null ? 'Resolved.' : 'Open again.');
    goToSide(draftId, { in: 'comments', at: 'region' });
  }

  return (
    <li ref={item} className="thread" tabIndex={-1} data-waits={waits ? '' : undefined}>
      <CommentAbout commentId={thread.id} target={thread.target} snapshot={thread.snapshot} />
      {mentionsPerson(thread, person.id, people) ? (
        <p>
          <Chip tone={waits ? 'pencil' : 'plain'}>{waits ? 'asks you' : 'mentions you'}</Chip>
        </p>
      ) : null}
      <ol className="thread__comments">
        {thread.comments.map((comment) => (
          <li key={comment.id}>
            <p className="thread__by">
              <strong dir="auto">{nameOf(comment.by)}</strong> <RelativeTime at={comment.at} style="long" />
            </p>
            <CommentText text={comment.text} />
          </li>
        ))}
      </ol>
      {resolved === null ? null : <p className="side-note">Resolved by {nameOf(resolved.by)}.</p>}
      {answering === null ? null : (
        <CommentForm
          slot={slot}
          target={thread.target}
          threadId={thread.id}
          label="Answer"
          takesFocus={answering === 'opened'}
          onDone={() => setAnswering(null)}
        />
      )}
      <div className="side-buttons">
        {answering !== null ? null : (
          <Button
            size="small"
            unavailable={whoMay(person.role, 'add_comment')}
            onClick={() => setAnswering('opened')}
          >
            Answer
          </Button>
        )}
        <Button size="small" tone="quiet" unavailable={refusal} onClick={toggle}>
          {resolved === null ? 'Resolve' : 'Reopen'}
        </Button>
      </div>
    </li>
  );
}
