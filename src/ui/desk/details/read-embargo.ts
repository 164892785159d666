/** Reads an embargo: a moment where its words are a date and a time, else the words as they are. */

import { longAge } from '../../components/relative-time.tsx';

/** `zoned`: the words themselves say which zone they are in. */
export type Embargo = { at: number; zoned: boolean } | null;

const MOMENT = /^(\d{4})-(\d\d)-(\d\d)[T ](\d\d):(\d\d)(?::\d\d(?:\.\d+)?)?\s?(Z|[+-]\d\d:?\d\d)?$/u;

/** `at` in milliseconds since 1970; words without a zone are read in this browser's own. */
export function readEmbargo(words: string): Embargo {
  const match = MOMENT.exec(words.trim());
  if (match === null) return null;
  const [, year, month, day, hour, minute, zone] = match;
  const [y, m, d, h, min] = [year, month, day, hour, minute].map(Number) as [
    number,
    number,
    number,
    number,
    number,
  ];
  const local = new Date(y, m - 1, d, h, min);
  // The 31st of June is no day.
  if (m < 1 || m > 12 || h > 23 || min > 59 || new Date(y, m - 1, d).getDate() !== d) return null;
  if (zone === undefined) return { at: local.getTime(), zoned: false };
  const offset = zone === 'Z' ? 'Z' : `${zone.slice(0, 3)}:${zone.slice(-2)}`;
  const at = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:00${offset}`);
  return Number.isNaN(at) ? null : { at, zoned: true };
}

/** How it stands now, in words. `zone` is the name of the reader's own, such as "Europe/London". */
export function embargoWords(words: string, now: number, zone: string): string {
  if (words.trim() === '') return 'None: it may run when it is approved.';
  const read = readEmbargo(words);
  if (read === null)
    return 'Kept as these words. The desk reads no date and time in them, so it cannot say whether they have passed.';
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
  const guess = read.zoned ? '' : ' The words name no time zone; they were read in yours.';
  return `${when} (${zone}). ${stands}${guess}`;
}

/** What a chosen date and time are written as: with the offset, so that they mean one moment everywhere. */
export function writtenEmbargo(local: string): string {
  const read = readEmbargo(local);
  if (read === null) return local;
  const minutes = -new Date(read.at).getTimezoneOffset();
  const two = (count: number): string => String(Math.floor(Math.abs(count))).padStart(2, '0');
  return `${local.slice(0, 16).replace('T', ' ')}${minutes < 0 ? '-' : '+'}${two(minutes / 60)}:${two(minutes % 60)}`;
}

/** What the browser's own control for date and time shows for a moment. */
export function localMoment(at: number): string {
  const date = new Date(at);
  const two = (count: number): string => String(count).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}T${two(date.getHours())}:${two(date.getMinutes())}`;
}
