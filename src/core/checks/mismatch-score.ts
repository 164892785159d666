/** One number for how little a source bears out a sentence: what its words lack, and what the checks found. */

import type { Mismatch } from './mismatch.ts';
import type { WordCompany } from './word-company.ts';

/** Found on summaries with one error put in and on Wikipedia claims, then rounded. They weigh what is missing. */
const WEIGHTS: WordCompany = { pairs: 2, around: 4, together: 1.5 };
/** Figures, dates and names that the source lacks count once, however many. */
const FIGURE = 3;
const NAME = 2;
/** Where a sentence is as likely wrong as fair, and how fast the score goes to its ends. */
const MIDDLE = 6;
const SPREAD = 2;
/** Sentences in which only the checks found something stand so close above the middle, in the order of what they lack. */
const FOUND_ABOVE = 0.02;

const FIGURES: ReadonlySet<string> = new Set(['number', 'scale', 'date', 'weekday']);

/**
 * `supported` is the support score, 0..1; the result too, higher is less supported. It ranks, it does not decide. Where
 * a check found something it is at least the middle: a sentence told in the source's own words can have one of them wrong.
 */
export function mismatchScore(supported: number, company: WordCompany, found: readonly Mismatch[]): number {
  const sure = Math.min(1 - 1e-9, Math.max(1e-9, supported));
  let missing = Math.log((1 - sure) / sure);
  for (const part of Object.keys(WEIGHTS) as (keyof WordCompany)[]) missing += WEIGHTS[part] * company[part];
  if (found.some(({ kind }) => FIGURES.has(kind))) missing += FIGURE;
  if (found.some(({ kind }) => kind === 'name')) missing += NAME;
  const score = 1 / (1 + Math.exp((MIDDLE - missing) / SPREAD));
  return found.length === 0 || score >= 0.5 ? score : 0.5 + FOUND_ABOVE * score;
}
