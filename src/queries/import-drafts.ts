/** Brings files and pasted text in as drafts, some at a time, and reports what each became. */

import { useCallback, useState } from 'react';
import type { ApiClient, ImportFile, ImportResult } from '../client/api-client.ts';
import { isTransient, problemOf } from '../client/api-error.ts';
import { queryKeys } from './query-keys.ts';
import { useServices } from './services.tsx';

export type { ImportResult } from '../client/api-client.ts';

/** `bytes` for a file as it lies on the disk (the host decodes it), `text` for what was pasted. */
export type ImportInput =
  | { name: string; bytes: ArrayBuffer; sources?: { match: string; text: string }[] }
  | { name: string; text: string; sources?: { match: string; text: string }[] };

export type ImportDrafts = {
  status: 'idle' | 'running' | 'done';
  /** Files answered, of all. */
  done: number;
  of: number;
  results: ImportResult[];
  start: (files: ImportInput[]) => Promise<ImportResult[]>;
  reset: () => void;
};

/** Small enough that progress is seen and the page stays quick; the host would take 200 files or 20 MB. */
const CHUNK_FILES = 10;
const CHUNK_BYTES = 2_000_000;
const TRIES = 3;

const idle = { status: 'idle' as const, done: 0, of: 0, results: [] };

export function useImportDrafts(): ImportDrafts {
  const { api, newId, queryClient } = useServices();
  const [progress, setProgress] = useState<Omit<ImportDrafts, 'start' | 'reset'>>(idle);

  const start = useCallback(
    async (files: ImportInput[]) => {
      const results: ImportResult[] = [];
      const show = (status: 'running' | 'done') =>
        setProgress({ status, done: results.length, of: files.length, results: [...results] });
      show('running');
      for (const chunk of chunksOf(files)) {
        results.push(...(await importChunk(api, newId(), chunk)));
        show('running');
      }
      show('done');
      void queryClient.invalidateQueries({ queryKey: queryKeys.allLists });
      return results;
    },
    [api, newId, queryClient],
  );
  const reset = useCallback(() => setProgress(idle), []);
  return { ...progress, start, reset };
}

/** The same id at each try: what the host has taken in already it answers again and does not do again. */
async function importChunk(api: ApiClient, id: string, chunk: ImportInput[]): Promise<ImportResult[]> {
  const files = chunk.map(toFile);
  for (let tried = 1; ; tried += 1) {
    try {
      return (await api.importDrafts(id, files)).results;
    } catch (error) {
      const problem = problemOf(error);
      if (tried < TRIES && isTransient(problem)) continue;
      return chunk.map(({ name }) => ({ name, ok: false, problem }));
    }
  }
}

export function chunksOf(files: readonly ImportInput[]): ImportInput[][] {
  const chunks: ImportInput[][] = [];
  let bytes = 0;
  for (const file of files) {
    const size = 'bytes' in file ? file.bytes.byteLength : file.text.length;
    const last = chunks.at(-1);
    if (last === undefined || last.length === CHUNK_FILES || bytes + size > CHUNK_BYTES) {
      chunks.push([file]);
      bytes = size;
    } else {
      last.push(file);
      bytes += size;
    }
  }
  return chunks;
}

function toFile(input: ImportInput): ImportFile {
  const { name, sources } = input;
  const content = 'bytes' in input ? { base64: toBase64(new Uint8Array(input.bytes)) } : { text: input.text };
  return { name, ...content, ...(sources === undefined ? {} : { sources }) };
}

/** In pieces: a function takes only so many arguments. */
function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += 0x8000) {
    binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  }
  return btoa(binary);
}
