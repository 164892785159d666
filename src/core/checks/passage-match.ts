/** How a passage bears out what a claim quotes, counts, dates and names: as it stands there, by value, or not found. */

import type { Span } from '../draft/span.ts';
import { bearsOut } from './calendar-date.ts';
import { compareFacts } from './check-mismatch.ts';
import { provesFigure } from './check-numbers.ts';
import { checkQuotations, searchable } from './check-quotations.ts';
import { derivedFrom } from './derived-figure.ts';
import type { Figure } from './figure.ts';
import type { Mismatch } from './mismatch.ts';
import { makeRecall } from './recall.ts';
import { readSource, type SourceFacts } from './source-facts.ts';
import { readStatement, type StatedSentence } from './statement.ts';

/**
 * `exact`: the same signs. `folded`: the same words once `folds` are folded. `elided`: its parts stand there in order.
 * `value`: the same value or name, written as `there`. `rounded`: a figure there rounds to it, or is near enough to its
 * hedge. `derived`: it follows from figures there. `near`: words like it. `not_found` is not "not there".
 */
export type FactMatch =
  | 'exact'
  | 'folded'
  | 'elided'
  | 'value'
  | 'rounded'
  | 'derived'
  | 'near'
  | 'not_found';
/** `start` and `end` are UTF-16 units into the claim's words. `there` are words of the passage to look at; may be empty. */
export type PassageFact = Span & {
  kind: 'quotation' | 'number' | 'date' | 'name';
  words: string;
  match: FactMatch;
  folds: string[];
  there: string;
};

const kept = makeRecall<PassageFact[]>(2_000);

/** In reading order of the claim, quotations first; what stands in a quotation is not told again. */
export function matchPassage(words: string, passage: string): PassageFact[] {
  const comparedWith = JSON.stringify(passage);
  const known = kept.get(comparedWith, words);
  if (known !== undefined) return known;
  const facts = compare(words, passage);
  kept.put(comparedWith, words, facts);
  return facts;
}

function compare(words: string, passage: string): PassageFact[] {
  const quoted = quotationFacts(words, passage);
  const source = readSource(passage);
  const statement = readStatement(words, '');
  const missing = compareFacts(statement, source);
  const facts = statement.sentences.flatMap((sentence) =>
    [...numberFacts(sentence, source), ...dateFacts(sentence, source), ...nameFacts(sentence, source)].map(
      (fact) =>
        correct({ ...fact, start: fact.start + sentence.start, end: fact.end + sentence.start }, missing),
    ),
  );
  const apart = facts.filter(
    (fact) => !quoted.some((quote) => quote.start <= fact.start && fact.end <= quote.end),
  );
  return [...quoted, ...once(apart)];
}

function quotationFacts(words: string, passage: string): PassageFact[] {
  return checkQuotations(words, [searchable('', '', passage)]).map(({ quotation, match, folds, found }) => ({
    kind: 'quotation',
    ...quotation.span,
    words: quotation.words,
    match: match === 'no_text' ? 'not_found' : match,
    folds,
    there: match === 'near' && found !== null ? passage.slice(found.start, found.end) : '',
  }));
}

/** Small counts in words, and figures of names and dates, are told only where the passage has them. */
function numberFacts({ text, figures, dates }: StatedSentence, source: SourceFacts): PassageFact[] {
  return figures
    .filter(({ label, start, end }) => !label && !dates.some((date) => start < date.end && date.start < end))
    .flatMap((figure): PassageFact[] => {
      const words = text.slice(figure.start, figure.end);
      const at = { kind: 'number' as const, start: figure.start, end: figure.end, words, folds: [] };
      const proofs = source.figures.filter((stated) => provesFigure(stated, figure));
      const proof = proofs.find((stated) => wordsOf(stated, source) === words) ?? proofs[0];
      if (proof !== undefined) {
        const there = wordsOf(proof, source);
        const same = figure.values.some((value) => proof.values.includes(value));
        return [{ ...at, match: there === words ? 'exact' : same ? 'value' : 'rounded', there }];
      }
      if (derivedFrom(figure, text, source.figures)) return [{ ...at, match: 'derived', there: '' }];
      return figure.spelled ? [] : [{ ...at, match: 'value', there: '' }];
    });
}

function dateFacts({ text, dates }: StatedSentence, source: SourceFacts): PassageFact[] {
  return dates.map((date) => {
    const words = text.slice(date.start, date.end);
    const proof = source.dates.find((stated) => bearsOut(stated, date));
    const there = proof === undefined ? '' : source.text.slice(proof.start, proof.end);
    const match = source.text.includes(words) ? 'exact' : 'value';
    return { kind: 'date', start: date.start, end: date.end, words, match, folds: [], there };
  });
}

function nameFacts({ text, words, names }: StatedSentence, source: SourceFacts): PassageFact[] {
  return names.map(({ first, last }) => {
    const [start, end] = [words[first]?.start ?? 0, words[last]?.end ?? 0];
    const name = text.slice(start, end);
    const match = source.text.includes(name) ? 'exact' : 'value';
    return { kind: 'name', start, end, words: name, match, folds: [], there: '' };
  });
}

const wordsOf = ({ start, end }: Figure, { text }: SourceFacts): string => text.slice(start, end);

/** The checks have the last word on what was not found. */
function correct(fact: PassageFact, missing: readonly Mismatch[]): PassageFact {
  const gap = missing.find((one) => one.start < fact.end && fact.start < one.end);
  return gap === undefined ? fact : { ...fact, match: 'not_found', there: '' };
}

/** A date can be read in two ways over one span, and a name may come twice. */
function once(facts: readonly PassageFact[]): PassageFact[] {
  const seen = new Set<string>();
  return facts
    .filter(({ kind, words }) => !seen.has(`${kind} ${words}`) && seen.add(`${kind} ${words}`))
    .sort((a, b) => a.start - b.start);
}
