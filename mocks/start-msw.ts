/** Starts MSW's service worker in the page, and says whether it will answer. */

import { setupWorker } from 'msw/browser';
import type { Answer } from './faults.ts';
import { apiHandlers } from './handlers.ts';
import { marked } from './page-fetch.ts';

/** A worker that is not ready by then is not waited for; the page goes on without it. */
const PATIENCE_MS = 15_000;

export async function startMsw(answer: Answer): Promise<boolean> {
  // Without a worker MSW would patch the page's fetch: the page's own way around is shorter.
  if (!('serviceWorker' in navigator)) return false;
  await updateQuietly();
  const worker = setupWorker(...apiHandlers(marked(answer)));
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
