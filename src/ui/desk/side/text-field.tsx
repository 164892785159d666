/** A labelled field of a small form; its words are kept as they are written. */

import { type Ref, useId } from 'react';
import type { KeptText } from './use-kept-text.ts';

/** A field of more rows is for whole texts of sources. */
const FEW_ROWS = 5;

export function TextField(props: {
  label: string;
  kept: Pick<KeptText, 'text' | 'write'>;
  /** More than one: a field of several lines. */
  rows?: number;
  hint?: string;
  /** Set once the person tried to send: says what is missing. */
  required?: boolean;
  readOnly?: boolean;
  ref?: Ref<HTMLInputElement & HTMLTextAreaElement>;
}) {
  const { kept, rows = 1 } = props;
  const id = useId();
  const missing = props.required === true && kept.text.trim() === '';
  const described = [props.hint === undefined ? '' : `${id}-hint`, missing ? `${id}-missing` : ''];
  const Control = rows > 1 ? 'textarea' : 'input';
  return (
    <div className="side-field">
      <label htmlFor={id}>{props.label}</label>
      <Control
        ref={props.ref}
        id={id}
        className="side-input"
        {...(rows > 1 ? { rows } : { type: 'text' })}
        // Finding the direction anew at every key costs a long text more than all else together.
        {...(rows > FEW_ROWS ? { spellCheck: false } : { dir: 'auto' })}
        value={kept.text}
        readOnly={props.readOnly}
        aria-invalid={missing || undefined}
        aria-describedby={described.join(' ').trim() || undefined}
        onChange={(event) => kept.write(event.target.value)}
      />
      {props.hint === undefined ? null : (
        <p id={`${id}-hint`} className="side-note">
          {props.hint}
        </p>
      )}
      {missing ? (
        <p id={`${id}-missing`} className="side-error" role="alert">
          This is needed.
        </p>
      ) : null}
    </div>
  );
}
