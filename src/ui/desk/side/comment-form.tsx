/** Writes a comment or an answer. Ctrl+Enter sends; what is written survives a reload. */

import { useId, useLayoutEffect } from 'react';
import { newId } from '../../../core/new-id.ts';
import type { CommandOf } from '../../../core/review/command.ts';
import { Button } from '../../components/button.tsx';
import { announce } from '../../components/notices.tsx';
import { useDeskContext } from '../desk-context.ts';
import { goToSide, type SidePlace, useSideFocus } from './side-focus.ts';
import { useKeptText } from './use-kept-text.ts';
import { whoMay } from './who-may.ts';
import { writingKeys } from './writing-keys.ts';

const NEW: SidePlace = { in: 'comments', at: 'write' };
/** A place that no key leads to. */
const ANSWER: SidePlace = { in: 'comments', at: 'thread:' };

export function CommentForm(props: {
  slot: string;
  target: CommandOf<'add_comment'>['target'];
  threadId?: string;
  label: string;
  sendLabel: string;
  isNewThread?: boolean;
  /** Whoever opened the form writes in it next. */
  takesFocus?: boolean;
  /** An answer is sent or left: its form goes. */
  onDone?: () => void;
}) {
  const { isNewThread = false, takesFocus = false } = props;
  const { draftId, desk } = useDeskContext();
  const kept = useKeptText(draftId, props.slot);
  const field = useSideFocus<HTMLTextAreaElement>(draftId, isNewThread ? NEW : ANSWER);
  const id = useId();
  const refusal = whoMay(desk.person.role, 'add_comment');
  const empty = kept.text.trim() === '' ? 'Write something first.' : undefined;

  function send() {
    if (refusal !== undefined || empty !== undefined) return;
    const { target, threadId } = props;
    const commandId = desk.send({
      type: 'add_comment',
      target,
      text: kept.text,
      ...(threadId === undefined ? {} : { threadId }),
    });
    kept.forget();
    announce(threadId === undefined ? 'Comment added.' : 'Answer added.');
    props.onDone?.();
    // To what was written: in the field the next key of the desk would be a letter.
    goToSide(draftId, { in: 'comments', at: `thread:${threadId ?? newId(commandId, 1)}` });
  }

  function leave() {
    props.onDone?.();
    goToSide(draftId, {
      in: 'comments',
      at: props.threadId === undefined ? 'region' : `thread:${props.threadId}`,
    });
  }

  useLayoutEffect(() => {
    if (takesFocus) field.current?.focus();
  }, [takesFocus, field]);

  return (
    <div className="comment-form">
      <label htmlFor={id}>{props.label}</label>
      <textarea
        ref={field}
        id={id}
        className="side-input"
        rows={isNewThread ? 3 : 2}
        dir="auto"
        value={kept.text}
        readOnly={refusal !== undefined}
        title={refusal}
        onChange={(event) => kept.write(event.target.value)}
        onKeyDown={writingKeys({ send, leave })}
      />
      <Button size="small" unavailable={refusal ?? empty} onClick={send}>
        {props.sendLabel}
      </Button>
    </div>
  );
}
