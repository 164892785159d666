/** A source that speaks of a claim scores above one that does not, and what it lacks is named. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexCapture } from './capture-index.ts';
import { supportOf } from './support-score.ts';

const FERRY =
  'The ferry Aurora left Kalmar at noon on Friday. It carried 312 passengers and a crew of 40. Captain Lena Holm said the sea was calm. The trip took two hours. A band played on the upper deck.';
const MARKET =
  'Apple growers met in the old market hall. Prices have fallen since the spring. Several farms will close this year, the union said. Rain ruined the early crop.';
const ferry = indexCapture('s1', 'a', FERRY);
const market = indexCapture('s2', 'b', MARKET);
const CLAIM = 'The Aurora carried 312 passengers from Kalmar on Friday.';

describe('support by a source', () => {
  it('is higher from the source that tells it than from another', () => {
    const own = supportOf(CLAIM, [ferry])?.score ?? 0;
    const other = supportOf(CLAIM, [market])?.score ?? 1;
    expect(own).toBeGreaterThan(0.5);
    expect(other).toBeLessThan(0.2);
  });

  it('is that of the source which bears the claim out best', () => {
    expect(supportOf(CLAIM, [market, ferry])?.sourceId).toBe('s1');
  });

  it('is nothing without a source', () => {
    expect(supportOf(CLAIM, [])).toBeNull();
  });

  it('names the names and numbers that the source lacks', () => {
    const support = supportOf('The Aurora carried 450 passengers to Visby, Holm said.', [ferry]);
    expect(support?.missingNumbers).toEqual(['450']);
    expect(support?.missingNames).toEqual(['Visby']);
  });

  it('does not miss a name that the title says', () => {
    const claim = 'Captain Holm of Baltic Lines said the sea was calm.';
    expect(supportOf(claim, [ferry])?.missingNames).toEqual(['Baltic', 'Lines']);
    expect(supportOf(claim, [ferry], 'Baltic Lines opens a route')?.missingNames).toEqual([]);
  });

  it('falls with every name and number that is missing', () => {
    const score = (claim: string) => supportOf(claim, [ferry])?.score ?? 0;
    expect(score(CLAIM)).toBeGreaterThan(score(CLAIM.replace('312', '517')));
    expect(score(CLAIM.replace('312', '517'))).toBeGreaterThan(
      score(CLAIM.replace('312', '517').replace('Kalmar', 'Gdynia')),
    );
  });

  it('reads the same number written otherwise as the same', () => {
    const index = indexCapture('s', 'c', 'The town spent 1,200,000 kronor on the pier.');
    expect(supportOf('The town spent 1.2 million kronor on it.', [index])?.missingNumbers).toEqual([]);
  });

  it('points at the stretch of the source that has most of the claim', () => {
    const long = `${MARKET} ${MARKET} ${MARKET} ${FERRY} ${MARKET} ${MARKET} ${MARKET}`;
    const stretch = supportOf(CLAIM, [indexCapture('s', 'c', long)])?.stretch;
    expect(long.slice(stretch?.start, stretch?.end)).toContain('It carried 312 passengers');
    expect(supportOf('Zebras yawn', [ferry])?.stretch).toBeNull();
  });

  it('takes any claim and any text, and stays within 0 and 1 and within the text', () => {
    const wild = fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), fc.lorem({ maxCount: 30 }));
    fc.assert(
      fc.property(wild, wild, (claim, text) => {
        const support = supportOf(claim, [indexCapture('s', 'c', text)]);
        const { score, stretch } = support ?? { score: -1, stretch: null };
        expect(score >= 0 && score <= 1).toBe(true);
        expect(stretch === null || (stretch.start >= 0 && stretch.end <= text.length)).toBe(true);
      }),
    );
  });
});
