/** `npm run bench`: bytes, time to a usable queue, key presses to paint and a long draft, as Markdown tables. `--write` puts them into README.md. */

import { readFile, writeFile } from 'node:fs/promises';
import { arch, cpus, loadavg, platform } from 'node:os';
import { parseArgs } from 'node:util';
import { buildApp } from '../scripts/build-app.mjs';
import { findChromium } from '../scripts/find-chromium.mjs';
import { DIST } from '../scripts/paths.mjs';
import { serveDist } from '../scripts/serve-dist.mjs';
import { withColdProfile } from './browser.mjs';
import { measureBytes } from './bytes.mjs';
import { buildFloor } from './floor.mjs';
import { measureKeys } from './keys.mjs';
import { measureLong, measureLongFloor } from './long.mjs';
import { buildLongFloor } from './long-floor.mjs';
import { memoryTable, openTable, workTable } from './long-report.mjs';
import { measureMemory } from './memory.mjs';
import { bytesTable, fileList, keysTable, startTable } from './report.mjs';
import { measureStart } from './start.mjs';

const { values: options } = parseArgs({
  options: {
    write: { type: 'boolean', default: false },
    files: { type: 'boolean', default: false },
    runs: { type: 'string', default: '7' },
    presses: { type: 'string', default: '60' },
    decisions: { type: 'string', default: '500,1000,1500,2000' },
    only: { type: 'string', default: 'bytes,start,keys,long' },
    /** A page built elsewhere, to compare two. */
    dist: { type: 'string' },
  },
});
const wanted = new Set(options.only.split(','));
const RATES = [1, 4];

if (options.dist === undefined) await buildApp();
const dist = options.dist ?? DIST;
const floorFolder = await buildFloor();
const app = await serveDist({ folder: dist });
const floor = await serveDist({ folder: floorFolder });
const loadBefore = load();
/** @type {string[]} */
const parts = [await describeMachine()];
try {
  if (wanted.has('bytes')) {
    const measured = await measureBytes(app.origin, dist);
    parts.push(bytesTable(measured));
    if (options.files) console.log(fileList(measured));
  }
  if (wanted.has('start')) {
    const times = [];
    for (const rate of RATES)
      times.push(await measureStart(app.origin, floor.origin, rate, Number(options.runs)));
    parts.push(startTable(times, Number(options.runs)));
  }
  if (wanted.has('keys')) {
    const times = [];
    for (const rate of RATES) times.push(await measureKeys(app.origin, rate, Number(options.presses)));
    parts.push(keysTable(times));
  }
  if (wanted.has('long')) parts.push(...(await measureLongDraft()));
} finally {
  await Promise.all([app.stop(), floor.stop()]);
}
parts[0] = `${parts[0]} Load before and after: ${loadBefore}, ${load()}.`;

const report = parts.join('\n\n');
console.log(report);
if (options.write) await writeReport(report);

/** How many processes waited for the processors in the last minute: beside much of it times say little. */
function load() {
  return (loadavg()[0] ?? 0).toFixed(1);
}

async function measureLongDraft() {
  const runs = Math.max(1, Math.round(Number(options.runs) / 2));
  const bare = await serveDist({ folder: await buildLongFloor() });
  try {
    const measured = [];
    for (const rate of RATES)
      measured.push({
        ours: await measureLong(app.origin, rate, runs),
        floor: await measureLongFloor(bare.origin, rate, runs),
      });
    const marks = options.decisions.split(',').map(Number);
    const memory = marks.some((mark) => mark > 0)
      ? [memoryTable(await measureMemory(app.origin, marks))]
      : [];
    return [openTable(measured, runs), workTable(measured), ...memory];
  } finally {
    await bare.stop();
  }
}

async function describeMachine() {
  const { executablePath } = await findChromium();
  const version = await withColdProfile(async (_page, context) => context.browser()?.version() ?? '');
  const processors = cpus();
  const model = processors[0]?.model.trim() ?? 'unknown processor';
  const browser = `Chromium ${version || executablePath}`;
  const day = new Date().toISOString().slice(0, 10);
  return `Measured on ${day}: ${browser}, Node ${process.versions.node}, ${processors.length} × ${model}, ${platform()} ${arch()}.`;
}

/** @param {string} report */
async function writeReport(report) {
  const path = new URL('README.md', import.meta.url);
  const text = await readFile(path, 'utf8');
  const [start, end] = ['<!-- figures -->', '<!-- /figures -->'];
  if (!text.includes(start) || !text.includes(end))
    throw new Error('README.md has no place for the figures.');
  const before = text.slice(0, text.indexOf(start) + start.length);
  await writeFile(path, `${before}\n\n${report}\n\n${text.slice(text.indexOf(end))}`);
}
