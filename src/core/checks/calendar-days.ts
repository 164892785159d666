/** Reckons with days of the calendar: how long a month is, and how far days lie apart. No clock, no time zone. */

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const FEBRUARY = 2;

/** Without a year February has 29 days: some year bears it out. */
export function daysInMonth(year: number | null, month: number): number {
  if (month === FEBRUARY && (year === null || isLeap(year))) return 29;
  return LENGTHS[month - 1] ?? 31;
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** Days counted from one day that is the same for all dates; only differences mean something. */
export function dayNumber(year: number, month: number, day: number): number {
  const shifted = month < 3 ? year - 1 : year;
  const fromMarch = (month + 9) % 12;
  const leaps = Math.floor(shifted / 4) - Math.floor(shifted / 100) + Math.floor(shifted / 400);
  return shifted * 365 + leaps + Math.floor((fromMarch * 306 + 5) / 10) + day - 1;
}

/** The year, of the one given and those beside it, in which the day lies nearest to another day. */
export function nearestYear(
  to: { year: number; month: number; day: number },
  month: number,
  day: number,
): number {
  const from = dayNumber(to.year, to.month, to.day);
  const far = (year: number): number => Math.abs(dayNumber(year, month, day) - from);
  return [to.year - 1, to.year, to.year + 1].reduce((best, year) => (far(year) < far(best) ? year : best));
}
