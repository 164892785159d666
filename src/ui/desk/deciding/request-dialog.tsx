/** Requests changes from the writer, with a text drafted from what is unsettled and flagged. */

import { type KeyboardEvent, useRef, useState } from 'react';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { announce } from '../../components/notices.tsx';
import { useDeskContext } from '../desk-context.ts';
import { copyText } from '../side/copy-text.ts';
import { useKeptText } from '../side/use-kept-text.ts';
import { writingKeys } from '../side/writing-keys.ts';
import { closeDecision } from './decision-state.ts';
import { draftRequest } from './draft-request.ts';
import { NoteField } from './note-field.tsx';
import { ReasonChoices, useReasons } from './reason-choices.tsx';
import { CHANGE_REASONS } from './reason-codes.ts';
import { sendReview } from './send-review.ts';
import { useRefusal } from './use-refusal.ts';

export function RequestDialog() {
  const { draftId, desk, findings } = useDeskContext();
  // The draft of the text is made once: it must not change under the person's eyes.
  const [drafted, setDrafted] = useState(() => draftRequest(desk.draft, findings, desk.captureText));
  const kept = useKeptText(draftId, 'request_changes', drafted.text);
  const reasons = useReasons(CHANGE_REASONS, drafted.reasons);
  const [asked, setAsked] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const refusal = useRefusal('request_changes');
  const empty = kept.text.trim() === '';

  function send() {
    setAsked(true);
    if (refusal !== undefined) return;
    if (empty) {
      field.current?.focus();
      return;
    }
    sendReview(desk, 'request_changes', kept.text.trim(), [...reasons.chosen]);
    kept.forget();
    announce('Changes requested.');
    closeDecision();
  }

  const keys = writingKeys({ send });
  function onKeyDown(event: KeyboardEvent) {
    keys(event);
    if (!event.isPropagationStopped()) reasons.onKeyDown(event);
  }

  return (
    <Dialog
      title="Request changes"
      description={
        refusal ??
        'The text is drafted from claims that are unsourced, refuted or flagged. Change it as you like.'
      }
      width="wide"
      keep
      onClose={() => closeDecision()}
      footer={
        <>
          <Button onClick={() => void copyText(kept.text)}>Copy text</Button>
          {refusal === undefined ? (
            <Button tone="primary" onClick={send}>
              Request changes
            </Button>
          ) : null}
        </>
      }
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the digits and Ctrl+Enter count for every control in it */}
      <div className="decision" onKeyDown={onKeyDown}>
        <ReasonChoices legend="Reasons" codes={CHANGE_REASONS} reasons={reasons} />
        <NoteField
          ref={field}
          label="What the writer reads"
          value={kept.text}
          onWrite={kept.write}
          rows={12}
          missing={asked && empty ? 'Write what should change.' : undefined}
        />
        {kept.changed ? (
          <Button
            size="small"
            tone="quiet"
            onClick={() => {
              kept.forget();
              setDrafted(draftRequest(desk.draft, findings, desk.captureText));
              announce('Drafted anew.');
              field.current?.focus();
            }}
          >
            Draft it anew
          </Button>
        ) : null}
      </div>
    </Dialog>
  );
}
