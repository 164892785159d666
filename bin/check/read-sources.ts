/** Reads the source texts named on the command line. */

import { readTextFile } from '../read/read-text-file.ts';
import { type SourceText, sourceTextOfFile } from './source-text.ts';

/** `problems` are sentences, one for each text that could not be read. */
export async function readSources(
  paths: readonly string[],
): Promise<{ sources: SourceText[]; problems: string[] }> {
  const sources: SourceText[] = [];
  const problems: string[] = [];
  for (const path of paths) {
    const read = await readTextFile(path, 'source text');
    if (read.ok) sources.push(sourceTextOfFile(path, read.text));
    else problems.push(read.message);
  }
  return { sources, problems };
}
