/** Brings drafts in from files or pasted text and says what each became. Loaded when it is first wanted. */

import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react';
import { type ImportInput, useImportDrafts } from '../../queries/import-drafts.ts';
import { Button } from '../components/button.tsx';
import { Dialog } from '../components/dialog.tsx';
import { DropArea } from '../components/drop-area.tsx';
import { announce } from '../components/notices.tsx';
import { PasteForm } from '../components/paste-form.tsx';
import { counted } from '../messages.ts';
import type { Brought } from '../shell/overlay-state.ts';
import { ImportReport } from './import-report.tsx';

export function ImportDialog({ brought, onClose }: { brought: Brought; onClose: () => void }): ReactNode {
  const [pasted, setPasted] = useState(brought.text);
  const imports = useImportDrafts();
  const { status, done, of, results, start, reset } = imports;

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
          <DropArea
            words="Drop files here, or"
            button="Choose files"
            label="Files to import"
            multiple
            autofocus={brought.text === ''}
            onFiles={(files) => void bring(inputsOf(files))}
          />
          <PasteForm
            label="Or paste an article"
            button="Import the pasted text"
            missing="Paste an article first."
            placeholder={'# Headline\n\nFirst paragraph …\n\nSources:\n- https://…'}
            autofocus={brought.text !== ''}
            pasted={pasted}
            onPaste={setPasted}
            onSubmit={() => {
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
