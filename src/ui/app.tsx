/** The page: its screens, its own dialogs, the keyboard and the notices. */

import { type ReactNode, Suspense, useEffect } from 'react';
import { Link, Route, Switch, useLocation } from 'wouter';
import { useServices } from '../queries/services.tsx';
import { useActions } from './commands/action-registry.ts';
import { useChord, useKeymap } from './commands/use-keymap.ts';
import { ErrorBoundary } from './components/error-boundary.tsx';
import { lazyComponent } from './components/lazy-component.ts';
import { NoticeList, Notices } from './components/notices.tsx';
import { queueReturnHref } from './queue/queue-memory.ts';
import { QueueScreen } from './queue/queue-screen.tsx';
import { DRAFT_PATH, QUEUE_PATH } from './routes.ts';
import { followMoves } from './shell/arrival.ts';
import { openOverlay } from './shell/overlay-state.ts';
import { Overlays, preloadOverlays } from './shell/overlays.tsx';
import { Shell } from './shell/shell.tsx';
import { switchTheme } from './shell/theme.ts';
import './styles/tokens.css';
import './styles/fonts.css';
import './styles/base.css';

const DeskScreen = lazyComponent<{ draftId: string }>(() =>
  import('./desk/desk-screen.tsx').then((module) => module.DeskScreen),
);

const NoSuchPage = lazyComponent(() =>
  import('./shell/no-such-page.tsx').then((module) => module.NoSuchPage),
);
const ChordHint = lazyComponent(() => import('./shell/chord-hint.tsx').then((module) => module.ChordHint));

/** Stands inside a `ServicesProvider`. */
export function App(): ReactNode {
  useKeymap();
  const [path, navigate] = useLocation();
  useActions({
    'app.help': () => openOverlay('help'),
    'app.commands': () => openOverlay('commands'),
    'app.theme': switchTheme,
    'go.queue': { run: () => navigate(queueReturnHref()), when: path !== QUEUE_PATH },
  });
  useEffect(followMoves, []);
  usePreloadWhenIdle();
  return (
    <>
      <ErrorBoundary what="This screen" resetOn={path}>
        <Switch>
          <Route path={QUEUE_PATH}>
            <QueueScreen />
          </Route>
          <Route path={DRAFT_PATH}>
            {({ id }) => (
              <Suspense fallback={<OpeningDesk />}>
                <DeskScreen key={id} draftId={decode(id)} />
              </Suspense>
            )}
          </Route>
          <Route>
            <Suspense fallback={null}>
              <NoSuchPage />
            </Suspense>
          </Route>
        </Switch>
      </ErrorBoundary>
      <Overlays />
      <Chord />
      <Notices />
    </>
  );
}

/**
 * What comes next is fetched once the first screen stands, so that it is there when it is asked for. The outbox
 * first: it sends what an earlier page left, and says what is saved.
 */
function usePreloadWhenIdle(): void {
  const { outbox } = useServices();
  useEffect(() => {
    const fetchNext = () => {
      // A fetch that fails is tried again by whoever needs it.
      outbox.load().catch(() => undefined);
      DeskScreen.preload();
      preloadOverlays();
      ChordHint.preload();
      NoticeList.preload();
      NoSuchPage.preload();
    };
    // Safari has no idle callback.
    if (typeof requestIdleCallback === 'undefined') {
      const timer = setTimeout(fetchNext, 1_500);
      return () => clearTimeout(timer);
    }
    const idle = requestIdleCallback(fetchNext, { timeout: 2_000 });
    return () => cancelIdleCallback(idle);
  }, [outbox]);
}

function Chord(): ReactNode {
  const first = useChord((chord) => chord.first);
  if (first === null) return null;
  return (
    <Suspense fallback={null}>
      <ChordHint first={first} />
    </Suspense>
  );
}

/** The router hands the address's step on as it is written; one that is no code for anything names no draft. */
function decode(step: string): string {
  try {
    return decodeURIComponent(step);
  } catch {
    return step;
  }
}

function OpeningDesk(): ReactNode {
  const { outbox } = useServices();
  // Beside the desk's own code, not after it.
  useEffect(() => void outbox.load().catch(() => undefined), [outbox]);
  return (
    <Shell title="Draft" crumb={<Link href={queueReturnHref()}>Queue</Link>}>
      <p className="spoken" role="status">
        Opening the draft
      </p>
    </Shell>
  );
}
