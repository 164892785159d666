/** Fetches an export of a draft and saves it as a file; a link would pass the demo's host by. */

import { useCallback } from 'react';
import { problemOf } from '../client/api-error.ts';
import { fail, type Outcome, ok } from '../core/problem.ts';
import { useServices } from './services.tsx';

/** Saves the file and says under which name. */
export function useDownload(): (draftId: string, format: 'markdown' | 'json') => Promise<Outcome<string>> {
  const { api } = useServices();
  return useCallback(
    async (draftId, format) => {
      try {
        const { fileName, blob } = await api.exportDraft(draftId, format);
        saveFile(fileName, blob);
        return ok(fileName);
      } catch (error) {
        return fail(problemOf(error));
      }
    },
    [api],
  );
}

/** Has the browser save a file. */
export function saveFile(fileName: string, blob: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = fileName;
  link.click();
  // The browser reads the blob after the click returns.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
