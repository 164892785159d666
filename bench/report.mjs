/** Measurements as Markdown tables. */

import { PART_NAMES } from './bytes.mjs';

/** @param {string[]} head @param {(string | number)[][]} rows */
export const table = (head, rows) =>
  [head, head.map((_, at) => (at === 0 ? '---' : '---:')), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');

/** @param {number} bytes */
const kB = (bytes) => (bytes / 1000).toFixed(1);
/** @param {number} value */
export const ms = (value) => value.toFixed(0);
/** What the processor was. @param {number} rate */
export const times = (rate) => (rate === 1 ? 'as it is' : `${rate}x slower`);
/** @param {number[]} values */
const sum = (values) => values.reduce((total, value) => total + value, 0);

/** @param {Awaited<ReturnType<typeof import('./bytes.mjs').measureBytes>>} measured */
export function bytesTable({ asked, foreign }) {
  /** @param {(file: import('./bytes.mjs').Asked) => boolean} fits */
  const cells = (fits) =>
    ['queue', 'after', 'draft'].flatMap((when) => {
      const files = asked.filter((file) => file.when === when && fits(file));
      return [kB(sum(files.map((file) => file.bytes))), files.length];
    });
  const code = new Set(['page', 'demo API host', 'MSW']);
  const rows = PART_NAMES.map((name) => [name, ...cells((file) => file.part === name)]);
  const start = asked.filter((it) => it.when === 'queue' && code.has(it.part));
  const msw = asked.filter((it) => it.part === 'MSW');
  const total = (/** @type {typeof asked} */ files) => kB(sum(files.map((file) => file.bytes)));
  return [
    '### Bytes',
    table(
      [
        'part',
        'kB to the queue',
        'requests',
        'kB after it, unasked',
        'requests',
        'kB for a draft',
        'requests',
      ],
      [...rows, ['**JavaScript, CSS and HTML**', ...cells((it) => code.has(it.part))]],
    ),
    `Until the queue is usable: **${total(start.filter((it) => it.part !== 'MSW'))} kB** of JavaScript, CSS and HTML without MSW, **${total([...new Set([...start, ...msw])])} kB** with it, whenever it comes.`,
    `Requests to third parties: ${foreign.length}.`,
  ].join('\n\n');
}

/** @param {Awaited<ReturnType<typeof import('./bytes.mjs').measureBytes>>} measured */
export const fileList = ({ asked, foreign }) =>
  [
    ...asked.map((file) => `${file.when}\t${kB(file.bytes)}\t${file.part}\t${file.path}`),
    ...foreign.map((url) => `THIRD PARTY\t${url}`),
  ].join('\n');

/** @param {import('./start.mjs').StartTimes[]} measured @param {number} runs */
export const startTable = (measured, runs) =>
  [
    '### Time to a usable queue',
    `Milliseconds from the start of the navigation, medians of ${runs} cold profiles each.`,
    table(
      ['processor', 'queue usable', 'floor', 'ratio', 'blocked', 'floor blocked'],
      measured.map(({ rate, ours, floor }) => [
        times(rate),
        ms(ours.ready),
        ms(floor.ready),
        (ours.ready / floor.ready).toFixed(2),
        ms(ours.blocked),
        ms(floor.blocked),
      ]),
    ),
  ].join('\n\n');

/** @param {import('./keys.mjs').KeyTimes[]} measured */
export const keysTable = (measured) =>
  [
    '### Key press to paint while settling claims',
    `The demo's longest draft, ${measured[0]?.claims ?? 0} claims, ${measured[0]?.presses ?? 0} presses; milliseconds.`,
    table(
      [
        'processor',
        'events p50',
        'events p95',
        'events max',
        'frames p50',
        'frames p95',
        'frames max',
        'settled',
      ],
      measured.map(({ rate, events, frames, settled }) => [
        times(rate),
        events.p50 <= 16 ? '≤ 16' : ms(events.p50),
        events.p95 <= 16 ? '≤ 16' : ms(events.p95),
        events.max <= 16 ? '≤ 16' : ms(events.max),
        ms(frames.p50),
        ms(frames.p95),
        ms(frames.max),
        settled,
      ]),
    ),
  ].join('\n\n');
