/** The line under the galley: the keys that matter here, or a newcomer's first steps, and the way to one's last decisions. */

import { History } from 'lucide-react';
import { type ReactNode, Suspense, useRef, useState } from 'react';
import { recallCoach, useCoached } from '../../state/coach.ts';
import { useActions } from '../commands/action-registry.ts';
import type { ActionId } from '../commands/keymap.ts';
import { Button } from '../components/button.tsx';
import { KeyHint } from '../components/key-hint.tsx';
import { lazyComponent } from '../components/lazy-component.ts';
import { useDeskContext } from './desk-context.ts';
import type { News } from './history/news.ts';
import { NewsLine } from './history/news-line.tsx';
import './desk-foot.css';

const LastDecisions = lazyComponent<{
  anchor: HTMLElement | null;
  onClose: () => void;
}>(() => import('./last-decisions.tsx').then((module) => module.LastDecisions));

/** Not for who knows the desk: it comes when it has something to say. */
const Coach = lazyComponent<{ quiet: boolean; children: ReactNode }>(() =>
  import('./coach/coach.tsx').then((module) => module.Coach),
);

const HINTS: { actions: ActionId[]; words: string }[] = [
  { actions: ['claim.next', 'claim.previous'], words: 'claim' },
  { actions: ['claim.next-open'], words: 'next open' },
  { actions: ['evidence.next'], words: 'passage' },
  { actions: ['app.commands'], words: 'commands' },
  { actions: ['text.undo'], words: 'undo' },
  { actions: ['app.help'], words: 'all keys' },
];

function Hints() {
  return (
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
  );
}

export function DeskFoot({ news }: { news: News | null }) {
  const { nameOf, desk } = useDeskContext();
  const { person } = desk;
  const { away, turn } = useCoached(person.id);
  useActions({ 'desk.coach': { run: () => recallCoach(person.id), when: away } });
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  return (
    <footer
      className="desk-foot screen-only"
      data-news={news === null ? undefined : ''}
      data-coach={away ? undefined : ''}
    >
      {news === null ? null : <NewsLine news={news} nameOf={nameOf} />}
      {news === null && away ? <Hints /> : null}
      {away ? null : (
        <Suspense fallback={<span />}>
          <Coach key={`${person.id} ${turn}`} quiet={news !== null}>
            <Hints />
          </Coach>
        </Suspense>
      )}
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
          <LastDecisions anchor={button.current} onClose={() => setOpen(false)} />
        </Suspense>
      ) : null}
    </footer>
  );
}
