/** What the check-worthiness model reads off a sentence: groups of hashed features, each group scaled to one length. */

import { type WorthToken, worthTokens } from './check-worthiness-tokens.ts';

/** Features share this many places ("hashing trick", Weinberger et al. 2009): the model's size is fixed. */
export const BUCKET_BITS = 16;

/** Buckets with the value of each; values of one bucket may come in several entries. */
export type FeatureVector = { buckets: number[]; values: number[] };

/** How much each group says, found on the training data. */
const GROUP_WEIGHTS = {
  words: 1,
  pairs: 0.7,
  letters: 1,
  skeleton: 0.6,
  topics: 0.6,
  outline: 0.8,
  crossings: 0.8,
  measures: 0.7,
};
type Group = Map<number, number>;

export function featuresOf(sentence: string): FeatureVector {
  const tokens = worthTokens(sentence);
  const vector: FeatureVector = { buckets: [], values: [] };
  append(vector, words(tokens), GROUP_WEIGHTS.words);
  append(vector, pairs(tokens), GROUP_WEIGHTS.pairs);
  append(vector, letters(tokens), GROUP_WEIGHTS.letters);
  append(vector, skeleton(tokens), GROUP_WEIGHTS.skeleton);
  append(vector, topics(tokens), GROUP_WEIGHTS.topics);
  append(vector, outline(tokens), GROUP_WEIGHTS.outline);
  append(vector, crossings(tokens), GROUP_WEIGHTS.crossings);
  append(vector, measures(tokens), GROUP_WEIGHTS.measures);
  return vector;
}

/** Counts are damped, then the group is scaled to unit length, so that long sentences do not shout. */
function append(vector: FeatureVector, group: Group, weight: number): void {
  let square = 0;
  for (const count of group.values()) square += damped(count) ** 2;
  if (square === 0) return;
  const scale = weight / Math.sqrt(square);
  for (const [bucket, count] of group) {
    vector.buckets.push(bucket);
    vector.values.push(damped(count) * scale);
  }
}

function damped(count: number): number {
  return Math.log1p(count);
}

function words(tokens: readonly WorthToken[]): Group {
  const group: Group = new Map();
  for (const { form } of tokens) add(group, join(SEED.word, hashOf(form)));
  return group;
}

function pairs(tokens: readonly WorthToken[]): Group {
  const group: Group = new Map();
  let before = EDGE;
  for (const { form } of tokens) {
    const hash = hashOf(form);
    add(group, join(join(SEED.pair, before), hash));
    before = hash;
  }
  add(group, join(join(SEED.pair, before), EDGE));
  return group;
}

const SHORTEST_RUN = 3;
const LONGEST_RUN = 5;
/** Only the first letters of a monster word are looked at. */
const LONGEST_WORD = 40;

/** Runs of three to five letters of each word, its ends marked: what related words share. */
function letters(tokens: readonly WorthToken[]): Group {
  const group: Group = new Map();
  for (const { form } of tokens) {
    const word = `<${form.slice(0, LONGEST_WORD)}>`;
    for (let from = 0; from + SHORTEST_RUN <= word.length; from += 1) {
      let hash = SEED.letters;
      for (let length = 1; length <= LONGEST_RUN && from + length <= word.length; length += 1) {
        hash = Math.imul(hash ^ word.charCodeAt(from + length - 1), FNV_PRIME);
        if (length >= SHORTEST_RUN) add(group, hash);
      }
    }
  }
  return group;
}

/** The sentence with its content words replaced by their kinds, in runs of one, two and three. */
function skeleton(tokens: readonly WorthToken[]): Group {
  const group: Group = new Map();
  addRuns(
    group,
    tokens.map((token) => hashOf(token.skeleton)),
    SEED.skeleton,
    1,
  );
  return group;
}

function topics(tokens: readonly WorthToken[]): Group {
  const group: Group = new Map();
  for (const [topic, count] of topicCounts(tokens)) {
    const hash = join(SEED.topic, hashOf(topic));
    add(group, hash);
    add(group, join(hash, Math.min(3, count)));
  }
  return group;
}

/** Subjects, tenses and topics in reading order, all other words left out, in runs of two and three. */
function outline(tokens: readonly WorthToken[]): Group {
  const labels: number[] = [];
  for (const { subject, tense, topics } of tokens) {
    const label = subject !== '' ? subject + tense : tense || (topics[0] ?? '');
    if (label !== '') labels.push(hashOf(label));
  }
  const group: Group = new Map();
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
  const group: Group = new Map();
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
  const group: Group = new Map();
  const [first, second] = tokens;
  const opening = join(SEED.opening, hashOf(first?.form ?? ''));
  add(group, opening);
  add(group, join(opening, hashOf(second?.form ?? '')));
  add(group, join(SEED.openingKinds, hashOf(tokens.slice(0, 3).map((token) => token.skeleton).join(' '))));
  add(group, join(SEED.ending, hashOf(tokens.at(-1)?.form ?? '')));
  add(group, join(SEED.length, lengthStep(tokens.length)));
  const numbers = count(tokens, ({ skeleton }) => skeleton.startsWith('#'));
  const names = count(tokens, ({ skeleton }) => skeleton === 'Name');
  const past = count(tokens, ({ skeleton }) => skeleton === '-ed');
  const first_person = count(tokens, ({ form, subject }) => subject === 'I' || form === 'my' || form === 'me');
  add(group, join(SEED.numbers, Math.min(5, numbers)));
  add(group, join(SEED.names, Math.min(5, names)));
  add(group, join(SEED.past, Math.min(3, past)));
  add(group, join(SEED.self, Math.min(3, first_person)));
  add(group, join(join(SEED.self, 10 + Math.min(2, first_person)), Math.min(2, numbers)));
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
  for (const { topics } of tokens) for (const topic of topics) counts.set(topic, (counts.get(topic) ?? 0) + 1);
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
  const bucket = finish(hash) >>> (32 - BUCKET_BITS);
  group.set(bucket, (group.get(bucket) ?? 0) + 1);
}

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;
/** One seed a feature family, so that equal words in different families do not meet. */
const SEED = {
  word: 1,
  pair: 2,
  letters: 3,
  skeleton: 4,
  topic: 5,
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

/** FNV-1a over UTF-16 units. */
function hashOf(text: string): number {
  let hash = FNV_OFFSET;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), FNV_PRIME);
  return hash;
}

function join(a: number, b: number): number {
  return Math.imul(finish(a) ^ b, 0x9e3779b1);
}

/** The last steps of MurmurHash3: every bit of the hash counts for the bucket. */
function finish(hash: number): number {
  let mixed = hash ^ (hash >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
