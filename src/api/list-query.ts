/** Reads the parameters of the queue's address into a query for the store. */

import { searchWords } from '../core/fold-search.ts';
import { fail, type Outcome, ok } from '../core/problem.ts';
import { readCursor } from '../store/draft-order.ts';
import type { ListQuery } from '../store/store.ts';
import { checkShape } from './check-shape.ts';
import { listQuerySchema } from './schemas/list-query.ts';

export function readListQuery(parameters: URLSearchParams): Outcome<ListQuery> {
  const given = { ...Object.fromEntries(parameters), state: parameters.getAll('state') };
  const shape = checkShape(listQuerySchema, given);
  if (!shape.ok) return shape;
  const { state, q, ...filters } = shape.value;
  if (filters.cursor !== undefined && readCursor(filters.cursor, filters.sort) === undefined)
    return fail({
      code: 'invalid-request',
      issues: [{ path: 'cursor', message: 'Not a cursor of this list.' }],
    });
  return ok({ ...filters, words: searchWords(q), ...(state.length > 0 && { states: state }) });
}
