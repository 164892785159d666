/** What kinds of claim a sentence makes. */

import type { ClaimKind } from './claim.ts';
import { hasQuoteMark } from './quote-spans.ts';
import { type Reason, reasons } from './reasons/reasons.ts';
import { OTHER_LANGUAGES } from './wording-in-other-languages.ts';
import { NAMED_DOCUMENT, TIME_OF_DAY, VAGUE_COUNT, WORDING_RULES } from './wording-rules.ts';

const KIND_OF_REASON: Record<Reason, ClaimKind> = {
  quote: 'quotation',
  attribution: 'attribution',
  number: 'number',
  date: 'date_time',
  superlative: 'superlative',
  entity: 'name_title',
};

/** The order in which a claim's kinds are listed: what is checked first stands first. */
const ORDER: ClaimKind[] = [
  'quotation',
  'number',
  'date_time',
  'superlative',
  'negative_existence',
  'causal',
  'prediction',
  'attribution',
  'opinion',
  'name_title',
];

/** Never empty: a sentence that shows none of the others tells of an event. */
export function claimKinds(words: string): ClaimKind[] {
  const found = new Set<ClaimKind>(reasons(words).map((reason) => KIND_OF_REASON[reason]));
  for (const { kind, pattern } of WORDING_RULES) if (pattern.test(words)) found.add(kind);
  // A quotation may begin in one sentence and end in another: one mark is enough.
  if (hasQuoteMark(words)) found.add('quotation');
  if (NAMED_DOCUMENT.test(words)) found.add('attribution');
  if (VAGUE_COUNT.test(words)) found.add('number');
  if (TIME_OF_DAY.test(words)) found.add('date_time');
  for (const { kind, pattern } of OTHER_LANGUAGES)
    if (!found.has(kind) && pattern.test(words)) found.add(kind);
  return found.size === 0 ? ['event'] : ORDER.filter((kind) => found.has(kind));
}
