/** What a machine check noticed. Derived each time it is asked for; only what people made of it is kept. */

import type { Fold } from '../anchoring/fold-typography.ts';
import type { ClaimPlace } from '../claims/claim.ts';
import type { Severity } from '../draft/parsed-draft.ts';
import type { Disposition } from '../review/draft-state.ts';

export type CheckName = 'sources' | 'quotation' | 'evidence' | 'repeats';

/**
 * How a quotation stands to the captures. `elided`: its parts stand in order, with words left out between them.
 * `near`: words like it stand there, which is shown and never accepted.
 */
export type QuotationMatch = 'exact' | 'folded' | 'elided' | 'near' | 'not_found' | 'no_text';
/** Folds that a quotation may need beside typography. */
export type QuotationFold =
  | Fold
  | 'case of the first letter'
  | 'closing punctuation'
  | 'line-end hyphens'
  | 'page furniture'
  | 'speaker in the middle'
  | 'brackets';

/**
 * `start` and `end` are UTF-16 units into the plain text of `place` (null: the draft as a whole). `message` says what
 * was compared; that a check did not find something is never worded as its not being there. `key` outlives a new run.
 */
export type Finding = {
  key: string;
  check: CheckName;
  code: string;
  severity: Severity;
  message: string;
  place: ClaimPlace | null;
  start: number;
  end: number;
  claimId: string | null;
  words: string;
  folds: string[];
  /** Where the words were found, for those that were. */
  found: { sourceId: string; capture: string; start: number; end: number } | null;
  disposition: Disposition | null;
};

/** Check, code, words and capture: the same finding in a new run has the same key. */
export function findingKey(check: CheckName, code: string, words: string, capture: string | null): string {
  return [check, code, capture ?? '', words].join('|');
}
