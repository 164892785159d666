/** What the check-worthiness model reads off a sentence: groups of hashed features, each group scaled to one length. */

import { BUCKETS, bucketOf, hashOf, join } from './check-worthiness-hash.ts';
import { type WorthToken, worthTokens } from './check-worthiness-tokens.ts';
import { verbHashes } from './check-worthiness-verbs.ts';

/** Buckets with the value of each; values of one bucket may come in several entries. */
export type FeatureVector = { buckets: number[]; values: number[] };

/** How much each group says, found on the training data. */
const GROUP_WEIGHTS = {
  words: 1,
  pairs: 0.7,
  letters: 1,
  skeleton: 0.6,
  outline: 0.8,
  crossings: 0.8,
  measures: 0.7,
  verbs: 0.7,
};

/** The buckets that a group's features fell into, one entry a feature. */
type Group = number[];

export function featuresOf(sentence: string): FeatureVector {
  const tokens = worthTokens(sentence);
  const vector: FeatureVector = { buckets: [], values: [] };
  append(vector, words(tokens), GROUP_WEIGHTS.words);
  append(vector, pairs(tokens), GROUP_WEIGHTS.pairs);
  append(vector, letters(tokens), GROUP_WEIGHTS.letters);
  append(vector, skeleton(tokens), GROUP_WEIGHTS.skeleton);
  append(vector, outline(tokens), GROUP_WEIGHTS.outline);
  append(vector, crossings(tokens), GROUP_WEIGHTS.crossings);
  append(vector, measures(tokens), GROUP_WEIGHTS.measures);
  append(vector, verbHashes(tokens).map(bucketOf), GROUP_WEIGHTS.verbs);
  return vector;
}

/** How often each bucket of the group at hand was hit. All zero between groups: `append` clears what it counted. */
const counts = new Uint16Array(BUCKETS);

/** Counts are damped, then the group is scaled to unit length, so that long sentences do not shout. */
function append(vector: FeatureVector, group: Group, weight: number): void {
  const first = vector.buckets.length;
  for (const bucket of group) {
    const count = counts[bucket] ?? 0;
    if (count === 0) vector.buckets.push(bucket);
    counts[bucket] = count + 1;
  }
  let square = 0;
  for (let i = first; i < vector.buckets.length; i += 1) {
    const bucket = vector.buckets[i] ?? 0;
    const value = damped(counts[bucket] ?? 0);
    counts[bucket] = 0;
    vector.values.push(value);
    square += value * value;
  }
  const scale = weight / Math.sqrt(square);
  for (let i = first; i < vector.values.length; i += 1) vector.values[i] = (vector.values[i] ?? 0) * scale;
}

/** Binary logarithm of one and the count, as a table: the same bits on every machine, so training repeats byte for byte. */
const DAMPED = [0, 1, 1.585, 2, 2.322, 2.585, 2.807, 3];

function damped(count: number): number {
  return DAMPED[Math.min(count, DAMPED.length - 1)] ?? 0;
}

function words(tokens: readonly WorthToken[]): Group {
  const group: Group = [];
  for (const { formHash } of tokens) add(group, join(SEED.word, formHash));
  return group;
}

function pairs(tokens: readonly WorthToken[]): Group {
  const group: Group = [];
  let before = EDGE;
  for (const { formHash } of tokens) {
    add(group, join(join(SEED.pair, before), formHash));
    before = formHash;
  }
  add(group, join(join(SEED.pair, before), EDGE));
  return group;
}

/** Runs of three to five letters of each word: what related words share. */
function letters(tokens: readonly WorthToken[]): Group {
  const group: Group = [];
  for (const { letterBuckets } of tokens) for (const bucket of letterBuckets) group.push(bucket);
  return group;
}

/** The sentence with its content words replaced by their kinds, in runs of one, two and three. */
function skeleton(tokens: readonly WorthToken[]): Group {
  const group: Group = [];
  addRuns(
    group,
    tokens.map((token) => token.skeletonHash),
    SEED.skeleton,
    1,
  );
  return group;
}

/** Subjects, tenses and topics in reading order, all other words left out, in runs of two and three. */
function outline(tokens: readonly WorthToken[]): Group {
  const labels: number[] = [];
  for (const { subject, tense, topics } of tokens) {
    const label = subject !== '' ? subject + tense : tense || (topics[0] ?? '');
    if (label !== '') labels.push(hashOf(label));
  }
  const group: Group = [];
  addRuns(group, labels, SEED.outline, 2);
  return group;
}

