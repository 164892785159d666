/** Rejects or withholds a draft, with a reason that stays on the record. Both can be reopened. */

import { type KeyboardEvent, useRef, useState } from 'react';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { announce } from '../../components/notices.tsx';
import { useDeskContext } from '../desk-context.ts';
import { PendingCommentsNote } from '../side/comment-pending-note.tsx';
import { useKeptText } from '../side/use-kept-text.ts';
import { writingKeys } from '../side/writing-keys.ts';
import { closeDecision } from './decision-state.ts';
import { NoteField } from './note-field.tsx';
import { ReasonChoices, useReasons } from './reason-choices.tsx';
import { ASIDE_REASONS } from './reason-codes.ts';
import { sendReview } from './send-review.ts';
import { useRefusal } from './use-refusal.ts';

const WORDS = {
  reject: { title: 'Reject', description: 'The draft is set aside. It can be reopened.', done: 'Rejected.' },
  withhold: {
    title: 'Withhold',
    description: 'The draft is kept back for now. It can be reopened.',
    done: 'Withheld.',
  },
} as const;

export function ReasonDialog({ kind }: { kind: 'reject' | 'withhold' }) {
  const { draftId, desk } = useDeskContext();
  const words = WORDS[kind];
  const kept = useKeptText(draftId, kind);
  const reasons = useReasons(draftId, kind, ASIDE_REASONS);
  const [asked, setAsked] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const refusal = useRefusal(kind);
  const empty = kept.text.trim() === '';

  function send() {
    setAsked(true);
    if (refusal !== undefined) return;
    if (empty) {
      field.current?.focus();
      return;
    }
    sendReview(desk, kind, kept.text.trim(), [...reasons.chosen]);
    kept.forget();
    reasons.forget();
    announce(words.done);
    closeDecision();
  }

  const keys = writingKeys({ send });
  function onKeyDown(event: KeyboardEvent) {
    keys(event);
    if (!event.isPropagationStopped()) reasons.onKeyDown(event);
  }

  return (
    <Dialog
      title={`${words.title} this draft`}
      description={refusal ?? words.description}
      keep={!empty}
      onClose={() => closeDecision()}
      footer={
        refusal === undefined ? (
          <>
            <Button tone="quiet" onClick={() => closeDecision()}>
              Cancel
            </Button>
            <Button tone="primary" onClick={send}>
              {words.title}
            </Button>
          </>
        ) : (
          <Button onClick={() => closeDecision()}>Close</Button>
        )
      }
    >
      {refusal === undefined ? (
        // biome-ignore lint/a11y/noStaticElementInteractions: the digits and Ctrl+Enter count for every control in it
        <div className="decision" onKeyDown={onKeyDown}>
          <ReasonChoices legend="Reasons" codes={ASIDE_REASONS} reasons={reasons} />
          <PendingCommentsNote />
          <NoteField
            ref={field}
            label="Reason, in words"
            value={kept.text}
            onWrite={kept.write}
            rows={4}
            missing={asked && empty ? 'Write a reason.' : undefined}
          />
        </div>
      ) : null}
    </Dialog>
  );
}
