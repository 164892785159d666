/** What the measuring of the mismatch checks calls. */

import { checkMismatch } from '../src/core/checks/check-mismatch.ts';
import { mismatchScore } from '../src/core/checks/mismatch-score.ts';
import { readSource, type SourceFacts } from '../src/core/checks/source-facts.ts';
import { supportOf } from '../src/core/checks/support-score.ts';
import { wordCompany } from '../src/core/checks/word-company.ts';

const known = new Map<string, SourceFacts>();
const MOST_KNOWN = 64;

function read(text: string): SourceFacts {
  const found = known.get(text);
  if (found !== undefined) return found;
  if (known.size >= MOST_KNOWN) known.clear();
  const made = readSource(text);
  known.set(text, made);
  return made;
}

/** `score` 0..1, higher = less supported; `flags` are the kinds of mismatch that were found, each once. */
export function checkSentence(
  sentence: string,
  sourceText: string,
  context = '',
): { score: number; flags: string[] } {
  const facts = read(sourceText);
  const around = context ?? '';
  const found = checkMismatch(sentence, facts, around);
  const supported = supportOf(sentence, [facts.index], around)?.score ?? 0;
  const score = mismatchScore(supported, wordCompany(sentence, facts), found);
  return { score, flags: [...new Set(found.map(({ kind }) => (kind === 'weekday' ? 'date' : kind)))] };
}
