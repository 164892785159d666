/** Whatever goes wrong between the page and its host, as one error that carries a problem. */

import { PROBLEM_CODES, type Problem, type ProblemCode } from '../core/problem.ts';

/** `status` is the HTTP status, 0 when there was no answer at all. `answer` is the body of the refusal, if it was JSON. */
export class ApiError extends Error {
  readonly problem: Problem;
  readonly status: number;
  readonly answer: unknown;

  constructor(problem: Problem, status: number, answer?: unknown) {
    super(`${problem.code} (${status})`);
    this.name = 'ApiError';
    this.problem = problem;
    this.status = status;
    this.answer = answer;
  }
}

/** The problem of anything thrown; what is no ApiError is a bug, shown as one. */
export function problemOf(error: unknown): Problem {
  if (error instanceof ApiError) return error.problem;
  return { code: 'internal', reference: error instanceof Error ? error.message : String(error) };
}

/** Whether a value of unknown origin is a problem this page has words for. */
export function isProblem(value: unknown): value is Problem {
  if (typeof value !== 'object' || value === null || !('code' in value)) return false;
  return typeof value.code === 'string' && Object.hasOwn(PROBLEM_CODES, value.code);
}

/** Says nothing about what was asked: the same request may well succeed later, or once the person has signed in. */
export function isTransient(problem: Problem): boolean {
  return TRANSIENT.includes(problem.code);
}

const TRANSIENT: readonly ProblemCode[] = ['offline', 'internal', 'busy', 'storage-full', 'unauthenticated'];
