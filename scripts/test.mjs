/** `npm test`: types, lint, unit and end-to-end tests, all of them whatever fails; the last line is the sum. */

import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bin, run } from './run.mjs';

/**
 * @typedef {{ passed: number, failed: number, skipped: number }} Count
 * @typedef {{ name: string, program: string, args: string[], env?: NodeJS.ProcessEnv, count?: () => Promise<Count> }} Stage
 */

/** @param {string} path @returns {Promise<any>} */
const readJson = async (path) => JSON.parse(await readFile(path, 'utf8'));

/** @param {string} path @returns {Promise<Count>} */
async function countVitest(path) {
  const report = await readJson(path);
  // A file that could not even be loaded has no test to count.
  const broken = report.testResults.filter(
    (/** @type {any} */ file) => file.status === 'failed' && file.assertionResults.length === 0,
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/** @param {string} path @returns {Promise<Count>} */
async function countPlaywright(path) {
  const { stats, errors } = await readJson(path);
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + errors.length,
    skipped: stats.skipped,
  };
}

/** @param {Stage} stage @returns {Promise<Count>} */
async function runStage(stage) {
  console.log(`\n── ${stage.name}`);
  const started = performance.now();
  const { code } = await run(stage.program, stage.args, stage.env ? { env: stage.env } : {});
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const count = await countStage(stage, code);
  console.log(`── ${stage.name}: ${count.failed === 0 ? 'passed' : 'FAILED'} in ${seconds} s`);
  return count;
}

/** @param {Stage} stage @param {number} code @returns {Promise<Count>} */
async function countStage(stage, code) {
  if (stage.count === undefined)
    return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 };
  try {
    const count = await stage.count();
    const ran = count.passed + count.failed > 0;
    // A runner that broke off, or found nothing to run, is a failure whatever its tests say.
    if (count.failed === 0 && (code !== 0 || !ran)) return { ...count, failed: 1 };
    return count;
  } catch (error) {
    console.error(`${stage.name} left no report: ${error instanceof Error ? error.message : error}`);
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

const reports = await mkdtemp(join(tmpdir(), 'bluepencil-test-'));
const unit = join(reports, 'vitest.json');
const endToEnd = join(reports, 'playwright.json');

/** @type {Stage[]} */
const stages = [
  { name: 'types', program: process.execPath, args: ['scripts/typecheck.mjs'] },
  { name: 'lint', program: bin('biome'), args: ['check', '.'] },
  {
    name: 'unit',
    program: bin('vitest'),
    args: ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${unit}`],
    count: () => countVitest(unit),
  },
  {
    name: 'end to end',
    program: process.execPath,
    args: ['scripts/e2e.mjs', '--reporter=list,json'],
    env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_NAME: endToEnd },
    count: () => countPlaywright(endToEnd),
  },
];

const sum = { passed: 0, failed: 0, skipped: 0 };
try {
  for (const stage of stages) {
    const count = await runStage(stage);
    sum.passed += count.passed;
    sum.failed += count.failed;
    sum.skipped += count.skipped;
  }
} finally {
  await rm(reports, { recursive: true, force: true });
}
process.exitCode = sum.failed === 0 ? 0 : 1;
const skipped = sum.skipped > 0 ? `, ${sum.skipped} skipped` : '';
console.log(`\n${sum.passed} passed, ${sum.failed} failed${skipped}`);