/** Who, when, about what, and whether a number stands there, each with each. */
function crossings(tokens: readonly WorthToken[]): Group {
  const subjects = new Set<string>();
  const tenses = new Set<string>();
  for (const { subject, tense } of tokens) {
    if (subject !== '') subjects.add(subject);
    if (tense !== '') tenses.add(tense);
  }
  const counted = tokens.some(({ skeleton }) => skeleton.startsWith('#'));
  const about = [...topicCounts(tokens).keys()].map(hashOf);
  const who = [...subjects].map(hashOf);
  const when = [...tenses].map(hashOf);
  const amount = join(SEED.crossing, counted ? 2 : 1);
  const group: Group = [];
  add(group, amount);
  for (const one of [...about, ...who, ...when]) add(group, join(amount, one));
  for (const [left, right] of [
    [when, who],
    [when, about],
    [who, about],
  ] as const) {
    for (const a of left) for (const b of right) add(group, join(join(SEED.crossing, a), b));
  }
  add(group, join(SEED.tenses, hashOf([...tenses].sort().join())));
  add(group, join(SEED.subjects, hashOf([...subjects].sort().join())));
  return group;
}

/** How the sentence opens and ends, how long it is, and how much of it is numbers, names and past forms. */
function measures(tokens: readonly WorthToken[]): Group {
  const group: Group = [];
  const [first, second] = tokens;
  const opening = join(SEED.opening, hashOf(first?.form ?? ''));
  add(group, opening);
  add(group, join(opening, hashOf(second?.form ?? '')));
  add(
    group,
    join(
      SEED.openingKinds,
      hashOf(
        tokens
          .slice(0, 3)
          .map((token) => token.skeleton)
          .join(' '),
      ),
    ),
  );
  add(group, join(SEED.ending, hashOf(tokens.at(-1)?.form ?? '')));
  add(group, join(SEED.length, lengthStep(tokens.length)));
  const numbers = count(tokens, ({ skeleton }) => skeleton.startsWith('#'));
  const names = count(tokens, ({ skeleton }) => skeleton === 'Name');
  const past = count(tokens, ({ skeleton }) => skeleton === '-ed');
  const self = count(tokens, ({ form, subject }) => subject === 'I' || form === 'my' || form === 'me');
  add(group, join(SEED.numbers, Math.min(5, numbers)));
  add(group, join(SEED.names, Math.min(5, names)));
  add(group, join(SEED.past, Math.min(3, past)));
  add(group, join(SEED.self, Math.min(3, self)));
  add(group, join(join(SEED.self, 10 + Math.min(2, self)), Math.min(2, numbers)));
  const mix = join(join(SEED.mix, Math.min(2, numbers)), Math.min(2, names));
  add(group, join(mix, Math.min(2, past)));
  return group;
}

/** Token counts where the length of a sentence begins to say something else: steps of about a third. */
const LENGTH_STEPS = [1, 2, 3, 4, 5, 7, 9, 12, 16, 21, 28, 37];

function lengthStep(tokens: number): number {
  return LENGTH_STEPS.filter((step) => step <= tokens).length;
}

function topicCounts(tokens: readonly WorthToken[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { topics } of tokens)
    for (const topic of topics) counts.set(topic, (counts.get(topic) ?? 0) + 1);
  return counts;
}

function addRuns(group: Group, hashes: readonly number[], seed: number, shortest: 1 | 2): void {
  for (let i = 0; i <= hashes.length; i += 1) {
    const one = hashes[i] ?? EDGE;
    const two = join(join(seed, hashes[i - 1] ?? EDGE), one);
    if (shortest === 1 && i < hashes.length) add(group, join(seed, one));
    add(group, two);
    if (i > 0) add(group, join(join(join(seed, hashes[i - 2] ?? EDGE), hashes[i - 1] ?? EDGE), one));
  }
}

function count(tokens: readonly WorthToken[], is: (token: WorthToken) => boolean): number {
  return tokens.reduce((sum, token) => sum + (is(token) ? 1 : 0), 0);
}

function add(group: Group, hash: number): void {
  group.push(bucketOf(hash));
}

/** One seed a feature family, so that equal words in different families do not meet. */
const SEED = {
  word: 1,
  pair: 2,
  letters: 3,
  skeleton: 4,
  outline: 6,
  crossing: 7,
  tenses: 8,
  subjects: 9,
  opening: 10,
  openingKinds: 11,
  ending: 12,
  length: 13,
  numbers: 14,
  names: 15,
  past: 16,
  self: 17,
  mix: 18,
};
const EDGE = 0x5bd1e995;
