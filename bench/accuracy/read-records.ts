/** Reads a set of development records: one JSON value a line. */

import { existsSync, readFileSync } from 'node:fs';

/** Throws a plain error that names the file when it is missing. */
export function readRecords<Record>(dataPath: string, file: string): Record[] {
  const path = `${dataPath}/${file}`;
  if (!existsSync(path)) throw new Error(`Development data missing: ${file} (looked in ${dataPath}).`);
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Record);
}
