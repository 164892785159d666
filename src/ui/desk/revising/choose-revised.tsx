/** Where the revised file comes from: chosen, dropped, or its text pasted. */

import { FileUp } from 'lucide-react';
import { useId, useRef, useState } from 'react';
import { Button } from '../../components/button.tsx';

export function ChooseRevised(props: { onFile: (file: File) => void; onPaste: (text: string) => void }) {
  const id = useId();
  const [over, setOver] = useState(false);
  const [pasted, setPasted] = useState('');
  const chooser = useRef<HTMLInputElement>(null);
  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is an extra; the button inside does the same */}
      <div
        className="revising__drop"
        data-over={over}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          const [file] = event.dataTransfer.files;
          if (file !== undefined) props.onFile(file);
        }}
      >
        <FileUp size={24} aria-hidden="true" />
        <p>Drop the revised file here, or</p>
        <Button tone="primary" data-autofocus="" onClick={() => chooser.current?.click()}>
          Choose the file
        </Button>
        <input
          ref={chooser}
          type="file"
          hidden
          aria-label="Revised file"
          onChange={(event) => {
            const [file] = event.target.files ?? [];
            if (file !== undefined) props.onFile(file);
          }}
        />
      </div>
      <form
        className="revising__paste"
        onSubmit={(event) => {
          event.preventDefault();
          if (pasted.trim() !== '') props.onPaste(pasted);
        }}
      >
        <label htmlFor={id}>Or paste its text</label>
        <textarea
          id={id}
          className="side-input"
          rows={6}
          dir="auto"
          value={pasted}
          onChange={(event) => setPasted(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey))
              event.currentTarget.form?.requestSubmit();
          }}
        />
        <Button type="submit" unavailable={pasted.trim() === '' ? 'Paste the text first.' : undefined}>
          See what changes
        </Button>
      </form>
    </>
  );
}
