/** The comparing worker: the text engine, away from the thread that paints. */

import { makeAnswerer } from './answer-question.ts';
import type { CompareQuestion } from './compare-message.ts';

const answer = makeAnswerer();

addEventListener('message', ({ data }: MessageEvent<CompareQuestion>) => {
  postMessage(answer(data));
});
