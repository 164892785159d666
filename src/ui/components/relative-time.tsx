/** How long ago something was, kept true while the page is open. */

import { type ReactNode, useSyncExternalStore } from 'react';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const UNITS: [unit: Intl.RelativeTimeFormatUnit, short: string, length: number][] = [
  ['year', 'y', 365 * 24 * 60 * MINUTE],
  ['week', 'w', 7 * 24 * 60 * MINUTE],
  ['day', 'd', 24 * 60 * MINUTE],
  ['hour', 'h', 60 * MINUTE],
  ['minute', 'min', MINUTE],
];

/** A span of time in its largest unit; below a minute there is none. */
function largestUnit(milliseconds: number) {
  const unit = UNITS.find(([, , length]) => milliseconds >= length);
  return unit === undefined
    ? null
    : { name: unit[0], short: unit[1], count: Math.floor(milliseconds / unit[2]) };
}

/** `2 h`, `1 d`, `now`. */
export function shortAge(milliseconds: number): string {
  const found = largestUnit(milliseconds);
  return found === null ? 'now' : `${found.count} ${found.short}`;
}

/** `2 hours`, `1 day`, `less than a minute`. */
export function longAge(milliseconds: number): string {
  const found = largestUnit(milliseconds);
  return found === null
    ? 'less than a minute'
    : `${found.count} ${found.name}${found.count === 1 ? '' : 's'}`;
}

/** Made once: making one costs more than all it writes on a screen. */
const dateFormat = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' });

const listeners = new Set<() => void>();
let now = Date.now();
let ticking: ReturnType<typeof setInterval> | undefined;

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  ticking ??= setInterval(() => {
    now = Date.now();
    for (const each of listeners) each();
  }, MINUTE / 2);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    clearInterval(ticking);
    ticking = undefined;
  };
}

/** The time, in milliseconds, renewed twice a minute for everybody together. */
export function useNow(): number {
  return useSyncExternalStore(subscribe, () => {
    // Nobody was listening, so nobody renewed it. Not at every look: React asks twice and wants one answer.
    if (ticking === undefined && Math.abs(Date.now() - now) > SECOND) now = Date.now();
    return now;
  });
}

/** `style`: `short` is "2 h", `long` is "2 hours ago". `prefix` is read out before it. */
export function RelativeTime(props: { at: string; style?: 'short' | 'long'; prefix?: string }): ReactNode {
  const age = Math.max(0, useNow() - Date.parse(props.at));
  const date = dateFormat.format(new Date(props.at));
  if (props.style === 'long') {
    return (
      <time dateTime={props.at} title={date}>
        {age < MINUTE ? 'just now' : `${longAge(age)} ago`}
      </time>
    );
  }
  return (
    <time dateTime={props.at} title={date}>
      <span aria-hidden="true">{shortAge(age)}</span>
      <span className="spoken">
        {props.prefix} {longAge(age)}
      </span>
    </time>
  );
}
