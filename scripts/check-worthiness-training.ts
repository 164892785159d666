/** Trains the check-worthiness model: averaged logistic regression, then four bits a weight. The same bytes on every machine. */

import type { FeatureVector } from '../src/core/claims/check-worthiness-features.ts';

export type Example = { features: FeatureVector; label: number };
export type TrainedWeights = { weights: Float64Array; bias: number };

const EPOCHS = 10;
/** The weights of the later epochs are averaged: the early ones still jump. */
const AVERAGED_FROM = 5;
const LEARNING_RATE = 0.1;
const FIRST_SQUARE = 0.01;
const SHRINKAGE = 1e-6;
const SEED = 20_160_926;
/** Weights beyond this share of all are cut to the largest level. */
const KEPT_SHARE = 0.9995;

/** Logistic regression by AdaGrad (Duchi, Hazan, Singer 2011), the examples in a seeded order. */
export function trainWeights(examples: readonly Example[], buckets: number): TrainedWeights {
  const weights = new Float64Array(buckets);
  const squares = new Float64Array(buckets).fill(FIRST_SQUARE);
  const sums = new Float64Array(buckets);
  let bias = 0;
  let biasSquare = FIRST_SQUARE;
  let biasSum = 0;
  const random = randomNumbers(SEED);
  const order = [...examples];
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    shuffle(order, random);
    for (const { features, label } of order) {
      const error = logistic(dot(weights, features) + bias) - label;
      features.buckets.forEach((bucket, i) => {
        const weight = weights[bucket] ?? 0;
        const slope = error * (features.values[i] ?? 0) + SHRINKAGE * weight;
        const square = (squares[bucket] ?? 0) + slope * slope;
        squares[bucket] = square;
        weights[bucket] = weight - (LEARNING_RATE * slope) / Math.sqrt(square);
      });
      biasSquare += error * error;
      bias -= (LEARNING_RATE * error) / Math.sqrt(biasSquare);
    }
    if (epoch < AVERAGED_FROM) continue;
    weights.forEach((weight, bucket) => {
      sums[bucket] = (sums[bucket] ?? 0) + weight;
    });
    biasSum += bias;
  }
  const averaged = EPOCHS - AVERAGED_FROM;
  return { weights: sums.map((sum) => sum / averaged), bias: biasSum / averaged };
}

/** Each weight as a level of -`highest`..`highest`; a level's weight grows with its square. */
export function quantise(
  { weights, bias }: TrainedWeights,
  highest: number,
): { bias: number; largest: number; levels: Int8Array } {
  const sizes = weights.map(Math.abs).sort();
  const largest = Number((sizes[Math.floor(KEPT_SHARE * (sizes.length - 1))] ?? 1).toPrecision(6));
  const levels = Int8Array.from(weights, (weight) => {
    const level = Math.round(highest * Math.sqrt(Math.min(1, Math.abs(weight) / largest)));
    return weight < 0 ? -level : level;
  });
  return { bias: Number(bias.toPrecision(6)), largest, levels };
}

function dot(weights: Float64Array, { buckets, values }: FeatureVector): number {
  let sum = 0;
  for (let i = 0; i < buckets.length; i += 1) sum += (weights[buckets[i] ?? 0] ?? 0) * (values[i] ?? 0);
  return sum;
}

const DOUBLINGS = 12;
const FARTHEST = 30;

/** 1 / (1 + e^-x), with e^y as (1 + y / 4096)^4096: sums and products give the same bits on every machine, Math.exp need not. */
function logistic(x: number): number {
  let power = 1 - Math.min(FARTHEST, Math.max(-FARTHEST, x)) / 2 ** DOUBLINGS;
  for (let i = 0; i < DOUBLINGS; i += 1) power *= power;
  return 1 / (1 + power);
}

function shuffle<T>(order: T[], random: () => number): void {
  for (let i = order.length - 1; i > 0; i -= 1) {
    const j = Math.floor(random() * (i + 1));
    const [one, other] = [order[i] as T, order[j] as T];
    order[i] = other;
    order[j] = one;
  }
}

/** Mulberry32: numbers from 0 to 1 that follow from the seed. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
