/** Whether somebody asked this page for bad weather; only then is it fetched. */

import type { Answer } from './faults.ts';

const KEY = 'bluepencil-faults';

/** `?faults=…` in the page's address, else the same text under `bluepencil-faults` in localStorage. */
function faultsAsked(): string | null {
  const asked = new URLSearchParams(globalThis.location?.search ?? '').get('faults');
  return asked ?? globalThis.localStorage?.getItem(KEY) ?? null;
}

/** It is read at each request, so it can be switched on and off while the page runs. */
export function withFaultsAsked(answer: Answer): Answer {
  return async (request) => {
    const asked = faultsAsked();
    if (asked === null) return answer(request);
    const { parseFaults, withFaults } = await import('./faults.ts');
    return withFaults(answer, () => parseFaults(asked))(request);
  };
}
