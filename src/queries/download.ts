/** Fetches an export of a draft and saves it as a file; a link would pass the demo's host by. */

import type { Outcome } from '../core/problem.ts';

/** Saves the file and says under which name. */
export function useDownload(): (draftId: string, format: 'markdown' | 'json') => Promise<Outcome<string>> {
  throw new Error('not yet');
}
