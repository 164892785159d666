/** Checks drafts that come as JSON, one a line, and writes one object a line; it holds one draft at a time. */

import { checkText } from './check/check-text.ts';
import { readSources } from './check/read-sources.ts';
import { type SourceText, sourceText } from './check/source-text.ts';
import { stackOf } from './check-files.ts';
import { codeOf, type ExitCode, worse } from './exit-code.ts';
import type { Output } from './output.ts';
import { countWords } from './print/count-words.ts';
import { draftReport } from './print/draft-report.ts';
import { visibleJson } from './print/visible-text.ts';
import { type InputLine, linesOf } from './read/lines-of.ts';
import { type RecordId, readRecord } from './read/read-record.ts';

/** A draft and its sources in one line; more is a mistake. */
const MOST_BYTES = 64 * 1024 * 1024;

type Answer = { code: ExitCode; value: object };

/** `paths` are source texts for every line. */
export async function checkLines(
  input: AsyncIterable<Uint8Array>,
  paths: readonly string[],
  { out, complain }: { out: Output; complain: (problem: string) => void },
): Promise<ExitCode> {
  const given = await readSources(paths);
  for (const problem of given.problems) complain(problem);
  let code: ExitCode = given.problems.length > 0 ? 2 : 0;
  let failed = 0;
  for await (const line of linesOf(input, MOST_BYTES)) {
    const answer = answerTo(line, given.sources);
    if (answer.code === 2) failed += 1;
    code = worse(code, answer.code);
    await out.write(`${visibleJson(answer.value)}\n`);
    if (out.isClosed()) break;
  }
  if (failed > 0)
    complain(`${countWords(failed, 'line')} could not be checked. Their objects say why under "error".`);
  return code;
}

function answerTo(line: InputLine, given: readonly SourceText[]): Answer {
  if (!line.ok) return failure(null, line.number, `This line ${line.why}`);
  const read = readRecord(line.text);
  if (!read.ok) return failure(read.id, line.number, read.error);
  const { id, text, bodyOnly, sources } = read.record;
  try {
    const own = sources.map(({ title, url, text: words }, index) =>
      sourceText(title || url || `Source ${index + 1}`, url, words),
    );
    const checked = checkText('-', text, [...own, ...given], { bodyOnly });
    return { code: codeOf(checked.findings), value: { id, ...draftReport('-', checked) } };
  } catch (error) {
    return failure(id, line.number, `Bluepencil failed on this draft; please report it: ${stackOf(error)}`);
  }
}

function failure(id: RecordId, line: number, error: string): Answer {
  return { code: 2, value: { id, line, error } };
}
