/** Reads an embargo: one moment, from a date and a time as a person or another program writes them. */

import { longAge } from '../../components/relative-time.tsx';

/** `at` in milliseconds since 1970; `zoned`: the words themselves say which zone they are in. */
export type Embargo = { at: number; zoned: boolean } | null;

/** Figures alone in this order only: 07/04 is July here and April there. */
const FIGURES = /^(\d{4})-(\d\d)-(\d\d)(?:[T ]|, ?)(\d\d?):(\d\d)(?::\d\d(?:\.\d{1,9})?)?(.*)$/u;
const NAMED = /^(\d\d?) (\p{L}{3,9})\.? (\d{4})(?:,? at |, | )(\d\d?):(\d\d)(.*)$/u;
const ZONE = /^ ?(?:(Z|UTC|GMT)|([+-]\d\d):?(\d\d))?$/iu;
const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
);

/** Words without a zone are read in this browser's own. Null where no moment is read. */
export function readEmbargo(words: string): Embargo {
  const parts = partsOf(words.trim().replace(/\s+/gu, ' '));
  if (parts === null || !isMoment(parts)) return null;
  const { year, month, day, hour, minute, zone } = parts;
  const [, utc, hours, minutes] = ZONE.exec(zone) ?? [];
  if (utc === undefined && hours === undefined)
    return { at: localDate(year, month, day, hour, minute).getTime(), zoned: false };
  const offset = hours === undefined ? 'Z' : `${hours}:${minutes}`;
  const at = Date.parse(`${four(year)}-${two(month)}-${two(day)}T${two(hour)}:${two(minute)}:00${offset}`);
  return Number.isNaN(at) ? null : { at, zoned: true };
}

type Parts = { year: number; month: number; day: number; hour: number; minute: number; zone: string };

function partsOf(words: string): Parts | null {
  const figures = FIGURES.exec(words);
  if (figures !== null) {
    const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = figures.slice(1, 6).map(Number);
    return { year, month, day, hour, minute, zone: figures[6] ?? '' };
  }
  const named = NAMED.exec(words);
  if (named === null) return null;
  const [, day, name = '', year, hour, minute, zone = ''] = named;
  const month = MONTHS.findIndex((one) => one.startsWith(name.toLowerCase())) + 1;
  return { year: Number(year), month, day: Number(day), hour: Number(hour), minute: Number(minute), zone };
}

function isMoment({ year, month, day, hour, minute, zone }: Parts): boolean {
  if (month < 1 || month > 12 || hour > 23 || minute > 59 || !ZONE.test(zone)) return false;
  // The 31st of June is no day.
  return localDate(year, month, day).getDate() === day && day > 0;
}

/** In this browser's own zone. The constructor itself takes the years 0 to 99 for those of the last century. */
function localDate(year: number, month: number, day: number, hour = 0, minute = 0): Date {
  const date = new Date(2000, 0, 1, hour, minute);
  date.setFullYear(year, month - 1, day);
  return date;
}

/** What to type instead, for words that are no moment; null when they are one, or there are none. */
export function embargoRefusal(words: string): string | null {
  if (words.trim() === '' || readEmbargo(words) !== null) return null;
  return 'No date and time is read in this. Type it as 2031-07-04 06:00 or 4 July 2031, 06:00, with +02:00 behind it for another time zone; or choose it below.';
}

/** How it stands now, in words. `zone` is the name of the reader's own, such as "Europe/London". */
export function embargoWords(words: string, now: number, zone: string): string {
  if (words.trim() === '')
    return 'None: it may run when it is approved. Type a date and a time, such as 2031-07-04 06:00.';
  const read = readEmbargo(words);
  if (read === null) return embargoRefusal(words) ?? '';
  const when = new Intl.DateTimeFormat('en-GB', {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZone: zone,
    timeZoneName: 'short',
  }).format(read.at);
  const age = longAge(Math.abs(read.at - now));
  const stands = read.at > now ? `It must not run before then: in ${age}.` : `That passed ${age} ago.`;
  const guess = read.zoned ? '' : ' No time zone is named: it is read in yours, and saved so.';
  return `${when} (${zone}). ${stands}${guess}`;
}

/** What is saved: with the offset, so that it means one moment everywhere. Words that name their zone stay as they are. */
export function writtenEmbargo(words: string): string {
  const read = readEmbargo(words);
  if (read === null || read.zoned) return words.trim();
  const minutes = -new Date(read.at).getTimezoneOffset();
  const [whole, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  return `${localMoment(read.at).replace('T', ' ')}${minutes < 0 ? '-' : '+'}${two(whole)}:${two(rest)}`;
}

/** What the browser's own control for date and time shows for a moment. */
export function localMoment(at: number): string {
  const date = new Date(at);
  return `${four(date.getFullYear())}-${two(date.getMonth() + 1)}-${two(date.getDate())}T${two(date.getHours())}:${two(date.getMinutes())}`;
}

/** Whether the control for date and time has a year that somebody means: it tells 0002, 0020 and 0203 on the way to 2031. */
export function isWholeYear(moment: string): boolean {
  return Number(moment.slice(0, moment.indexOf('-'))) >= FIRST_YEAR;
}

/** Nobody holds a text back for an earlier one. */
const FIRST_YEAR = 1000;

const two = (count: number): string => String(count).padStart(2, '0');
const four = (count: number): string => String(count).padStart(4, '0');
