/** Asks for a written reason in place, and keeps the words until they are sent. */

import { useEffect, useId, useRef, useState } from 'react';
import { Button } from '../../components/button.tsx';
import { useDeskContext } from '../desk-context.ts';
import { useKeptText } from './use-kept-text.ts';
import { writingKeys } from './writing-keys.ts';

export function ReasonForm(props: {
  /** Where the unsent words are kept. */
  slot: string;
  label: string;
  sendLabel: string;
  onSend: (reason: string) => void;
  onLeave: () => void;
}) {
  const { draftId } = useDeskContext();
  const kept = useKeptText(draftId, props.slot);
  const [asked, setAsked] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  const missing = asked && kept.text.trim() === '';

  useEffect(() => field.current?.focus(), []);

  function send() {
    setAsked(true);
    if (kept.text.trim() === '') {
      field.current?.focus();
      return;
    }
    props.onSend(kept.text.trim());
    kept.forget();
  }

  return (
    <div className="reason-form">
      <label htmlFor={id}>{props.label}</label>
      <textarea
        ref={field}
        id={id}
        className="side-input"
        rows={2}
        value={kept.text}
        required
        aria-invalid={missing || undefined}
        aria-describedby={missing ? `${id}-missing` : undefined}
        onChange={(event) => kept.write(event.target.value)}
        onKeyDown={writingKeys({ send, leave: props.onLeave })}
      />
      {missing ? (
        <p id={`${id}-missing`} className="side-error" role="alert">
          Write a reason.
        </p>
      ) : null}
      <div className="side-buttons">
        <Button size="small" tone="primary" onClick={send}>
          {props.sendLabel}
        </Button>
        <Button size="small" tone="quiet" onClick={props.onLeave}>
          Cancel
        </Button>
      </div>
    </div>
  );
}
