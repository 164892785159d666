/** Passages are ranked by the rare words they share with a claim. */

import { describe, expect, it } from 'vitest';
import { indexCapture, matchedSpans, rankPassages } from './rank-passages.ts';

const TEXT =
  'The port lies in the south. In the trial the cranes of Lund cut waiting time by 12 percent. The cafeteria was painted in May. Waiting is part of every trade.';
const captures = [indexCapture('s1', 'a', TEXT)];

describe('passages for a claim', () => {
  it('are the sentences that share its rare words, best first', () => {
    const ranked = rankPassages('Cranes cut waiting times by 12 percent', captures, 5);
    expect(ranked[0]?.text).toBe('In the trial the cranes of Lund cut waiting time by 12 percent.');
    expect(ranked.map((passage) => passage.score)).toEqual(
      ranked.map((passage) => passage.score).sort((a, b) => b - a),
    );
  });

  it('leave out what shares nothing', () => {
    expect(rankPassages('Bananas ripen', captures, 5)).toEqual([]);
  });

  it('name exact places in the capture', () => {
    for (const passage of rankPassages('waiting cranes painted south', captures, 9)) {
      expect(TEXT.slice(passage.start, passage.end)).toBe(passage.text);
    }
  });

  it('say which words matched', () => {
    const [best] = rankPassages('The cranes cut waiting', captures, 1);
    const text = best?.text ?? '';
    expect(matchedSpans(text, best?.matched ?? []).map(({ start, end }) => text.slice(start, end))).toEqual([
      'cranes',
      'cut',
      'waiting',
    ]);
  });
});
