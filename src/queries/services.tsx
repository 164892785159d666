/** What every query needs, made once by the composition root (or a test) and handed down by context. */

import type { ReactNode } from 'react';

/** The page's one way to the host: `globalThis.fetch`, or an API's own `fetch` in a test or where no worker runs. */
export type FetchRequest = (request: Request) => Promise<Response>;

export type ServicesOptions = {
  fetch?: FetchRequest;
  /** The chosen person's id, for the demo; null: whoever the host names first. */
  person?: () => string | null;
};
export type Services = { close: () => void };

/** For a UI test: `createServices({ fetch: (request) => api.fetch(request) })`, then `<ServicesProvider services={…}><App /></ServicesProvider>`. */
export function createServices(options: ServicesOptions = {}): Services {
  throw new Error(`not yet: ${Object.keys(options)}`);
}

export function ServicesProvider(props: { services: Services; children: ReactNode }): ReactNode {
  return props.children;
}
