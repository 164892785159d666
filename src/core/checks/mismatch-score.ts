/** One number for how little a source bears out a sentence: what its words lack, and what the checks found. */

import type { Mismatch } from './mismatch.ts';
import type { WordCompany } from './word-company.ts';

/** Found on summaries with one error put in and on Wikipedia claims, then rounded. They weigh what is missing. */
const WEIGHTS: WordCompany = { words: 1, pairs: 0.5, nearPairs: 1, around: 2, sentences: 2 };
/** What is found counts once, however often; figures and dates count most, hints as hints. */
const FOUND = 2;
const FIGURE = 3;
const NAME = 2;
/** Beyond this, words missing say less: a fair sentence can be told in other words altogether. */
const PARAPHRASE = 1;
const BEYOND = 0.5;
/** Where a sentence is as likely wrong as fair, and how fast the score goes to its ends. */
const MIDDLE = 3.9;
const SPREAD = 2;

const FIGURES: ReadonlySet<string> = new Set(['number', 'scale', 'date', 'weekday']);

/** `supported` is the support score, 0..1; the result too, higher is less supported. It ranks, it does not decide. */
export function mismatchScore(supported: number, company: WordCompany, found: readonly Mismatch[]): number {
  const sure = Math.min(1 - 1e-9, Math.max(1e-9, supported));
  let missing = Math.log((1 - sure) / sure);
  for (const part of Object.keys(WEIGHTS) as (keyof WordCompany)[]) missing += WEIGHTS[part] * company[part];
  if (missing > PARAPHRASE) missing = PARAPHRASE + BEYOND * (missing - PARAPHRASE);
  if (found.length > 0) missing += FOUND;
  if (found.some(({ kind }) => FIGURES.has(kind))) missing += FIGURE;
  if (found.some(({ kind }) => kind === 'name')) missing += NAME;
  return 1 / (1 + Math.exp((MIDDLE - missing) / SPREAD));
}
