/** Checks the drafts named on the command line, one after the other, and prints the report of each. */

import { relative } from 'node:path';
import type { Severity } from '../src/core/draft/parsed-draft.ts';
import { type CheckedFile, checkText } from './check/check-text.ts';
import { readSources } from './check/read-sources.ts';
import type { SourceText } from './check/source-text.ts';
import { codeOf, type ExitCode, worse } from './exit-code.ts';
import type { Output } from './output.ts';
import { countWords } from './print/count-words.ts';
import { draftReport } from './print/draft-report.ts';
import { githubAnnotations } from './print/github-annotations.ts';
import { countSeverities, humanReport, type Page } from './print/human-report.ts';
import { visibleJson } from './print/visible-text.ts';
import { readTextFile } from './read/read-text-file.ts';
import type { Format, Wanted } from './read-arguments.ts';

/** `complain` takes one sentence for a person. `root` is where paths in GitHub's annotations begin. */
export type Desk = { out: Output; complain: (problem: string) => void; page: Page; root: string };

export async function checkFiles(
  { files, sources, format }: Extract<Wanted, { does: 'check' }>,
  { out, complain, page, root }: Desk,
): Promise<ExitCode> {
  const given = await readSources(sources);
  for (const problem of given.problems) complain(problem);
  let code: ExitCode = given.problems.length > 0 ? 2 : 0;
  const printed = printer(format, page, root);
  const severities: { severity: Severity }[] = [];
  await out.write(printed.before);
  let count = 0;
  for (const file of files) {
    const checked = await checkOne(file, given.sources);
    if (!checked.ok) {
      complain(checked.message);
      code = 2;
      continue;
    }
    severities.push(...checked.value.findings.map(({ severity }) => ({ severity })));
    await out.write((count > 0 ? printed.between : '') + printed.one(file, checked.value));
    count += 1;
  }
  await out.write(printed.after(count, severities));
  return worse(code, codeOf(severities));
}

type Checked = { ok: true; value: CheckedFile } | { ok: false; message: string };

async function checkOne(file: string, sources: readonly SourceText[]): Promise<Checked> {
  const read = await readTextFile(file, 'draft');
  if (!read.ok) return read;
  try {
    const value = checkText(file, read.text, sources);
    if (value.parsed.blocks.length > 0) return { ok: true, value };
    return { ok: false, message: `${file} holds no text of an article, only what stands around one.` };
  } catch (error) {
    // One draft that breaks the checks must not keep the others from being checked.
    return { ok: false, message: `${file} could not be checked. Please report this: ${stackOf(error)}` };
  }
}

const stackOf = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? error.message) : String(error);

type Printer = {
  before: string;
  between: string;
  one: (file: string, checked: CheckedFile) => string;
  after: (count: number, found: readonly { severity: Severity }[]) => string;
};

function printer(format: Format, page: Page, root: string): Printer {
  switch (format) {
    case 'human':
      return {
        before: '',
        between: '',
        one: (file, checked) => humanReport(file, checked, page),
        after: (count, found) =>
          count > 1 ? `${countWords(count, 'draft')}: ${countSeverities(found)}.\n` : '',
      };
    case 'json':
      return {
        before: '[',
        between: ',',
        one: (file, checked) => `\n${visibleJson(draftReport(file, checked))}`,
        after: (count) => (count > 0 ? '\n]\n' : ']\n'),
      };
    case 'github':
      return {
        before: '',
        between: '',
        one: (file, checked) => githubAnnotations(fromRoot(root, file), checked),
        after: () => '',
      };
  }
}

/** With slashes, as GitHub has them; a file outside the repository keeps its own name. */
function fromRoot(root: string, file: string): string {
  const path = relative(root, file);
  return (path.startsWith('..') ? file : path).replaceAll('\\', '/');
}
