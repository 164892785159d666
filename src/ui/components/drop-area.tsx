/** A frame that takes dropped files, with a button that chooses them: dropping is an extra, the button does the same. */

import { FileUp } from 'lucide-react';
import { type ReactNode, useRef, useState } from 'react';
import { Button } from './button.tsx';
import './drop-area.css';

/** `label` names the chooser for who does not see it; without `multiple` only the first of several files is given. */
export function DropArea(props: {
  words: string;
  button: string;
  label: string;
  multiple?: boolean;
  autofocus?: boolean;
  onFiles: (files: File[]) => void;
}): ReactNode {
  const { multiple = false } = props;
  const [over, setOver] = useState(false);
  const chooser = useRef<HTMLInputElement>(null);
  function give(list: FileList | null) {
    const files = [...(list ?? [])];
    if (files.length > 0) props.onFiles(multiple ? files : files.slice(0, 1));
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the button inside does the same
    <div
      className="drop-area"
      data-over={over}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        give(event.dataTransfer.files);
      }}
    >
      <FileUp size={24} aria-hidden="true" />
      <p>{props.words}</p>
      <Button
        tone="primary"
        data-autofocus={props.autofocus ? '' : undefined}
        onClick={() => chooser.current?.click()}
      >
        {props.button}
      </Button>
      <input
        ref={chooser}
        type="file"
        multiple={multiple}
        hidden
        aria-label={props.label}
        onChange={(event) => give(event.target.files)}
      />
    </div>
  );
}
