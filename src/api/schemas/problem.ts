/** How problems look on the wire. */

import * as v from 'valibot';
import { PROBLEM_CODES, type Problem } from '../../core/problem.ts';
import { count, oneOf, text } from './shared.ts';

const code = oneOf(PROBLEM_CODES);

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
