/** Checks drafts that come as JSON, one a line, and writes one object a line, in their order; it holds one line at a time. */

import { readSources } from '../check/read-sources.ts';
import { type ExitCode, worse } from '../exit-code.ts';
import type { Output } from '../output.ts';
import { countWords } from '../print/count-words.ts';
import { type Answer, failure } from './answer-line.ts';
import { lineWorker } from './line-worker.ts';
import { type InputLine, linesOf } from './lines-of.ts';

/** A draft and its sources in one line; more is a mistake. */
const MOST_BYTES = 64 * 1024 * 1024;

/** `paths` are source texts for every line. */
export async function checkLines(
  input: AsyncIterable<Uint8Array>,
  paths: readonly string[],
  { out, complain }: { out: Output; complain: (problem: string) => void },
): Promise<ExitCode> {
  const given = await readSources(paths);
  for (const problem of given.problems) complain(problem);
  const worker = lineWorker(given.sources);
  const answerTo = async (line: InputLine): Promise<Answer> =>
    line.ok ? worker.ask(line) : failure(null, line.number, `This line ${line.why}`);
  let code: ExitCode = given.problems.length > 0 ? 2 : 0;
  let failed = 0;
  for await (const line of linesOf(input, MOST_BYTES)) {
    const answer = await answerTo(line);
    if (answer.code === 2) failed += 1;
    code = worse(code, answer.code);
    await out.write(`${answer.json}\n`);
    if (out.isClosed()) break;
  }
  await worker.end();
  if (failed > 0)
    complain(`${countWords(failed, 'line')} could not be checked. Their objects say why under "error".`);
  return code;
}
