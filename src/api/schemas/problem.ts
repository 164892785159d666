/** How problems look on the wire. */

import * as v from 'valibot';
import type { Problem, ProblemCode } from '../../core/problem.ts';
import { count, oneOf, text } from './shared.ts';

const codes: Record<ProblemCode, true> = {
  'invalid-request': true,
  unauthenticated: true,
  forbidden: true,
  'not-found': true,
  'unknown-target': true,
  'text-conflict': true,
  'revision-changed': true,
  'not-in-this-state': true,
  'evidence-missing': true,
  'passage-not-in-capture': true,
  'source-in-use': true,
  'not-overridable': true,
  'approval-blocked': true,
  'undo-refused': true,
  'nothing-to-do': true,
  'waiting-for-conflict': true,
  'no-draft-in-file': true,
  'too-large': true,
  'storage-full': true,
  busy: true,
  offline: true,
  internal: true,
};
const code = oneOf(codes);

/** Each code has facts of its own beside it; `core/problem.ts` has them all, so the cast says what is not spelled out here. */
export const problemSchema = v.looseObject({ code }) as unknown as v.GenericSchema<Problem>;

/** A problem as the body of an answer, `application/problem+json`. */
export const problemResponseSchema = v.looseObject({
  type: text,
  title: text,
  status: count,
  detail: text,
  code,
});
