/** Answers lines in a thread of its own, which is replaced after a while: what the checks remember of old drafts goes with it. */

import { fileURLToPath } from 'node:url';
import { parentPort, Worker, workerData } from 'node:worker_threads';
import type { SourceText } from '../check/source-text.ts';
import { type Answer, answerLine, failure, type Question, whenBroken } from './answer-line.ts';

/** One question at a time. */
export type LineWorker = { ask: (question: Question) => Promise<Answer>; end: () => Promise<void> };

/**
 * The checks keep what they said of the last thousands of sentences, and a sentence keeps alive the text it was cut
 * from. That serves a desk with one draft open, and would fill the memory here.
 */
const MOST_UNITS = 8_000_000;

export function lineWorker(sources: readonly SourceText[]): LineWorker {
  let worker: Worker | null = null;
  let asked = 0;
  const end = async (): Promise<void> => {
    const old = worker;
    [worker, asked] = [null, 0];
    await old?.terminate();
  };
  return {
    end,
    ask: async (question) => {
      if (asked > MOST_UNITS) await end();
      asked += question.text.length;
      worker ??= new Worker(fileURLToPath(import.meta.url), { workerData: { sources } });
      try {
        return await answerOf(worker, question);
      } catch (error) {
        // A thread that ran out of memory is gone; the next line gets a new one.
        await end();
        return failure(null, question.number, whenBroken(error));
      }
    },
  };
}

function answerOf(worker: Worker, question: Question): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const onMessage = (answer: Answer): void => settle(() => resolve(answer));
    const onError = (error: unknown): void => settle(() => reject(error));
    const onExit = (code: number): void => settle(() => reject(new Error(`Its thread ended with ${code}.`)));
    const settle = (how: () => void): void => {
      worker.off('message', onMessage).off('error', onError).off('exit', onExit);
      how();
    };
    worker.on('message', onMessage).on('error', onError).on('exit', onExit);
    worker.postMessage(question);
  });
}

/** What runs in the thread. */
export function answerLines(): void {
  const { sources } = workerData as { sources: SourceText[] };
  parentPort?.on('message', (question: Question) => parentPort?.postMessage(answerLine(question, sources)));
}
