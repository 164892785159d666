/** Where the bundle begins: the command line, or one of its threads. */

import { isMainThread } from 'node:worker_threads';
import { commandLine } from './command-line.ts';
import { answerLines } from './lines/line-worker.ts';

if (isMainThread) process.exitCode = await commandLine();
else answerLines();
