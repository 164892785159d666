/** How the sending of pending commands stands, for the line that says what is safe and what is not. */

import type { Problem } from '../core/problem.ts';

export type OutboxStatus = {
  /** Of all drafts, in this browser. */
  waiting: number;
  refused: number;
  /** Waiting commands whose words are in this page's memory only. */
  unsafe: number;
  /** Set when they cannot be kept on this machine (`storage-full`). */
  storageProblem: Problem | null;
  /** Set while the host cannot be reached or cannot answer (`offline`, `internal`, `busy`, `storage-full`). */
  sendProblem: Problem | null;
};

export function useOutboxStatus(): OutboxStatus {
  throw new Error('not yet');
}
