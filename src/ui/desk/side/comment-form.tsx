/** Writes a comment or an answer. Ctrl+Enter sends now, with Shift it waits for the review; what is written survives a reload. */

import { type KeyboardEvent, useId, useLayoutEffect, useState } from 'react';
import { newId } from '../../../core/new-id.ts';
import type { CommentTarget } from '../../../core/review/draft-state.ts';
import { Button } from '../../components/button.tsx';
import { announce } from '../../components/notices.tsx';
import { useDeskContext } from '../desk-context.ts';
import { CommentField } from './comment-field.tsx';
import { addPendingComment } from './comment-pending.ts';
import { asSent, textNow } from './comment-target.ts';
import { completeMentions, unclearWords } from './complete-mentions.ts';
import { goToSide, type SidePlace, useSideFocus } from './side-focus.ts';
import { useKeptText } from './use-kept-text.ts';
import { whoMay } from './who-may.ts';
import { writingKeys } from './writing-keys.ts';
import './comments.css';

const NEW: SidePlace = { in: 'comments', at: 'write' };
/** A place that no key leads to. */
const ANSWER: SidePlace = { in: 'comments', at: 'thread:' };

const AGAIN = 'Send again to leave it as plain words.';

export function CommentForm(props: {
  slot: string;
  target: CommentTarget;
  threadId?: string;
  label: string;
  /** Whoever opened the form writes in it next. */
  takesFocus?: boolean;
  /** From the first sign on: the words are about this, wherever the cursor goes. */
  onWrite?: () => void;
  /** It is sent, or waits, or is left: its form goes. */
  onDone?: () => void;
}) {
  const { target, threadId, takesFocus = false } = props;
  const isNew = threadId === undefined;
  const { draftId, desk } = useDeskContext();
  const kept = useKeptText(draftId, props.slot);
  const field = useSideFocus<HTMLTextAreaElement>(draftId, isNew ? NEW : ANSWER);
  const id = useId();
  const refusal = whoMay(desk.person.role, 'add_comment');
  /** The words whose unclear names were told of. */
  const [asked, setAsked] = useState<string | null>(null);
  const told = asked === kept.text ? unclearWords(completeMentions(asked, desk.people).unclear) : null;
  const empty = kept.text.trim() === '' ? 'Write something first.' : undefined;

  function done(said: string, threadOrPending: string) {
    kept.forget();
    announce(said);
    props.onDone?.();
    // To what was written: in the field the next key of the desk would be a letter.
    goToSide(draftId, { in: 'comments', at: `thread:${threadOrPending}` });
  }

  /** The words with whole names; null while a name that is not clear was not yet told of. */
  function named(): string | null {
    const { text, unclear } = completeMentions(kept.text, desk.people);
    const words = unclearWords(unclear);
    if (words === null || asked === kept.text) return text;
    setAsked(kept.text);
    announce(`${words} ${AGAIN}`);
    return null;
  }

  function send() {
    if (refusal !== undefined || empty !== undefined) return;
    const text = named();
    if (text === null) return;
    const commandId = desk.send({
      type: 'add_comment',
      target: asSent(desk.draft, target),
      text,
      ...(isNew ? {} : { threadId }),
    });
    done(isNew ? 'Comment added.' : 'Answer added.', threadId ?? newId(commandId, 1));
  }

  function wait() {
    if (refusal !== undefined || empty !== undefined) return;
    const text = named();
    if (text === null) return;
    const snapshot = target.on === 'span' ? target.selector.exact : (textNow(desk.draft, target) ?? '');
    const about = { text, target, threadId: threadId ?? null, snapshot };
    done(
      'Added to your review: only you see it until the review is sent.',
      addPendingComment(draftId, about),
    );
  }

  function leave() {
    props.onDone?.();
    goToSide(draftId, { in: 'comments', at: isNew ? 'region' : `thread:${threadId}` });
  }

  useLayoutEffect(() => {
    if (takesFocus) field.current?.focus();
  }, [takesFocus, field]);

  const keys = writingKeys({ send, leave });
  function onKeyDown(event: KeyboardEvent) {
    const waits = event.key === 'Enter' && event.shiftKey && (event.ctrlKey || event.metaKey);
    if (!waits || event.nativeEvent.isComposing) return keys(event);
    event.preventDefault();
    event.stopPropagation();
    wait();
  }

  return (
    <div className="comment-form">
      <label htmlFor={id}>{props.label}</label>
      <CommentField
        field={field}
        id={id}
        rows={isNew ? 3 : 2}
        text={kept.text}
        refusal={refusal}
        onWrite={(text) => {
          kept.write(text);
          props.onWrite?.();
        }}
        onKeyDown={onKeyDown}
      />
      {told === null ? null : (
        <p className="side-note">
          {told} {AGAIN}
        </p>
      )}
      <div className="side-buttons">
        <Button size="small" unavailable={refusal ?? empty} title="Ctrl+Enter" onClick={send}>
          {isNew ? 'Comment now' : 'Answer now'}
        </Button>
        <Button
          size="small"
          tone="quiet"
          unavailable={refusal ?? empty}
          title="Ctrl+Shift+Enter: only you see it until you send the review"
          onClick={wait}
        >
          Add to review
        </Button>
      </div>
    </div>
  );
}
