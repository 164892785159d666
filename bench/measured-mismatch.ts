/** What the measuring of the mismatch checks calls. */

import { checkMismatch } from '../src/core/checks/check-mismatch.ts';
import { readSource, type SourceFacts } from '../src/core/checks/source-facts.ts';

const known = new Map<string, SourceFacts>();
const MOST_KNOWN = 64;

function factsOf(text: string): SourceFacts {
  const found = known.get(text);
  if (found !== undefined) return found;
  if (known.size >= MOST_KNOWN) known.clear();
  const facts = readSource(text);
  known.set(text, facts);
  return facts;
}

/** `score` 0..1, higher = less supported; `flags` are the kinds of mismatch that were found, each once. */
export function checkSentence(
  sentence: string,
  sourceText: string,
  context = '',
): { score: number; flags: string[] } {
  const found = checkMismatch(sentence, factsOf(sourceText), context);
  return { score: found.length > 0 ? 1 : 0, flags: [...new Set(found.map(({ kind }) => kind))] };
}
