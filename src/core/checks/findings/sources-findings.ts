/** Says loudly when a draft has nothing to be checked against. */

import type { CheckedDraft } from '../checked-draft.ts';
import { type RawFinding, wholeFinding } from '../finding.ts';

export function sourcesFindings({ state, captures }: CheckedDraft): RawFinding[] {
  if (state.sources.length === 0) {
    const message = 'This draft lists no source, so nothing in it can be checked yet. Add one with its text.';
    return [wholeFinding('sources', 'no_sources', 'warning', message)];
  }
  if (captures.length === 0) {
    const message =
      'The listed sources have no text here, so nothing can be compared. Paste the text of one.';
    return [wholeFinding('sources', 'no_captures', 'warning', message)];
  }
  return [];
}
