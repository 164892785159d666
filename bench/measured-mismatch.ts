/** What the measuring of the mismatch checks calls. */

import { type CaptureIndex, indexCapture } from '../src/core/checks/capture-index.ts';
import { checkMismatch } from '../src/core/checks/check-mismatch.ts';
import { mismatchScore } from '../src/core/checks/mismatch-score.ts';
import { readSource, type SourceFacts } from '../src/core/checks/source-facts.ts';
import { supportOf } from '../src/core/checks/support-score.ts';
import { wordCompany } from '../src/core/checks/word-company.ts';

type Known = { facts: SourceFacts; index: CaptureIndex };
const known = new Map<string, Known>();
const MOST_KNOWN = 64;

function read(text: string): Known {
  const found = known.get(text);
  if (found !== undefined) return found;
  if (known.size >= MOST_KNOWN) known.clear();
  const made = { facts: readSource(text), index: indexCapture('source', 'source', text) };
  known.set(text, made);
  return made;
}

/** `score` 0..1, higher = less supported; `flags` are the kinds of mismatch that were found, each once. */
export function checkSentence(
  sentence: string,
  sourceText: string,
  context = '',
): { score: number; flags: string[] } {
  const { facts, index } = read(sourceText);
  const around = context ?? '';
  const found = checkMismatch(sentence, facts, around);
  const supported = supportOf(sentence, [index], around)?.score ?? 0;
  const score = mismatchScore(supported, wordCompany(sentence, facts), found);
  return { score, flags: [...new Set(found.map(({ kind }) => (kind === 'weekday' ? 'date' : kind)))] };
}
