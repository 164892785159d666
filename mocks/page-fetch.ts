/** How the page reaches the API that it hosts itself: through its service worker, or straight. */

import type { Answer } from './faults.ts';

/** Set on every answer of the page's own host, so that an answer of any other can be told from it. */
const MARK = 'x-bluepencil-host';

/**
 * Straight until `goThroughWorker` is called. After that through the worker, and straight once more when something else
 * answered: a browser may stop a worker at any time, and a stopped MSW lets requests pass to the network.
 * Asking twice is harmless: commands and imports have ids. `answers` is asked before each request: nobody would
 * answer a worker whom this page did not start.
 */
export function pageFetch(
  answer: Answer,
  throughWorker: Answer = (request) => globalThis.fetch(request),
): { fetch: Answer; goThroughWorker: (answers?: () => boolean) => void } {
  let workerAnswers = () => false;
  return {
    fetch: async (request) => {
      if (!workerAnswers()) return answer(request);
      const again = request.clone();
      const response = await throughWorker(request).catch(() => undefined);
      return response?.headers.has(MARK) ? response : answer(again);
    },
    goThroughWorker: (answers = () => true) => {
      workerAnswers = answers;
    },
  };
}

export function marked(answer: Answer): Answer {
  return async (request) => {
    const response = await answer(request);
    const headers = new Headers(response.headers);
    headers.set(MARK, 'page');
    return new Response(response.body, { status: response.status, statusText: response.statusText, headers });
  };
}
