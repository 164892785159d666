/** Requests changes from the writer, with a text drafted from what is unsettled and flagged. */

import { type KeyboardEvent, useRef, useState } from 'react';
import { saveFile } from '../../../queries/download.ts';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { announce } from '../../components/notices.tsx';
import { useDeskContext } from '../desk-context.ts';
import { headlineOf } from '../desk-crumb.tsx';
import { PendingCommentsNote } from '../side/comment-pending-note.tsx';
import { copyText } from '../side/copy-text.ts';
import { slugOf } from '../side/slug-of.ts';
import { useKeptText } from '../side/use-kept-text.ts';
import { writingKeys } from '../side/writing-keys.ts';
import { closeDecision } from './decision-state.ts';
import { draftRequest } from './draft-request.ts';
import { NoteField } from './note-field.tsx';
import { ReasonChoices, useReasons } from './reason-choices.tsx';
import { CHANGE_REASONS } from './reason-codes.ts';
import { requestFile } from './request-file.ts';
import { sendReview } from './send-review.ts';
import { useRefusal } from './use-refusal.ts';

export function RequestDialog() {
  const { draftId, desk, findings } = useDeskContext();
  // The draft of the text is made once: it must not change under the person's eyes.
  const [drafted, setDrafted] = useState(() => draftRequest(desk.draft, findings, desk.captureText));
  const kept = useKeptText(draftId, 'request_changes', drafted.text);
  const reasons = useReasons(draftId, 'request_changes', CHANGE_REASONS, drafted.reasons);
  const [asked, setAsked] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const refusal = useRefusal('request_changes');
  const empty = kept.text.trim() === '';
  const over = kept.text.trim().length - MOST_WRITTEN;

  function send() {
    setAsked(true);
    if (refusal !== undefined) return;
    if (empty || over > 0) {
      field.current?.focus();
      return;
    }
    sendReview(desk, 'request_changes', kept.text.trim(), [...reasons.chosen]);
    kept.forget();
    reasons.forget();
    announce('Changes requested.');
    closeDecision();
  }

  function download() {
    const name = `${slugOf(headlineOf(desk.draft)) || 'draft'}-changes.md`;
    const codes = CHANGE_REASONS.filter(({ code }) => reasons.chosen.includes(code));
    const file = requestFile(
      headlineOf(desk.draft),
      codes.map(({ words }) => words),
      kept.text,
    );
    saveFile(name, new Blob([file], { type: 'text/markdown' }));
    announce(`Saved as ${name}.`);
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
        'The text is drafted from what is unsettled or flagged, and from what the checks found. Change it as you like: it is kept when you close this.'
      }
      width="wide"
      keep
      onClose={() => closeDecision()}
      footer={
        <>
          <Button onClick={download}>Save as a file</Button>
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
        <PendingCommentsNote />
        <NoteField
          ref={field}
          label="What the writer reads"
          value={kept.text}
          onWrite={kept.write}
          rows={12}
          missing={faultOf(asked && empty, over)}
        />
        {kept.movedOn ? (
          <p className="side-note">
            The draft has changed since you began to write: what was drafted then may be settled by now.
          </p>
        ) : null}
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

/** As many characters as a review holds. */
const MOST_WRITTEN = 20_000;

function faultOf(isMissing: boolean, over: number): string | undefined {
  if (isMissing) return 'Write what should change.';
  if (over <= 0) return undefined;
  return `${over.toLocaleString('en')} characters too long to be sent. Save it as a file, and shorten it here.`;
}
