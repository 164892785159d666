/** `npm run accuracy -- --data PATH [--only part]`: measures the text engine on the development data, beside baselines. */

import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { runnerImport } from 'vite';

/** One module a part; each exports `measure(dataPath): Promise<Row[]>`. */
const PARTS = [
  'sentences',
  'reasons',
  'check-worthiness',
  'passages',
  'support',
  'quotations',
  'anchoring',
  'mismatch',
  'wording',
];

const { values: options } = parseArgs({ options: { data: { type: 'string' }, only: { type: 'string' } } });
if (options.data === undefined || !existsSync(options.data)) {
  console.error(
    options.data === undefined
      ? 'Say where the development data is: npm run accuracy -- --data PATH'
      : `There is no development data at ${options.data}.`,
  );
  process.exit(2);
}

console.log('| part | measure | ours | baseline | against | aim |\n|---|---|---|---|---|---|');
for (const part of PARTS.filter((name) => options.only === undefined || name === options.only)) {
  const file = fileURLToPath(new URL(`./${part}.ts`, import.meta.url));
  const { module } = await runnerImport(file, { configFile: false });
  for (const row of await module.measure(options.data)) {
    const baseline = row.baseline === null ? 'not installed' : figure(row.baseline);
    console.log(
      `| ${part} | ${row.measure} | ${figure(row.ours)} | ${baseline} | ${row.against} | ${row.aim} |`,
    );
  }
}

/** @param {number} value */
function figure(value) {
  return Number.isInteger(value) ? String(value) : value.toFixed(2);
}
