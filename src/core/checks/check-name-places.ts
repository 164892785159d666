/** The hint for names from elsewhere: they stand in the source, but not together, or not where the rest of the sentence stands. */

import { nameRuns } from './check-names.ts';
import type { Mismatch } from './mismatch.ts';
import { NO_NAMES } from './name-words.ts';
import type { SourceFacts } from './source-facts.ts';
import { stemsOf } from './source-sentences.ts';
import type { ClaimWord, SourceWords } from './source-words.ts';

/** Parts of one name stand no further apart in the source than this many words. */
const NAME_REACH = 4;
/** The sentence that the claim tells must be found this surely. */
const LEAST_COVERAGE = 0.35;
/** Sentences around it in which the name may stand as well. */
const AROUND = 1;

export function checkNamePlaces(
  sentence: string,
  words: readonly ClaimWord[],
  source: SourceFacts,
  context: SourceWords,
): Mismatch[] {
  return nameRuns(sentence, words).flatMap((run) => {
    const parts = words.slice(run.first, run.last + 1).filter((word) => word.capital && !NO_NAMES.has(word.key));
    if (parts.some(({ key }) => context.has(key) || !source.words.has(key))) return [];
    const apart = parts.length > 1 && isApart(parts, source.words);
    const rest = words.filter((_, index) => index < run.first || index > run.last);
    const place = apart ? null : placeWithout(parts, rest, source);
    if (!apart && place === null) return [];
    const start = parts[0]?.start ?? 0;
    const end = parts.at(-1)?.end ?? start;
    const note = apart
      ? 'The parts of this name stand in the source, but not together.'
      : 'The name stands elsewhere in the source; the sentence most like this one has another name.';
    return [{ kind: 'name_elsewhere' as const, start, end, words: sentence.slice(start, end), nearest: place, note }];
  });
}

/** Two neighbours that nowhere in the source stand near each other. */
function isApart(parts: readonly ClaimWord[], { places }: SourceWords): boolean {
  return parts.slice(1).some((part, index) => {
    const before = places.get(parts[index]?.key ?? '') ?? [];
    const here = places.get(part.key) ?? [];
    let at = 0;
    for (const place of before) {
      while ((here[at] ?? Number.POSITIVE_INFINITY) < place - NAME_REACH) at += 1;
      if (Math.abs((here[at] ?? Number.POSITIVE_INFINITY) - place) <= NAME_REACH) return false;
    }
    return true;
  });
}

/** The sentence that tells the rest, when neither it nor its neighbours have the name and it has one that the claim lacks. */
function placeWithout(
  parts: readonly ClaimWord[],
  rest: readonly ClaimWord[],
  { words, sentences }: SourceFacts,
): { start: number; end: number } | null {
  const [top] = sentences.best(stemsOf(rest), 1);
  if (top === undefined || top.coverage < LEAST_COVERAGE) return null;
  const from = sentences.sentences[top.index - AROUND]?.from ?? top.sentence.from;
  const to = sentences.sentences[top.index + AROUND]?.to ?? top.sentence.to;
  const stands = parts.some(({ key }) => (words.places.get(key) ?? []).some((at) => at >= from && at < to));
  if (stands) return null;
  const told = new Set([...rest, ...parts].map(({ key }) => key));
  const others = words.words.slice(top.sentence.from, top.sentence.to);
  const other = others.some((word) => word.capital && !word.opens && !NO_NAMES.has(word.key) && !told.has(word.key));
  return other ? { start: top.sentence.start, end: top.sentence.end } : null;
}
