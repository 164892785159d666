/** Brings files and pasted text in as drafts, some at a time, and reports what each became. */

import type { Problem } from '../core/problem.ts';
import type { DraftRow } from './drafts.ts';

/** `bytes` for a file as it lies on the disk (the host decodes it), `text` for what was pasted. */
export type ImportInput =
  | { name: string; bytes: ArrayBuffer; sources?: { match: string; text: string }[] }
  | { name: string; text: string; sources?: { match: string; text: string }[] };
export type ImportResult =
  | {
      name: string;
      ok: true;
      draftId: string;
      summary: DraftRow;
      diagnostics: { errors: number; warnings: number; infos: number };
    }
  | { name: string; ok: false; problem: Problem };

export type ImportDrafts = {
  status: 'idle' | 'running' | 'done';
  /** Files answered, of all. */
  done: number;
  of: number;
  results: ImportResult[];
  start: (files: ImportInput[]) => Promise<ImportResult[]>;
  reset: () => void;
};

export function useImportDrafts(): ImportDrafts {
  throw new Error('not yet');
}
