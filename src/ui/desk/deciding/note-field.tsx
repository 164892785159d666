/** The field of a decision's note or reason. */

import { type Ref, useId } from 'react';

export function NoteField(props: {
  label: string;
  value: string;
  onWrite: (value: string) => void;
  rows: number;
  /** Said once the person tried to send without it. */
  missing?: string | undefined;
  /** The dialog begins in it. */
  autofocus?: boolean;
  ref?: Ref<HTMLTextAreaElement>;
}) {
  const id = useId();
  const { missing } = props;
  return (
    <div className="note-field">
      <label htmlFor={id}>{props.label}</label>
      <textarea
        ref={props.ref}
        id={id}
        className="side-input"
        rows={props.rows}
        dir="auto"
        value={props.value}
        aria-invalid={missing === undefined ? undefined : true}
        aria-describedby={missing === undefined ? undefined : `${id}-missing`}
        {...(props.autofocus ? { 'data-autofocus': '' } : {})}
        onChange={(event) => props.onWrite(event.target.value)}
      />
      {missing === undefined ? null : (
        <p id={`${id}-missing`} className="side-error" role="alert">
          {missing}
        </p>
      )}
    </div>
  );
}
