/** Counts right, surplus and missing answers, and gives their F1 in percent. */

export type Tally = { right: number; surplus: number; missing: number };

export const newTally = (): Tally => ({ right: 0, surplus: 0, missing: 0 });

/** Adds what `found` and `wanted` have in common, and what only one of them has. */
export function tally<T>(into: Tally, found: Iterable<T>, wanted: Iterable<T>): void {
  const expected = new Set(wanted);
  const given = new Set(found);
  for (const one of given) {
    if (expected.has(one)) into.right += 1;
    else into.surplus += 1;
  }
  for (const one of expected) if (!given.has(one)) into.missing += 1;
}

export function f1({ right, surplus, missing }: Tally): number {
  return right === 0 ? 0 : (200 * right) / (2 * right + surplus + missing);
}
