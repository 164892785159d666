/** Whether a figure follows from two figures of the source: their sum, difference, ratio or share. */

import { CURRENCIES, type Figure } from './figure.ts';

/** Figures further apart than this in the source are not reckoned with each other. */
const REACH = 400;
/** Figures behind a figure that it is reckoned with. */
const MOST_PARTNERS = 12;

/** What a sentence says when it has reckoned. Without such a word a figure must stand in the source. */
const SUM = /\b(?:total|totals|totalled|totaling|combined|altogether|overall|sum|together|in all|both)\b/iu;
const DIFFERENCE =
  /\b(?:difference|gap|margin|(?:up|down|rose|fell|grew|increased?|decreased?|dropped|climbed|gained|lost|cut|raised|widened|narrowed|shrank)\s+(?:\p{L}+\s+)?by|(?:increase|decrease|rise|drop|fall|gain|loss|cut)\s+of|(?:more|fewer|less|higher|lower|older|younger|longer|shorter|later|earlier)\s+than)\b/iu;
const RATIO = /\b(?:times|twice|double[ds]?|triple[ds]?|half|halved|third|quarter|fold|ratio)\b/iu;
const CHANGE =
  /\b(?:up|down|rose|fell|grew|growth|increased?|decreased?|drop(?:ped)?|climb(?:ed)?|gain(?:ed)?|jump(?:ed)?|share|of)\b/iu;

/** Exact to the last place that the claim gives. */
export function derivedFrom(claimed: Figure, sentence: string, stated: readonly Figure[]): boolean {
  const wanted = claimed.values[0] ?? 0;
  const near = sentence.slice(Math.max(0, claimed.start - 60), claimed.end + 40);
  const percent = claimed.unit === 'percent';
  const sums = SUM.test(near) && !percent;
  const differences = DIFFERENCE.test(near) && !percent;
  const ratios = RATIO.test(near) && claimed.unit === '';
  const changes = percent && CHANGE.test(near);
  if (!(sums || differences || ratios || changes)) return false;
  const fits = (value: number): boolean =>
    Math.abs(value - wanted) <= Math.max(1e-9, claimed.step / 2) * 1.0001;
  for (const [index, a] of stated.entries()) {
    for (const b of stated.slice(index + 1, index + 1 + MOST_PARTNERS)) {
      if (b.start - a.end > REACH) break;
      if ((a.unit !== b.unit && a.unit !== '' && b.unit !== '') || a.label || b.label) continue;
      const [x, y] = [a.values[0] ?? 0, b.values[0] ?? 0];
      const unit = a.unit || b.unit;
      const own = unit === claimed.unit || (claimed.unit === '' && !CURRENCIES.has(unit));
      if (sums && own && fits(x + y)) return true;
      if (differences && own && fits(Math.abs(x - y))) return true;
      if (x === 0 || y === 0) continue;
      if (ratios && (fits(x / y) || fits(y / x))) return true;
      if (changes && a.unit !== 'percent' && changesFit(x, y, fits)) return true;
    }
  }
  return false;
}

function changesFit(x: number, y: number, fits: (value: number) => boolean): boolean {
  return [x / y, y / x, Math.abs(x - y) / x, Math.abs(x - y) / y].some(
    (share) => share < 10 && fits(share * 100),
  );
}
