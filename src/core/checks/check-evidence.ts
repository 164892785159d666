/** The evidence check: do the numbers, dates, names and quotations of a supported claim occur in the evidence it rests on? */

import type { Claim, Evidence } from '../claims/claim.ts';
import type { Span } from '../draft/span.ts';
import { compareStatement } from './check-mismatch.ts';
import { checkQuotations, searchable } from './check-quotations.ts';
import type { MismatchKind } from './mismatch.ts';
import { makeRecall } from './recall.ts';
import { readSource } from './source-facts.ts';
import { readStatement } from './statement.ts';

/** `start` and `end` are UTF-16 units into the claim's words. */
export type MissingInEvidence = Span & {
  code: 'number_missing' | 'date_missing' | 'name_missing' | 'quotation_missing';
  words: string;
};

const CODES: Partial<Record<MismatchKind, MissingInEvidence['code']>> = {
  number: 'number_missing',
  scale: 'number_missing',
  date: 'date_missing',
  name: 'name_missing',
};

const kept = makeRecall<MissingInEvidence[]>(4_000);

/** What of the claim's words its evidence does not bear out, in reading order, each words once. */
export function missingInEvidence(claim: Claim): MissingInEvidence[] {
  const words = claim.selector.exact;
  const proof = claim.evidence.map(textOf).filter((text) => text !== '');
  const comparedWith = JSON.stringify(proof);
  const known = kept.get(comparedWith, words);
  if (known !== undefined) return known;
  const missing = compare(words, proof.join('\n\n'));
  kept.put(comparedWith, words, missing);
  return missing;
}

function compare(words: string, proof: string): MissingInEvidence[] {
  const source = searchable('', '', proof);
  const quotations = checkQuotations(words, [source])
    .filter(({ match }) => match === 'near' || match === 'not_found')
    .map(
      ({ quotation: { span, words: quoted } }): MissingInEvidence => ({
        code: 'quotation_missing',
        words: quoted,
        ...span,
      }),
    );
  const facts = compareStatement(readStatement(words, ''), readSource(proof)).flatMap(
    ({ kind, start, end, words: said }): MissingInEvidence[] => {
      const code = CODES[kind];
      return code === undefined ? [] : [{ code, words: said, start, end }];
    },
  );
  const seen = new Set<string>();
  return [...quotations, ...facts]
    .filter((one) => !seen.has(one.words) && seen.add(one.words))
    .sort((a, b) => a.start - b.start);
}

function textOf(evidence: Evidence): string {
  switch (evidence.kind) {
    case 'passage':
      return `${evidence.selector.exact}\n${evidence.note}`.trim();
    case 'contact':
      return `${evidence.who} ${evidence.said}\n${evidence.note}`.trim();
    case 'search':
      return `${evidence.where} ${evidence.query}\n${evidence.note}`.trim();
    case 'off_record':
      return '';
  }
}
