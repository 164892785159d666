/** The measurements of the long draft as Markdown tables. */

import { ms, table, times } from './report.mjs';

/** @typedef {Awaited<ReturnType<typeof import('./long.mjs').measureLong>>} Ours */
/** @typedef {Awaited<ReturnType<typeof import('./long.mjs').measureLongFloor>>} Floor */

const ratio = (/** @type {number} */ ours, /** @type {number} */ floor) => (ours / floor).toFixed(2);

/** @param {{ ours: Ours, floor: Floor }[]} measured @param {number} runs */
export function openTable(measured, runs) {
  const draft = measured[0]?.ours.draft;
  return [
    '### A long draft: open to readable',
    `${draft?.words ?? 0} words, ${draft?.claims ?? 0} claims, ${draft?.sources ?? 0} sources. Milliseconds from Enter on its row to the frame after ledger and text are there, and to the last change that the findings bring; medians of ${runs} openings.`,
    table(
      ['processor', 'readable', 'floor', 'ratio', 'all findings there'],
      measured.map(({ ours, floor }) => [
        times(ours.rate),
        ms(ours.opened.readable),
        ms(floor.opened.readable),
        ratio(ours.opened.readable, floor.opened.readable),
        ms(ours.opened.settled),
      ]),
    ),
  ].join('\n\n');
}

/** @param {{ ours: Ours, floor: Floor }[]} measured */
export function workTable(measured) {
  const rows = measured.flatMap(({ ours, floor }) =>
    [...ours.work].map(([what, own]) => {
      const bare = floor.work.get(what);
      return [
        `${what}, ${times(ours.rate)}`,
        own.presses,
        event(own.p50),
        event(own.p95),
        event(own.max),
        ms(own.frames),
        bare === undefined ? '' : event(bare.p95),
        bare === undefined ? '' : ratio(own.frames, bare.frames),
        ms(own.blocked),
      ];
    }),
  );
  return [
    '### A long draft: keys, clicks and letters to paint',
    'Events p50, p95 and max, frames p95, as above; the floor beside them where it knows the same; _blocked_: what tasks took above 50 ms each while this was done. Milliseconds.',
    table(
      ['what', 'presses', 'p50', 'p95', 'max', 'frames p95', 'floor p95', 'frames to floor', 'blocked'],
      rows,
    ),
  ].join('\n\n');
}

const event = (/** @type {number} */ value) => (value <= 16 ? '≤ 16' : ms(value));

/** @param {Awaited<ReturnType<typeof import('./memory.mjs').measureMemory>>} measured */
export function memoryTable({ held, version, history }) {
  const first = held[0]?.heap ?? 0;
  return [
    '### A long draft: memory while 2,000 decisions are made',
    `Verdicts by keys, one in seven undone, flags, and comments that stay, in one page that is never left; the draft is at event ${version} in the end. Heap after forced collection, in MB (10⁶ bytes).`,
    table(
      ['decisions', 'heap', 'beside the first', 'DOM nodes', 'listeners'],
      held.map(({ decisions, heap, nodes, listeners }) => [
        decisions,
        (heap / 1e6).toFixed(1),
        `${((heap / first - 1) * 100).toFixed(1)} %`,
        nodes,
        listeners,
      ]),
    ),
    `Their history is there ${ms(history)} ms after its key, the median of five openings.`,
  ].join('\n\n');
}
