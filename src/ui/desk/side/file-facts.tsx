/** How the file was read: its unknown metadata, what the parser guessed or mended, and the file itself. */

import type { Severity } from '../../../core/draft/parsed-draft.ts';
import { Button } from '../../components/button.tsx';
import { Chip, type Tone } from '../../components/chip.tsx';
import { counted } from '../../messages.ts';
import { useDeskContext } from '../desk-context.ts';
import { openDoctor } from '../doctor/doctor-state.ts';
import { SideSection } from './side-section.tsx';

const TONES: Record<Severity, Tone> = { error: 'bad', warning: 'warn', info: 'plain' };

export function FileFacts() {
  const { desk } = useDeskContext();
  const { diagnostics, extra } = desk.draft;
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
        <Button size="small" action="go.file" onClick={openDoctor}>
          Show the original file
        </Button>
      </SideSection>
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
