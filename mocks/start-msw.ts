/** Starts MSW's service worker in the page, and says whether it will answer. */

import { setupWorker } from 'msw/browser';
import type { Answer } from './faults.ts';
import { apiHandlers } from './handlers.ts';
import { marked } from './page-fetch.ts';

/** A worker that is not ready by then is not waited for; the page goes on without it. */
const PATIENCE_MS = 15_000;
/** A worker that has not claimed the page by then will not. */
const CLAIM_MS = 4_000;

export async function startMsw(answer: Answer): Promise<boolean> {
  // Without a worker MSW would patch the page's fetch: the page's own way around is shorter.
  if (!('serviceWorker' in navigator)) return false;
  if (!(await isFreeToStart())) return false;
  await updateQuietly();
  const worker = setupWorker(...apiHandlers(marked(answer)));
  // MSW hands the page a copy of every answer for who listens; a copy that nobody reads is held until the page goes.
  worker.events.on('response:mocked', letGo);
  worker.events.on('response:bypass', letGo);
  const starting = worker.start({
    quiet: true,
    onUnhandledRequest: 'bypass',
    // Public: it caches the shell first and then brings in MSW's own worker.
    serviceWorker: { url: `${import.meta.env.BASE_URL}sw.js`, options: { scope: import.meta.env.BASE_URL } },
  });
  const late = new Promise<false>((resolve) => setTimeout(() => resolve(false), PATIENCE_MS));
  try {
    return (await Promise.race([starting, late])) !== false;
  } catch {
    return false;
  }
}

function letGo({ response }: { response: Response }): void {
  response.body?.cancel().catch(() => undefined);
}

/**
 * Where a worker is registered and does not serve the page, MSW reloads the page, under the hands of whoever is
 * using it. A worker that is only just starting claims the page in a moment; after that the page goes on without.
 */
async function isFreeToStart(): Promise<boolean> {
  const container = navigator.serviceWorker;
  if (container.controller !== null || (await container.getRegistrations()).length === 0) return true;
  return await new Promise<boolean>((resolve) => {
    container.addEventListener('controllerchange', () => resolve(true), { once: true });
    setTimeout(() => resolve(container.controller !== null), CLAIM_MS);
  });
}

/**
 * Whether the worker that MSW was started with still serves the page: MSW hears no other, and a newer build's takes
 * over every open tab.
 */
export function watchWorker(): () => boolean {
  const container = navigator.serviceWorker;
  let own = container.controller;
  return () => {
    own ??= container.controller;
    return own !== null && container.controller === own;
  };
}

/** MSW looks for a newer worker at each start and leaves the failure of that unhandled: without a network it always fails. */
async function updateQuietly(): Promise<void> {
  for (const registration of await navigator.serviceWorker.getRegistrations()) {
    const update = () =>
      ServiceWorkerRegistration.prototype.update.call(registration).catch(() => registration);
    Object.defineProperty(registration, 'update', { value: update, configurable: true });
  }
}
