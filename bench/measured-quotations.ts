/** What the measuring of quotations and re-anchoring calls. */

import { lookUp, quotationsOf, searchable } from '../src/core/checks/check-quotations.ts';

const ACCEPTED = new Set(['exact', 'folded', 'elided']);

/** One answer for each quotation in the draft, short ones too. */
export function checkQuotes(draftText: string, sourceText: string): { quote: string; ok: boolean }[] {
  const captures = [searchable('source', 'source', sourceText)];
  return quotationsOf(draftText).map(({ words }) => ({
    quote: words,
    ok: ACCEPTED.has(lookUp(words, captures).match),
  }));
}
