/** Composition root: starts the demo's host in the page, makes the services, draws the app. */

import { newsroomUrl, people } from 'virtual:newsroom';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { newId } from './client/new-id.ts';
import { answerServiceWorker, tellServiceWorker } from './client/service-worker.ts';
import { createServices, ServicesProvider } from './queries/services.tsx';
import { followOtherTabs } from './state/preferences.ts';
import { useStorageStatus } from './state/storage-status.ts';
import { followTheme } from './state/theme.ts';
import { App } from './ui/app.tsx';

const NAME = 'bluepencil';

async function start(): Promise<void> {
  followTheme();
  followOtherTabs();
  answerServiceWorker();
  const { startDemo } = await import('../mocks/browser.ts');
  const demo = await startDemo({ people, newsroomUrl, newId, channelName: `${NAME}-changes` });
  if (!demo.kept) useStorageStatus.setState({ persistence: 'unavailable' });
  const services = createServices({ fetch: demo.fetch, name: NAME, prepareReset: demo.prepareReset });
  createRoot(rootElement()).render(
    <StrictMode>
      <ServicesProvider services={services}>
        <App />
      </ServicesProvider>
    </StrictMode>,
  );
  whenIdle(() => void demo.startWorker().then(tellServiceWorker));
}

function rootElement(): HTMLElement {
  const root = document.getElementById('root');
  if (root === null) throw new Error('The page has no #root.');
  return root;
}

/** The worker caches the whole build; the queue comes first. */
function whenIdle(act: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(act, { timeout: 2_000 });
  else setTimeout(act, 500);
}

void start();
