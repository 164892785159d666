/** The page's side: has what a draft lacks read bit by bit and compared in the worker, so that the checks then find it done. */

import {
  answerCheck,
  type CheckAnswer,
  type CheckRequest,
  piecesOf,
  rememberAnswer,
  uncheckedOf,
} from '../core/checks/check-request.ts';
import { readInSteps } from '../core/checks/find-findings.ts';
import type { DraftState } from '../core/review/draft-state.ts';
import type { CompareQuestion, CompareReply } from './compare-message.ts';

type CaptureText = (sha256: string) => string | undefined;

/** So few sentences are compared sooner than they are sent: what one edit changes. */
const FEW = 4;
/** Sentences in one question: an answer comes back soon enough to be shown before the next. */
const PIECE = 40;

/** Whether the draft has more to compare than can be done between two frames. */
export function isMuchToCompare(state: DraftState, captureText: CaptureText): boolean {
  const request = uncheckedOf(state, captureText);
  return request !== null && request.sentences.length + request.texts.length > FEW;
}

/**
 * Resolves when all of the draft is compared, or `signal` says that nobody waits any more. `onPiece` is called when the
 * draft has been read, and whenever a part was compared. Where no worker runs, that is done here, with a pause between
 * the pieces.
 */
export async function compareAhead(
  state: DraftState,
  captureText: CaptureText,
  { signal, onPiece }: { signal?: AbortSignal; onPiece?: () => void } = {},
): Promise<void> {
  const request = uncheckedOf(state, captureText);
  if (request === null) return;
  for (const _ of readInSteps(state, captureText)) {
    await pause();
    if (signal?.aborted) return;
  }
  onPiece?.();
  for (const piece of piecesOf(request, PIECE)) {
    if (signal?.aborted) return;
    rememberAnswer(piece, await compare(piece, captureText));
    onPiece?.();
  }
}

async function compare(request: CheckRequest, captureText: CaptureText): Promise<CheckAnswer> {
  worker ??= startWorker();
  const reply = worker === 'none' ? null : await ask(worker, request, captureText);
  if (reply !== null) return reply;
  await pause();
  return answerCheck(request, captureText);
}

/** Lets what waits have its turn: a key, a frame. */
function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

type Running = {
  worker: Worker;
  sent: Set<string>;
  waiting: Map<number, (reply: CompareReply | null) => void>;
};

let worker: Running | 'none' | null = null;
let asked = 0;

function startWorker(): Running | 'none' {
  if (typeof Worker === 'undefined') return 'none';
  try {
    const running: Running = {
      worker: new Worker(new URL('./compare-worker.ts', import.meta.url), { type: 'module' }),
      sent: new Set(),
      waiting: new Map(),
    };
    running.worker.addEventListener('message', ({ data }: MessageEvent<CompareReply>) => {
      running.waiting.get(data.id)?.(data);
      running.waiting.delete(data.id);
    });
    running.worker.addEventListener('error', (event) => {
      // A worker that did not load, or broke: what waits for it is compared in the page, and so is all that follows.
      console.warn('The comparing worker stopped; the page compares by itself.', event.message);
      worker = 'none';
      running.worker.terminate();
      for (const settle of running.waiting.values()) settle(null);
    });
    return running;
  } catch {
    return 'none';
  }
}

/** Null when the worker broke. */
async function ask(
  running: Running,
  request: CheckRequest,
  captureText: CaptureText,
): Promise<CheckAnswer | null> {
  for (;;) {
    const unsent = request.captures.map(({ sha256 }) => sha256).filter((one) => !running.sent.has(one));
    const texts = [...new Set(unsent)].map((sha256): [string, string] => [sha256, captureText(sha256) ?? '']);
    for (const [sha256] of texts) running.sent.add(sha256);
    asked += 1;
    const question: CompareQuestion = { id: asked, request, texts };
    const reply = await new Promise<CompareReply | null>((resolve) => {
      running.waiting.set(question.id, resolve);
      running.worker.postMessage(question);
    });
    if (reply === null) return null;
    if (reply.ok) return reply.answer;
    for (const sha256 of reply.lacking) running.sent.delete(sha256);
  }
}
