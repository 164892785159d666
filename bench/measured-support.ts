/** The share of `checkSentence(...).score` that says whether a source speaks of the sentence at all. */

import { type CaptureIndex, indexCapture } from '../src/core/checks/capture-index.ts';
import { supportOf } from '../src/core/checks/support-score.ts';

const known = new Map<string, CaptureIndex>();
const MOST_KNOWN = 64;

/** 0..1, higher = less supported. Names of `context` are not missed. An index is made once for each source text. */
export function lackOfSupport(sentence: string, sourceText: string, context = ''): number {
  return 1 - (supportOf(sentence, [indexOf(sourceText)], context)?.score ?? 0);
}

function indexOf(text: string): CaptureIndex {
  const found = known.get(text);
  if (found !== undefined) return found;
  if (known.size >= MOST_KNOWN) known.clear();
  const made = indexCapture('', '', text);
  known.set(text, made);
  return made;
}
