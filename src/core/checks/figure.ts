/** A number as a text gives it: its value, what it counts, and how surely it is meant. */

import type { Span } from '../draft/span.ts';

/** How a figure is meant: as it stands, about so much, at least so much, at most so much. */
export type Hedge = 'none' | 'about' | 'least' | 'most';

/**
 * `values` has more than one entry where separators can be read in two ways ("1.234"). `unit` is a word of the unit
 * table, a currency, "percent", "points", "basis", "ordinal", "decade", or '' for a bare count. `step` is the worth
 * of one in the last place that was given, `mantissa` the number without its scale word.
 */
export type Figure = Span & {
  values: number[];
  mantissa: number;
  unit: string;
  step: number;
  hedge: Hedge;
  spelled: boolean;
  /** Part of a name ("COVID-19", "G20"), which counts nothing. */
  label: boolean;
  /** The word behind it, which says what is counted; '' at an end. */
  noun: string;
};

export const CURRENCIES: ReadonlySet<string> = new Set(
  'dollar euro pound yen won rupee rouble franc cent penny crown peso yuan rand shekel lira dirham real zloty forint baht ringgit rupiah'.split(
    ' ',
  ),
);

/** Whether a figure with the one unit can be what a figure with the other says. */
export function sameUnit(claimed: string, stated: string): boolean {
  if (claimed === stated) return true;
  if (claimed === '') return !SHARES.has(stated) && !CURRENCIES.has(stated);
  return stated === '' && !SHARES.has(claimed);
}

/** "35 percent" is no count, no sum of money and no percentage points. */
const SHARES: ReadonlySet<string> = new Set(['percent', 'points', 'basis']);
