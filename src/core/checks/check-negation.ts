/** The negation hint: a "not" that the source's own sentence does not have, or one that it has and the claim lost. */

import { bestSentences, stemsOf } from './best-sentences.ts';
import type { Mismatch } from './mismatch.ts';
import { DENIALS, NEGATIONS, TURNING, UN_WORD } from './negation-words.ts';
import { sameness, type TextWord } from './read-words.ts';
import type { SourceFacts } from './source-facts.ts';

/** Words behind a "not" among which stands what it denies. */
const SCOPE = 6;
/** Of these so many with matter. */
const MOST_SCOPE = 3;
/** Words around the denied word of the source in which its own denial would stand. */
const REACH_BEFORE = 6;
const REACH_BEHIND = 3;
const CLAUSE = 10;
/** Words of one sentence of the source that are read, and denials of one of the claim. */
const LONGEST = 400;
const MOST_DENIED = 10;
/** Words behind "if" that are only supposed. */
const SUPPOSED = 5;
const SUPPOSING = new Set(['if', 'whether', 'unless', 'should', 'would', 'case']);
/** Sentences of the source that are looked at. */
const MOST_SENTENCES = 3;
/** A sentence that has less of the claim's clause speaks of something else. */
const LEAST_COVERAGE = 0.3;
/** To say that a claim lost a "not", its sentence must be found surely. */
const SURE_COVERAGE = 0.6;

export function checkNegation(sentence: string, words: readonly TextWord[], source: SourceFacts): Mismatch[] {
  const denied = words.flatMap((word, index) => (isDenial(sentence, word) ? [index] : []));
  const told = denied.filter((index) => !isSupposed(words, index)).slice(0, MOST_DENIED);
  const added = told.flatMap((index) => addedNegation(sentence, words, index, source));
  const turned = turningWords(sentence, words, source);
  if (denied.length > 0 || turned.length > 0) return [...added, ...turned];
  return lostNegation(sentence, words, source);
}

/** "Fails to", "except", "falsely": a word that turns a statement round and that the source has in no form. */
function turningWords(sentence: string, words: readonly TextWord[], { index }: SourceFacts): Mismatch[] {
  if (!words.some(({ key }) => TURNING.has(key))) return [];
  for (const { sentence: stated } of bestSentences(index, stemsOf(words), MOST_SENTENCES)) {
    const { from, to } = stated;
    if (index.words.slice(from, Math.min(to, from + LONGEST)).some(denies)) return [];
  }
  return words
    .filter((word) => TURNING.has(word.key) && !index.places.has(sameness(word)))
    .map(({ start, end }) => ({
      kind: 'negation' as const,
      start,
      end,
      words: sentence.slice(start, end),
      nearest: null,
      note: 'The source has no such word, in no form.',
    }));
}

/** "A no-fee tool" denies nothing of what is told. */
function isDenial(sentence: string, word: TextWord): boolean {
  return NEGATIONS.has(word.key) && sentence.charAt(word.end) !== '-';
}

/** "If the site is not working" says nothing of the site. */
function isSupposed(words: readonly TextWord[], index: number): boolean {
  return words.slice(Math.max(0, index - SUPPOSED), index).some(({ key }) => SUPPOSING.has(key));
}

function addedNegation(
  sentence: string,
  words: readonly TextWord[],
  index: number,
  source: SourceFacts,
): Mismatch[] {
  const scope = words
    .slice(index + 1, index + 1 + SCOPE)
    .map(({ stem }) => stem)
    .filter((stem) => stem !== '')
    .slice(0, MOST_SCOPE);
  const clause = stemsOf(words.slice(Math.max(0, index - CLAUSE), index + 1 + CLAUSE));
  const ranked = bestSentences(source.index, clause, MOST_SENTENCES).filter(
    ({ coverage }) => coverage >= LEAST_COVERAGE,
  );
  const [top] = ranked;
  if (top === undefined || scope.length === 0) return [];
  for (const { sentence: stated } of ranked) {
    for (let at = stated.from; at < Math.min(stated.to, stated.from + LONGEST); at += 1) {
      const word = source.words.words[at];
      if (word !== undefined && denies(word) && isNearScope(source, stated, at, scope)) return [];
    }
  }
  const word = words[index];
  if (word === undefined) return [];
  return [
    {
      kind: 'negation',
      start: word.start,
      end: word.end,
      words: sentence.slice(word.start, word.end),
      nearest: { start: top.sentence.start, end: top.sentence.end },
      note: 'The sentence of the source that is most like it has no “not” at this place.',
    },
  ];
}

function isNearScope(
  source: SourceFacts,
  stated: { from: number; to: number },
  at: number,
  scope: readonly string[],
): boolean {
  const from = Math.max(stated.from, at - REACH_BEHIND);
  const to = Math.min(stated.to, at + REACH_BEFORE);
  return source.words.words.slice(from, to).some((word) => scope.includes(word.stem));
}

function denies({ key }: TextWord): boolean {
  return NEGATIONS.has(key) || DENIALS.has(key) || UN_WORD.test(key);
}

/** What the source says only with a "not", the claim says without any. */
function lostNegation(sentence: string, words: readonly TextWord[], source: SourceFacts): Mismatch[] {
  if (words.some(denies)) return [];
  const [top] = bestSentences(source.index, stemsOf(words), 1);
  if (top === undefined || top.coverage < SURE_COVERAGE) return [];
  for (let at = top.sentence.from; at < Math.min(top.sentence.to, top.sentence.from + LONGEST); at += 1) {
    const negation = source.words.words[at];
    if (negation === undefined || !NEGATIONS.has(negation.key)) continue;
    const next = source.words.words
      .slice(at + 1, Math.min(top.sentence.to, at + 3))
      .map(({ stem }) => stem)
      .find((stem) => stem !== '');
    const said = next === undefined ? undefined : words.find((word) => word.stem === next);
    if (said === undefined) continue;
    return [
      {
        kind: 'negation',
        start: said.start,
        end: said.end,
        words: sentence.slice(said.start, said.end),
        nearest: { start: top.sentence.start, end: top.sentence.end },
        note: `The source has “${negation.key}” at this place.`,
      },
    ];
  }
  return [];
}
