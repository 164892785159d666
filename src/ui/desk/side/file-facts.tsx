/** How the file was read: its unknown metadata, what the parser guessed or mended, and the file itself. */

import { Suspense, useState } from 'react';
import type { Severity } from '../../../core/draft/parsed-draft.ts';
import { Button } from '../../components/button.tsx';
import { Chip, type Tone } from '../../components/chip.tsx';
import { lazyComponent } from '../../components/lazy-component.ts';
import { counted } from '../../messages.ts';
import { useDeskContext } from '../desk-context.ts';
import { SideSection } from './side-section.tsx';

const OriginalFile = lazyComponent(() => import('./original-file.tsx').then((module) => module.OriginalFile));

const TONES: Record<Severity, Tone> = { error: 'bad', warning: 'warn', info: 'plain' };

export function FileFacts() {
  const { desk } = useDeskContext();
  const { fileName, original, diagnostics, extra } = desk.draft;
  const [open, setOpen] = useState(false);
  return (
    <>
      {extra.length === 0 ? null : (
        <SideSection title="Other metadata of the file" aside={extra.length}>
          <dl className="side-facts">
            {extra.map(([key, value], at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a file may name a key twice, and its order never changes
              <Extra key={at} name={key} value={value} />
            ))}
          </dl>
        </SideSection>
      )}
      <SideSection title="How the file was read" aside={counted(diagnostics.length, 'remark')}>
        <ul className="diagnostics">
          {diagnostics.map((one) => (
            <li key={`${one.code}:${one.start}:${one.end}`}>
              <Chip tone={TONES[one.severity]}>{one.severity === 'info' ? 'note' : one.severity}</Chip>{' '}
              {one.message}
            </li>
          ))}
        </ul>
        <Button
          size="small"
          onPointerEnter={OriginalFile.preload}
          onFocus={OriginalFile.preload}
          onClick={() => setOpen(true)}
        >
          Show the original file
        </Button>
      </SideSection>
      {open ? (
        <Suspense fallback={null}>
          <OriginalFile fileName={fileName} original={original} onClose={() => setOpen(false)} />
        </Suspense>
      ) : null}
    </>
  );
}

function Extra({ name, value }: { name: string; value: unknown }) {
  return (
    <>
      <dt dir="auto">{name}</dt>
      <dd dir="auto">{typeof value === 'string' ? value : JSON.stringify(value)}</dd>
    </>
  );
}
