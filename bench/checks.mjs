/** `node bench/checks.mjs`: the speed of the whole check of a draft, beside a tagger over the same texts, and its growth, as Markdown tables. */

import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { bundled } from './bundled.mjs';
import { newsDraft, newsSources } from './news-text.mjs';
import { median } from './statistics.mjs';

const DRAFT_WORDS = 1_000;
const SOURCE_WORDS = 2_000;
const SOURCES = 5;
/** Runs that are thrown away, until the engine has compiled what it uses; the tagger's have settled far sooner. */
const WARM_UP = 60;
const TAGGER_WARM_UP = 6;
const GROWTH = [1, 10, 100];

/** @returns {Promise<typeof import('./whole-check.ts')>} */
async function wholeCheck() {
  const module = await bundled('bench/whole-check.ts');
  return /** @type {typeof import('./whole-check.ts')} */ (module);
}

/** The tagger; null where it is not installed. @returns {Promise<((text: string) => unknown) | null>} */
async function compromise() {
  try {
    const name = 'compromise';
    return (await import(name)).default;
  } catch {
    return null;
  }
}

/** @param {() => unknown} run */
function timeOf(run) {
  const start = performance.now();
  run();
  return performance.now() - start;
}

/** The processor's time for it, its helpers' with it: long runs are not charged for what others do meanwhile. @param {() => unknown} run */
function processorTimeOf(run) {
  const start = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1_000;
}

/** Texts of their own for every seed, so that nothing which was kept of others helps. @param {number} seed @param {number} draftTimes @param {number} sourceTimes */
function textsOf(seed, draftTimes = 1, sourceTimes = 1) {
  const sources = newsSources(SOURCES, SOURCE_WORDS * sourceTimes, seed);
  const draft = newsDraft(DRAFT_WORDS * draftTimes, sources, seed);
  return { draft, other: newsDraft(DRAFT_WORDS, sources, seed + 1_000), sources };
}

/** @param {number} runs */
export async function measureChecks(runs) {
  const { importedDraft } = await wholeCheck();
  const tag = await compromise();
  /** @type {{ cold: number[], warm: number[], tagger: number[] }} */
  const times = { cold: [], warm: [], tagger: [] };
  for (let run = 0; run < runs + WARM_UP; run += 1) {
    const { draft, other, sources } = textsOf(run + 1);
    const cold = timeOf(importedDraft(draft, sources));
    const warm = timeOf(importedDraft(other, sources));
    const texts = [draft, ...sources.map(({ text }) => text)];
    if (run < WARM_UP - TAGGER_WARM_UP) continue;
    const tagger = tag === null ? Number.NaN : timeOf(() => texts.map((text) => tag(text)));
    if (run < WARM_UP) continue;
    times.cold.push(cold);
    times.warm.push(warm);
    times.tagger.push(tagger);
  }
  return {
    cold: median(times.cold),
    warm: median(times.warm),
    tagger: tag === null ? null : median(times.tagger),
    coldRatio: median(times.tagger.map((time, run) => time / (times.cold[run] ?? 1))),
    warmRatio: median(times.tagger.map((time, run) => time / (times.warm[run] ?? 1))),
    growth: {
      draft: GROWTH.map((factor) => timeOfGrown(importedDraft, factor, 1)),
      sources: GROWTH.map((factor) => timeOfGrown(importedDraft, 1, factor)),
    },
  };
}

/** @param {typeof import('./whole-check.ts').importedDraft} importedDraft @param {number} draftTimes @param {number} sourceTimes */
function timeOfGrown(importedDraft, draftTimes, sourceTimes) {
  const runs = Math.max(draftTimes, sourceTimes) >= 100 ? 3 : 9;
  const times = Array.from({ length: runs }, (_, run) => {
    const seed = 2_000 + run + 100 * draftTimes + 20_000 * sourceTimes;
    const { draft, sources } = textsOf(seed, draftTimes, sourceTimes);
    return processorTimeOf(importedDraft(draft, sources));
  });
  // The quickest run is the least disturbed.
  return Math.min(...times);
}

/** @param {Awaited<ReturnType<typeof measureChecks>>} measured @param {number} runs */
export function checksTable({ cold, warm, tagger, coldRatio, warmRatio, growth }, runs) {
  const ms = (/** @type {number} */ value) => value.toFixed(1);
  const multiple = (/** @type {number} */ ratio) =>
    tagger === null ? 'not installed' : `${ratio.toFixed(1)} x`;
  const grown = (/** @type {string} */ name, /** @type {number[]} */ times) =>
    `| ${name} | ${times.map(ms).join(' | ')} | ${times
      .slice(1)
      .map((time, index) => (time / (times[index] ?? 1) / 10).toFixed(2))
      .join(' | ')} |`;
  return [
    '### The whole check of a draft',
    '',
    `Milliseconds, medians of ${runs} runs with texts of their own: a draft of ${DRAFT_WORDS} words against ${SOURCES} sources of ${SOURCE_WORDS}. compromise only tags the same texts, right behind each run; the multiple is the median of the runs' own.`,
    '',
    '| | ours | compromise | as a multiple |',
    '| --- | ---: | ---: | ---: |',
    `| sources read for the first time | ${ms(cold)} | ${tagger === null ? 'not installed' : ms(tagger)} | ${multiple(coldRatio)} |`,
    `| sources known | ${ms(warm)} | | ${multiple(warmRatio)} |`,
    '',
    'Growth, everything read for the first time, milliseconds of the processor, the quickest of several runs; 1.00 is linear.',
    '',
    '| what grows | 1 x | 10 x | 100 x | 1 to 10, a unit | 10 to 100, a unit |',
    '| --- | ---: | ---: | ---: | ---: | ---: |',
    grown('the draft', growth.draft),
    grown('the sources', growth.sources),
  ].join('\n');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { values } = parseArgs({ options: { runs: { type: 'string', default: '9' } } });
  console.log(checksTable(await measureChecks(Number(values.runs)), Number(values.runs)));
}
