/** A text pasted instead of a file: a field and a button, and Ctrl+Enter. */

import { type ReactNode, useId } from 'react';
import { Button } from './button.tsx';
import './paste-form.css';

/** `missing` says what to do while there is nothing in the field. */
export function PasteForm(props: {
  label: string;
  button: string;
  missing: string;
  placeholder?: string;
  autofocus?: boolean;
  pasted: string;
  onPaste: (text: string) => void;
  onSubmit: () => void;
}): ReactNode {
  const id = useId();
  const { pasted } = props;
  const isEmpty = pasted.trim() === '';
  return (
    <form
      className="paste-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isEmpty) props.onSubmit();
      }}
    >
      <label htmlFor={id}>{props.label}</label>
      <textarea
        id={id}
        rows={7}
        value={pasted}
        dir="auto"
        data-autofocus={props.autofocus ? '' : undefined}
        placeholder={props.placeholder}
        onChange={(event) => props.onPaste(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey))
            event.currentTarget.form?.requestSubmit();
        }}
      />
      <Button type="submit" unavailable={isEmpty ? props.missing : undefined}>
        {props.button}
      </Button>
    </form>
  );
}
