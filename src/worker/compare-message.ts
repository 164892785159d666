/** What the page and its comparing worker say to each other. */

import type { CheckAnswer, CheckRequest } from '../core/checks/check-request.ts';

/** `texts` are captures that the worker was not sent before. */
export type CompareQuestion = { id: number; request: CheckRequest; texts: [sha256: string, text: string][] };
/** `lacking`: captures that the worker has let go and has to be sent again. */
export type CompareReply =
  | { id: number; ok: true; answer: CheckAnswer }
  | { id: number; ok: false; lacking: string[] };
