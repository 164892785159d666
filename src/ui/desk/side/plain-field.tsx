/** A smaller text field of the draft: slug, dateline, embargo, image prompt. */

import { type ReactNode, useId, useState } from 'react';
import { Button } from '../../components/button.tsx';
import { announce } from '../../components/notices.tsx';
import { useDeskContext } from '../desk-context.ts';
import { FieldConflict } from './field-conflict.tsx';
import { type TextFieldName, useFieldDraft } from './field-draft.ts';
import { FieldHead } from './field-head.tsx';
import { goToSide, useSideFocus } from './side-focus.ts';
import { writingKeys } from './writing-keys.ts';

export function PlainField(props: {
  field: TextFieldName;
  title: string;
  hint?: string;
  rows?: number;
  /** What becomes of the words when they are saved. */
  tidy?: (words: string) => string;
  /** Why these words cannot be saved, and what to write instead; the hint says so too while they are written. */
  refuse?: (words: string) => string | null;
  /** What else can be done, below the hint. */
  more?: ReactNode;
}) {
  const { field, title, rows = 1, tidy = (words: string) => words.trim(), refuse = () => null } = props;
  const { draftId } = useDeskContext();
  const { kept, suggested, refusal, save } = useFieldDraft(field);
  const control = useSideFocus<HTMLInputElement & HTMLTextAreaElement>(draftId, { in: 'details', at: field });
  const id = useId();
  const canSend = kept.changed || (suggested && kept.text !== '');
  const Control = rows > 1 ? 'textarea' : 'input';
  const wrong = refuse(kept.text);
  const [tried, setTried] = useState('');
  const isRefused = wrong !== null && tried === kept.text;

  function send() {
    if (!canSend || refusal !== undefined) return;
    setTried(kept.text);
    if (wrong !== null) {
      announce(wrong);
      document.getElementById(id)?.focus();
      return;
    }
    save(tidy(kept.text));
    goToSide(draftId, { in: 'details', at: `done:${field}` });
  }

  return (
    <div className="side-section">
      <FieldHead
        field={field}
        id={`${id}-head`}
        title={title}
        htmlFor={id}
        suggested={suggested}
        silent={kept.text === '' || kept.changed}
      />
      <Control
        ref={control}
        id={id}
        className="side-input"
        {...(rows > 1 ? { rows } : { type: 'text' })}
        dir="auto"
        value={kept.text}
        readOnly={refusal !== undefined}
        title={refusal}
        aria-invalid={wrong !== null || undefined}
        aria-describedby={props.hint === undefined ? undefined : `${id}-hint`}
        onChange={(event) => kept.write(event.target.value)}
        onKeyDown={writingKeys({ send, oneLine: rows === 1 })}
      />
      {props.hint === undefined ? null : (
        <p id={`${id}-hint`} className={isRefused ? 'side-error' : 'side-note'}>
          {props.hint}
        </p>
      )}
      {props.more === undefined || props.more === null ? null : (
        <div className="side-buttons">{props.more}</div>
      )}
      <FieldConflict field={field} kept={kept} />
      {canSend ? (
        <div className="side-buttons">
          <Button size="small" unavailable={refusal} onClick={send}>
            {kept.changed ? 'Save' : 'Confirm'} {title.toLowerCase()}
          </Button>
          {kept.changed ? (
            <Button size="small" tone="quiet" onClick={kept.forget}>
              Drop my changes
            </Button>
          ) : null}
        </div>
      ) : null}
    </div>
  );
}
