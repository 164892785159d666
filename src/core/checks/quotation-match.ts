/** How a quotation can stand to the captures, and the folds it may need beside typography. */

import type { Fold } from '../anchoring/fold-typography.ts';

/**
 * `elided`: its parts stand in order, with words left out between them. `near`: words like it stand there, which is
 * shown and never accepted.
 */
export type QuotationMatch = 'exact' | 'folded' | 'elided' | 'near' | 'not_found' | 'no_text';
export type QuotationFold =
  | Fold
  | 'case of the first letter'
  | 'closing punctuation'
  | 'line-end hyphens'
  | 'page furniture'
  | 'speaker in the middle'
  | 'brackets';
