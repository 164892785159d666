/** What is asked for, where it is printed, and with which exit code it ends. */

import { version } from '../package.json';
import { checkFiles } from './check-files.ts';
import type { ExitCode } from './exit-code.ts';
import { HELP } from './help.ts';
import { checkLines } from './lines/check-lines.ts';
import { type Output, outputTo } from './output.ts';
import type { Page } from './print/human-report.ts';
import { paintFor } from './print/paint.ts';
import { visible } from './print/visible-text.ts';
import { readArguments } from './read-arguments.ts';

/** Never throws. */
export async function commandLine(): Promise<ExitCode> {
  const streams = { out: outputTo(process.stdout), err: outputTo(process.stderr) };
  const complain = (problem: string): void => {
    // Lines of a stack stay lines; what a file's name holds is made visible.
    void streams.err.write(`bluepencil: ${problem.split('\n').map(visible).join('\n')}\n`);
  };
  try {
    return await run(streams.out, complain);
  } catch (error) {
    const reason = error instanceof Error ? error.stack : error;
    complain(`This should not have happened. Please report it: ${reason}`);
    return 2;
  }
}

/** Wider rows are hard to read. */
const WIDEST = 100;
const NARROWEST = 40;

function page(): Page {
  const asked = process.stdout.columns ?? Number(process.env.COLUMNS);
  const width = Math.min(WIDEST, Math.max(NARROWEST, asked > 0 ? asked : 80));
  return { width, paint: paintFor(process.stdout.isTTY === true, process.env) };
}

async function run(out: Output, complain: (problem: string) => void): Promise<ExitCode> {
  const wanted = readArguments(process.argv.slice(2));
  switch (wanted.does) {
    case 'help':
      await out.write(HELP);
      return 0;
    case 'version':
      await out.write(`${version}\n`);
      return 0;
    case 'refuse':
      complain(`${wanted.message} \`bluepencil --help\` explains it all.`);
      return 2;
    case 'check':
      return checkFiles(wanted, {
        out,
        complain,
        page: page(),
        root: process.env.GITHUB_WORKSPACE ?? process.cwd(),
      });
    case 'check-lines':
      return checkLines(process.stdin, wanted.sources, { out, complain });
  }
}
