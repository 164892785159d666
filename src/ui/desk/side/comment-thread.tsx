/** One thread: what it is about, what was said, and whether it is resolved. */

import { useState } from 'react';
import { selectorFinder } from '../../../core/anchoring/find-selector.ts';
import { sameWords } from '../../../core/anchoring/fold-typography.ts';
import { plainText } from '../../../core/draft/plain-text.ts';
import type { CommandOf } from '../../../core/review/command.ts';
import type { CommentThread, DraftState } from '../../../core/review/draft-state.ts';
import { setDeskPage } from '../../../state/desk-page.ts';
import { unsavedText } from '../../../state/unsaved-texts.ts';
import { Button } from '../../components/button.tsx';
import { Chip } from '../../components/chip.tsx';
import { announce } from '../../components/notices.tsx';
import { RelativeTime } from '../../components/relative-time.tsx';
import { useDeskContext } from '../desk-context.ts';
import { CommentForm } from './comment-form.tsx';
import { fieldWords } from './field-words.ts';
import { shorten } from './shorten.ts';
import { goToSide, useSideFocus } from './side-focus.ts';
import { whoMay } from './who-may.ts';

export function CommentThreadItem({ thread }: { thread: CommentThread }) {
  const { draftId, desk, nameOf } = useDeskContext();
  const item = useSideFocus<HTMLLIElement>(draftId, { in: 'comments', at: `thread:${thread.id}` });
  const resolved = thread.resolved;
  const slot = `reply:${thread.id}`;
  const [answering, setAnswering] = useState<'opened' | 'kept' | null>(() =>
    unsavedText(draftId, slot) === null ? null : 'kept',
  );
  const refusal = whoMay(desk.person.role, resolved === null ? 'resolve_thread' : 'reopen_thread');

  function toggle() {
    desk.send({ type: resolved === null ? 'resolve_thread' : 'reopen_thread', threadId: thread.id });
    announce(resolved === null ? 'Resolved.' : 'Open again.');
    goToSide(draftId, { in: 'comments', at: 'region' });
  }

  return (
    <li ref={item} className="thread" tabIndex={-1}>
      <ThreadTarget thread={thread} />
      <ol className="thread__comments">
        {thread.comments.map((comment) => (
          <li key={comment.id}>
            <p className="thread__by">
              <strong>{nameOf(comment.by)}</strong> <RelativeTime at={comment.at} style="long" />
            </p>
            <p className="thread__text" dir="auto">
              {comment.text}
            </p>
          </li>
        ))}
      </ol>
      {resolved === null ? null : <p className="side-note">Resolved by {nameOf(resolved.by)}.</p>}
      {answering === null ? null : (
        <CommentForm
          slot={slot}
          target={asSent(thread.target)}
          threadId={thread.id}
          label="Answer"
          sendLabel="Send the answer"
          takesFocus={answering === 'opened'}
          onDone={() => setAnswering(null)}
        />
      )}
      <div className="side-buttons">
        {answering !== null ? null : (
          <Button
            size="small"
            unavailable={whoMay(desk.person.role, 'add_comment')}
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

/** What the thread is about, and how that read when the thread began if its words are others now. */
function ThreadTarget({ thread }: { thread: CommentThread }) {
  const { draftId, desk, select } = useDeskContext();
  const { target, snapshot } = thread;
  const now = textNow(desk.draft, target);
  const changed = snapshot !== '' && (now === null || !sameWords(now, snapshot));
  return (
    <>
      <p className="thread__target">
        {target.on === 'claim' && now !== null ? (
          <Button
            size="small"
            tone="quiet"
            className="side-link"
            onClick={() => {
              setDeskPage(draftId, { pane: 'draft' });
              select(target.claimId);
            }}
          >
            {shorten(now, 90)}
          </Button>
        ) : (
          <span>{targetWords(desk.draft, thread)}</span>
        )}
      </p>
      {changed ? (
        <div className="thread__snapshot">
          <Chip tone="warn">{now === null ? 'words not found any more' : 'words changed since'}</Chip>
          <p>
            It was about: <q dir="auto">{shorten(snapshot, 300)}</q>
          </p>
        </div>
      ) : null}
    </>
  );
}

/** The target as a command names it. */
function asSent(target: CommentThread['target']): CommandOf<'add_comment'>['target'] {
  if (target.on !== 'span') return target;
  const { start, end, exact } = target.selector;
  return { on: 'span', place: target.place, start, end, exact };
}

function textNow(draft: DraftState, target: CommentThread['target']): string | null {
  switch (target.on) {
    case 'draft':
      return '';
    case 'claim': {
      const claim = draft.claims.find((one) => one.id === target.claimId);
      return claim === undefined || claim.orphan ? null : claim.selector.exact;
    }
    case 'block': {
      const block = draft.blocks.find((one) => one.id === target.blockId);
      return block === undefined ? null : plainText(block).text;
    }
    case 'span': {
      const { place, selector } = target;
      const text =
        place.in === 'excerpt'
          ? draft.fields.excerpt.value
          : textNow(draft, { on: 'block', blockId: place.blockId });
      const span = text === null ? null : selectorFinder(text)(selector);
      return text === null || span === null ? null : text.slice(span.start, span.end);
    }
    case 'field': {
      const { value } = draft.fields[target.field];
      return Array.isArray(value) ? value.join(', ') : value;
    }
  }
}

function targetWords(draft: DraftState, { target }: CommentThread): string {
  switch (target.on) {
    case 'draft':
      return 'On the draft';
    case 'claim':
      return 'On a claim whose words are gone';
    case 'span':
      return `On the words “${shorten(target.selector.exact, 90)}”`;
    case 'block':
      return `On: ${shorten(textNow(draft, target) ?? 'a paragraph that is gone', 90)}`;
    case 'field':
      return `On the ${fieldWords[target.field]}`;
  }
}
