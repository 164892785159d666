/** Holds a value from outside against a schema: the value in its type, or an `invalid-request` with what is wrong where. */

import * as v from 'valibot';
import { fail, type Outcome, ok } from '../core/problem.ts';

/** Enough to mend a request by; a wrong list of a thousand would say the same a thousand times. */
const MOST_ISSUES = 20;
const LONGEST_MESSAGE = 300;

export function checkShape<T extends v.GenericSchema>(schema: T, value: unknown): Outcome<v.InferOutput<T>> {
  const result = v.safeParse(schema, value);
  if (result.success) return ok(result.output);
  const issues = result.issues.slice(0, MOST_ISSUES).map((issue) => ({
    path: v.getDotPath(issue) ?? '',
    message: issue.message.slice(0, LONGEST_MESSAGE),
  }));
  return fail({ code: 'invalid-request', issues });
}
