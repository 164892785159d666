/** A problem as an answer whose words are fetched when there is a problem: the queue has none. */

import type { Problem } from '../core/problem.ts';

/** See `problemResponse`. */
export async function problemAnswer(problem: Problem, extra?: Record<string, unknown>): Promise<Response> {
  const { problemResponse } = await import('./problem-response.ts');
  return problemResponse(problem, extra);
}
