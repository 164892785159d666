/** The line under the galley: the keys that matter here, and the way to one's last decisions. */

import { History } from 'lucide-react';
import { Suspense, useRef, useState } from 'react';
import type { Act } from '../../core/review/draft-state.ts';
import type { ActionId } from '../commands/keymap.ts';
import { Button } from '../components/button.tsx';
import { KeyHint } from '../components/key-hint.tsx';
import { lazyComponent } from '../components/lazy-component.ts';
import './desk-foot.css';

const LastDecisions = lazyComponent<{
  anchor: HTMLElement | null;
  onUndo: (act: Act) => void;
  onClose: () => void;
}>(() => import('./last-decisions.tsx').then((module) => module.LastDecisions));

const HINTS: { actions: ActionId[]; words: string }[] = [
  { actions: ['claim.next', 'claim.previous'], words: 'claim' },
  { actions: ['claim.next-open'], words: 'next open' },
  { actions: ['evidence.next'], words: 'passage' },
  { actions: ['app.commands'], words: 'commands' },
  { actions: ['text.undo'], words: 'undo' },
  { actions: ['app.help'], words: 'all keys' },
];

export function DeskFoot({ onUndo }: { onUndo: (act: Act) => void }) {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  return (
    <footer className="desk-foot screen-only">
      <ul className="desk-foot__hints" aria-hidden="true">
        {HINTS.map(({ actions, words }) => (
          <li key={words}>
            {actions.map((action) => (
              <KeyHint key={action} action={action} />
            ))}{' '}
            {words}
          </li>
        ))}
      </ul>
      <Button
        ref={button}
        size="small"
        tone="quiet"
        icon={<History size={15} aria-hidden="true" />}
        aria-haspopup="dialog"
        aria-expanded={open}
        onPointerEnter={LastDecisions.preload}
        onFocus={LastDecisions.preload}
        onClick={() => setOpen((was) => !was)}
      >
        Last ten
      </Button>
      {open ? (
        <Suspense fallback={null}>
          <LastDecisions anchor={button.current} onUndo={onUndo} onClose={() => setOpen(false)} />
        </Suspense>
      ) : null}
    </footer>
  );
}
