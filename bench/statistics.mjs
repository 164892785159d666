/** The few numbers that sum up a list of measurements. */

/** Nearest rank: one of the values themselves. @param {number[]} values @param {number} share 0..1 */
export function percentile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}

/** @param {number[]} values */
export const median = (values) => percentile(values, 0.5);
