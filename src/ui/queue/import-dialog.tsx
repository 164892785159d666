/** Brings drafts in from files or pasted text and says what each became. Loaded when it is first wanted. */

import { FileUp } from 'lucide-react';
import { type ReactNode, useCallback, useEffect, useId, useRef, useState } from 'react';
import { type ImportInput, useImportDrafts } from '../../queries/import-drafts.ts';
import { Button } from '../components/button.tsx';
import { Dialog } from '../components/dialog.tsx';
import { announce } from '../components/notices.tsx';
import { counted } from '../messages.ts';
import type { Brought } from '../shell/overlay-state.ts';
import { ImportReport } from './import-report.tsx';
import './import-dialog.css';

export function ImportDialog({ brought, onClose }: { brought: Brought; onClose: () => void }): ReactNode {
  const [pasted, setPasted] = useState(brought.text);
  const [over, setOver] = useState(false);
  const imports = useImportDrafts();
  const { status, done, of, results, start, reset } = imports;
  const chooser = useRef<HTMLInputElement>(null);

  const bring = useCallback(
    async (inputs: Promise<ImportInput[]> | ImportInput[]) => {
      const answers = await start(await inputs);
      const good = answers.filter((answer) => answer.ok).length;
      announce(`${counted(good, 'draft')} imported, ${counted(answers.length - good, 'file')} not.`);
    },
    [start],
  );
  const begun = useRef(false);
  useEffect(() => {
    // Dropped files need no second consent; a pasted text is shown first.
    if (brought.files.length === 0 || begun.current) return;
    begun.current = true;
    void bring(inputsOf(brought.files));
  }, [brought, bring]);

  const running = status === 'running';
  return (
    <Dialog
      title="Import drafts"
      description={
        status === 'idle'
          ? 'Markdown or plain text, one article a file. Nothing of a file is lost or changed.'
          : undefined
      }
      keep={running || (status === 'idle' && pasted.trim() !== '')}
      onClose={onClose}
      footer={
        status === 'idle' ? undefined : (
          <>
            <Button unavailable={running ? 'The import is under way.' : undefined} onClick={reset}>
              Import more
            </Button>
            <Button tone="primary" onClick={onClose}>
              Done
            </Button>
          </>
        )
      }
    >
      {status === 'idle' ? (
        <>
          {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is an extra; the button inside does the same */}
          <div
            className="import-dialog__drop"
            data-over={over}
            onDragOver={(event) => {
              event.preventDefault();
              setOver(true);
            }}
            onDragLeave={() => setOver(false)}
            onDrop={(event) => {
              event.preventDefault();
              setOver(false);
              void bring(inputsOf([...event.dataTransfer.files]));
            }}
          >
            <FileUp size={24} aria-hidden="true" />
            <p>Drop files here, or</p>
            <Button
              tone="primary"
              data-autofocus={brought.text === '' ? '' : undefined}
              onClick={() => chooser.current?.click()}
            >
              Choose files
            </Button>
            <input
              ref={chooser}
              type="file"
              multiple
              hidden
              aria-label="Files to import"
              onChange={(event) => void bring(inputsOf([...(event.target.files ?? [])]))}
            />
          </div>
          <PasteForm
            pasted={pasted}
            focused={brought.text !== ''}
            onPaste={setPasted}
            onImport={() => {
              void bring([{ name: nameOfPaste(pasted), text: pasted }]);
              setPasted('');
            }}
          />
        </>
      ) : (
        <ImportReport running={running} done={done} of={of} results={results} onOpen={onClose} />
      )}
    </Dialog>
  );
}

function PasteForm(props: {
  pasted: string;
  focused: boolean;
  onPaste: (text: string) => void;
  onImport: () => void;
}): ReactNode {
  const id = useId();
  const { pasted, focused, onPaste, onImport } = props;
  return (
    <form
      className="import-dialog__paste"
      onSubmit={(event) => {
        event.preventDefault();
        if (pasted.trim() !== '') onImport();
      }}
    >
      <label htmlFor={id}>Or paste an article</label>
      <textarea
        id={id}
        rows={7}
        value={pasted}
        dir="auto"
        data-autofocus={focused ? '' : undefined}
        placeholder={'# Headline\n\nFirst paragraph …\n\nSources:\n- https://…'}
        onChange={(event) => onPaste(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey))
            event.currentTarget.form?.requestSubmit();
        }}
      />
      <Button type="submit" unavailable={pasted.trim() === '' ? 'Paste an article first.' : undefined}>
        Import the pasted text
      </Button>
    </form>
  );
}

async function inputsOf(files: File[]): Promise<ImportInput[]> {
  return Promise.all(
    files.map(async (file) => ({
      name: file.name,
      bytes: await file.arrayBuffer().catch(() => new ArrayBuffer(0)),
    })),
  );
}

/** A pasted text is filed under its first words. */
function nameOfPaste(text: string): string {
  const first = text.trim().split('\n', 1)[0] ?? '';
  const slug = first
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  return `${[...slug].slice(0, 60).join('') || 'pasted'}.md`;
}
