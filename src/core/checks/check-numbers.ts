/** The number check: does each figure of a sentence stand in its source, with its unit, or follow from figures there? */

import type { CalendarDate } from './calendar-date.ts';
import { derivedFrom } from './derived-figure.ts';
import { CURRENCIES, type Figure, sameUnit } from './figure.ts';
import type { Mismatch } from './mismatch.ts';

/** A hedged figure may be this far off: "about 40 percent" for 43. */
const ABOUT = 0.1;
/** "More than 100" is fair up to this many times the figure, "fewer than" down to its inverse. */
const FAR = 1.6;
/** Rounding without a hedge: half of the last place that was given, and no more than this share. */
const ROUNDED = 0.02;
/** Spelled counts up to this are often what a reader counts himself. */
const COUNTED = 12;

/** A sentence with more figures is a table. */
const MOST_FIGURES = 60;

type Stated = { text: string; figures: readonly Figure[] };

/** Figures that belong to a date of the sentence are the date check's. */
export function checkNumbers(
  sentence: string,
  figures: readonly Figure[],
  dates: readonly CalendarDate[],
  source: Stated,
): Mismatch[] {
  return figures.slice(0, MOST_FIGURES).flatMap((figure) => {
    if (figure.label || isDated(figure, dates) || saysNoFigure(figure)) return [];
    const readings = withSharedUnit(figure, figures);
    if (source.figures.some((stated) => readings.some((reading) => provesFigure(stated, reading)))) return [];
    const close = figures.filter((other) => other !== figure);
    if (derivedFrom(figure, sentence, source.figures)) return [];
    if (figure.spelled && (figure.values[0] ?? 0) <= COUNTED && !isContradicted(figure, source, close))
      return [];
    return [describeFigure(figure, sentence, source)];
  });
}

function isDated(figure: Figure, dates: readonly CalendarDate[]): boolean {
  return dates.some((date) => figure.start < date.end && date.start < figure.end);
}

/** "One" is a word before it is a figure. */
function saysNoFigure({ spelled, values, unit }: Figure): boolean {
  if (!spelled) return false;
  return values[0] === 1 && unit === '';
}

/** "From 12 to 14 crowns": a bare figure that counts nothing of its own may share the currency of its neighbour. */
function withSharedUnit(figure: Figure, others: readonly Figure[]): Figure[] {
  if (figure.unit !== '' || !(figure.noun === '' || figure.noun === 'to' || figure.noun === 'and'))
    return [figure];
  const units = new Set(others.map(({ unit }) => unit).filter((unit) => CURRENCIES.has(unit)));
  return [figure, ...[...units].map((unit) => ({ ...figure, unit }))];
}

/** Value and unit together, with the claim's own rounding and hedging. */
export function provesFigure(stated: Figure, claimed: Figure): boolean {
  if (!sameUnit(claimed.unit, stated.unit)) return false;
  return claimed.values.some((wanted) => stated.values.some((value) => fits(wanted, value, claimed, stated)));
}

function fits(wanted: number, value: number, claimed: Figure, stated: Figure): boolean {
  if (isSame(wanted, value)) return true;
  if (claimed.unit === 'decade') return wanted < 100 && isSame(wanted, value % 100);
  const off = Math.abs(wanted - value);
  const rounder = stated.step < claimed.step;
  switch (claimed.hedge) {
    case 'about':
      return rounder && off <= ABOUT * wanted;
    case 'least':
      return rounder && value >= wanted && value <= wanted * FAR;
    case 'most':
      return rounder && value <= wanted && value >= wanted / FAR;
    case 'none':
      return rounder && off <= claimed.step / 2 && off <= ROUNDED * wanted;
  }
}

/** Decimals in binary differ in their last places. */
function isSame(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
}

/** The source counts the same things and gets another number. */
function isContradicted(figure: Figure, source: Stated, others: readonly Figure[]): boolean {
  if (source.figures.some((stated) => isOtherTime(stated, figure))) return true;
  if (figure.noun === '') return false;
  return source.figures.some(
    (stated) =>
      stated.noun !== '' &&
      stem(stated.noun) === stem(figure.noun) &&
      !others.some((other) => other.values[0] === stated.values[0]),
  );
}

/** "One month" where the source has one year. */
function isOtherTime(stated: Figure, claimed: Figure): boolean {
  if (stated.values[0] !== claimed.values[0] || stated.unit === claimed.unit) return false;
  return TIMES.has(stated.unit) && TIMES.has(claimed.unit);
}
const TIMES = new Set(['year', 'month', 'week', 'day', 'hour', 'minute']);

function stem(word: string): string {
  return word.replace(/(?:ies|es|s)$/u, '');
}

/** The same number with another scale or unit is a slip of its own kind; else the nearest figure of the same unit. */
function describeFigure(figure: Figure, sentence: string, source: Stated): Mismatch {
  const words = sentence.slice(figure.start, figure.end);
  const at = { start: figure.start, end: figure.end, words };
  const scaled = source.figures.find(
    (stated) => isSame(stated.mantissa, figure.mantissa) && isMeasured(stated) && isMeasured(figure),
  );
  if (scaled !== undefined) {
    const said = source.text.slice(scaled.start, scaled.end);
    return {
      ...at,
      kind: 'scale',
      nearest: spanOf(scaled),
      note: `The source has “${said}”: another scale or unit.`,
    };
  }
  const nearest = nearestFigure(figure, source.figures);
  const note =
    nearest === null
      ? 'There is no figure of this kind there.'
      : `The nearest figure there is “${source.text.slice(nearest.start, nearest.end)}”.`;
  return { ...at, kind: 'number', nearest: nearest === null ? null : spanOf(nearest), note };
}

function isMeasured({ unit, mantissa, values }: Figure): boolean {
  return unit !== '' || values[0] !== mantissa;
}

function nearestFigure(figure: Figure, stated: readonly Figure[]): Figure | null {
  const wanted = figure.values[0] ?? 0;
  let best: { figure: Figure; off: number } | null = null;
  for (const other of stated) {
    const money = CURRENCIES.has(other.unit) === CURRENCIES.has(figure.unit);
    if (other.label || !money || (other.unit === 'percent') !== (figure.unit === 'percent')) continue;
    const off = Math.abs(Math.log((Math.abs(other.values[0] ?? 0) + 1) / (wanted + 1)));
    if (best === null || off < best.off) best = { figure: other, off };
  }
  return best?.figure ?? null;
}

function spanOf({ start, end }: Figure): { start: number; end: number } {
  return { start, end };
}
