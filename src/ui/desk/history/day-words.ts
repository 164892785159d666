/** The days of a history in words, by the person's own calendar. */

const DAY = 24 * 60 * 60_000;
const weekday = new Intl.DateTimeFormat(undefined, { weekday: 'long', day: 'numeric', month: 'long' });
const withYear = new Intl.DateTimeFormat(undefined, { dateStyle: 'full' });
const exact = new Intl.DateTimeFormat(undefined, { dateStyle: 'full', timeStyle: 'medium' });
const clock = new Intl.DateTimeFormat(undefined, { timeStyle: 'short' });

/** The same for all moments of one day. `at` is ISO 8601, `now` in milliseconds. */
export function dayWords(at: string, now: number): string {
  const date = new Date(at);
  const days = Math.round((startOfDay(new Date(now)) - startOfDay(date)) / DAY);
  if (days === 0) return 'Today';
  if (days === 1) return 'Yesterday';
  return (date.getFullYear() === new Date(now).getFullYear() ? weekday : withYear).format(date);
}

/** All of it, to the second. */
export const exactWords = (at: string): string => exact.format(new Date(at));

/** The time of the day. */
export const timeWords = (at: string): string => clock.format(new Date(at));

/** "today at 14:02", "Monday 3 March at 9:12", within a sentence. */
export function momentWords(at: string, now: number): string {
  const day = dayWords(at, now);
  return `${day === 'Today' || day === 'Yesterday' ? day.toLowerCase() : day} at ${timeWords(at)}`;
}

function startOfDay(date: Date): number {
  return new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime();
}
