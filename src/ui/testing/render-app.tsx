/** Renders the whole page over the real API and a store in memory, with drafts that came in by a real import. */

import 'fake-indexeddb/auto';
import { cleanup, configure, render } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { testApi } from '../../../mocks/node.ts';
import people from '../../../seeds/people.json' with { type: 'json' };
import type { ApiClient } from '../../client/api-client.ts';
import type { Outbox } from '../../client/outbox.ts';
import type { Person } from '../../core/policy/permissions.ts';
import { createServices, type Services, ServicesProvider } from '../../queries/services.tsx';
import { setPreferences } from '../../state/preferences.ts';
import { App } from '../app.tsx';
import { clearNotices } from '../components/notices.tsx';
import { useQueueMemory } from '../queue/queue-memory.ts';
import { closeOverlay } from '../shell/overlay-state.ts';
import { fillJsdomGaps } from './jsdom-gaps.ts';

fillJsdomGaps();
// The first dialog of a file waits until its code is compiled.
configure({ asyncUtilTimeout: 5_000 });

export type AppOptions = {
  /** The address the page is opened at. */
  path?: string;
  /** The drafts on the desk: file name and text, in the order they came in. */
  files?: { name: string; text: string; sources?: { match: string; text: string }[] }[];
  /** The page opens without a network. */
  offline?: boolean;
  /** Who sits at the desk; the first person of the newsroom otherwise. */
  person?: string;
};

export type OpenApp = {
  user: ReturnType<typeof userEvent.setup>;
  services: { api: ApiClient; outbox: Outbox };
  /** Ids of the drafts, in the order of `files`. */
  draftIds: string[];
  /** Set `offline` and every request fails like one without a network. */
  weather: { offline: boolean };
};

const opened: Services[] = [];
let pages = 0;

export async function renderApp(options: AppOptions = {}): Promise<OpenApp> {
  pages += 1;
  const { api, store } = testApi(people as Person[], minuteByMinute());
  const weather = { offline: false };
  const services = createServices({
    fetch: (request) =>
      weather.offline ? Promise.reject(new TypeError('Failed to fetch')) : api.fetch(request),
    name: `page-${pages}`,
    // This demo began with an empty desk.
    prepareReset: async () => () => store.clear(),
  });
  opened.push(services);
  const draftIds: string[] = [];
  for (const [at, file] of (options.files ?? []).entries()) {
    const { results } = await services.api.importDrafts(`import-${pages}-${at}`, [file]);
    const [result] = results;
    if (!result?.ok) throw new Error(`${file.name} was not imported.`);
    draftIds.push(result.draftId);
  }
  weather.offline = options.offline ?? false;
  setPreferences({ personId: options.person ?? null });
  window.history.replaceState(null, '', options.path ?? '/');
  const user = userEvent.setup({ document });
  render(
    <ServicesProvider services={services}>
      <App />
    </ServicesProvider>,
  );
  const { outbox } = await services.outbox.load();
  return { user, services: { api: services.api, outbox }, draftIds, weather };
}

/** After each test: unmounts the page and forgets what it kept. */
export function closeApp(): void {
  cleanup();
  for (const services of opened.splice(0)) services.close();
  closeOverlay();
  clearNotices();
  setPreferences({ personId: null, theme: 'system' });
  useQueueMemory.setState({ href: '/', selectedId: null, scroll: 0 });
  sessionStorage.clear();
}

/** A clock that moves a minute at each look, so that drafts have an order. */
function minuteByMinute(): () => string {
  let minutes = 0;
  return () => {
    minutes += 1;
    return new Date(Date.UTC(2031, 2, 1, 8, minutes)).toISOString();
  };
}
