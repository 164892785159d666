/** Says in words how a passage has what a claim quotes, counts, dates and names; no more than was compared. */

import type { PassageFact } from '../../../core/checks/passage-match.ts';
import { shorten } from './shorten.ts';

export type FactLine = { tone: 'ok' | 'warn' | 'plain'; lead: string; words: string };

const LONG = 60;
const quoted = (words: string): string => `“${shorten(words, LONG)}”`;

/** A line for each way in which something stands there, the surest first. */
export function factLines(facts: readonly PassageFact[]): FactLine[] {
  const of = (match: PassageFact['match']) => facts.filter((fact) => fact.match === match);
  const lines: FactLine[] = [
    { tone: 'ok', lead: 'As it stands there', words: list(of('exact').map(({ words }) => quoted(words))) },
    {
      tone: 'ok',
      lead: 'The same words, once folded',
      words: list(of('folded').map(({ words, folds }) => `${quoted(words)} (${folds.join(', ')})`)),
    },
    { tone: 'ok', lead: 'By value', words: list(of('value').map(otherwise)) },
    { tone: 'plain', lead: 'Rounded or hedged', words: list(of('rounded').map(otherwise)) },
    {
      tone: 'plain',
      lead: 'Reckoned from its figures',
      words: list(of('derived').map(({ words }) => quoted(words))),
    },
    {
      tone: 'plain',
      lead: 'In parts, in this order',
      words: list(of('elided').map(({ words }) => quoted(words))),
    },
    {
      tone: 'warn',
      lead: 'Not word for word',
      words: list(of('near').map(({ words, there }) => `${quoted(words)}; nearly ${quoted(there)}`)),
    },
    {
      tone: 'warn',
      lead: 'Not found in this passage',
      words: list(of('not_found').map(({ words }) => quoted(words))),
    },
  ];
  return lines.filter(({ words }) => words !== '');
}

function otherwise({ words, there, kind }: PassageFact): string {
  if (there !== '') return `${quoted(words)} is ${quoted(there)} there`;
  return kind === 'name' ? `${quoted(words)}, otherwise written` : quoted(words);
}

const list = (words: readonly string[]): string => words.join(', ');
