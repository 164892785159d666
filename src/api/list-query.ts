/** Reads the parameters of the queue's address into a query for the store. */

import { searchWords } from '../core/fold-search.ts';
import { fail, type Outcome, ok } from '../core/problem.ts';
import { readCursor } from '../store/draft-order.ts';
import type { ListQuery } from '../store/store.ts';
import {
  DEFAULT_LIMIT,
  DEFAULT_SORT,
  FINDING_FILTERS,
  LONGEST_CURSOR,
  LONGEST_WORDS,
  MOST_ROWS,
  SORTS,
  WORKFLOW_STATES,
} from './list-parameters.ts';

/** Parameters it has no word for are left alone; of one given twice, `state` apart, the first counts. */
export function readListQuery(parameters: URLSearchParams): Outcome<ListQuery> {
  const read = new ParameterReader(parameters);
  const states = parameters
    .getAll('state')
    .flatMap((state) => read.pick('state', state, WORKFLOW_STATES) ?? []);
  const sort = read.oneOf('sort', SORTS) ?? DEFAULT_SORT;
  const finding = read.oneOf('finding', FINDING_FILTERS);
  const [section, tag, assignee] = [read.text('section'), read.text('tag'), read.text('assignee')];
  const cursor = read.text('cursor', LONGEST_CURSOR);
  const words = searchWords(read.text('q') ?? '');
  const limit = read.number('limit', 1, MOST_ROWS) ?? DEFAULT_LIMIT;
  if (cursor !== undefined && readCursor(cursor, sort) === undefined)
    read.complain('cursor', 'This is no cursor of this list.');
  if (read.issues.length > 0) return fail({ code: 'invalid-request', issues: read.issues });
  return ok({
    words,
    sort,
    limit,
    ...(states.length > 0 && { states }),
    ...(section !== undefined && { section }),
    ...(tag !== undefined && { tag }),
    ...(assignee !== undefined && { assignee }),
    ...(finding !== undefined && { finding }),
    ...(cursor !== undefined && { cursor }),
  });
}

/** Takes parameters one by one and collects what is wrong with them. */
class ParameterReader {
  readonly issues: { path: string; message: string }[] = [];
  readonly #parameters: URLSearchParams;

  constructor(parameters: URLSearchParams) {
    this.#parameters = parameters;
  }

  text(name: string, longest = LONGEST_WORDS): string | undefined {
    const value = this.#parameters.get(name) ?? undefined;
    if (value === undefined || value.length <= longest) return value;
    return this.complain(name, `Give at most ${longest} characters.`);
  }

  oneOf<T extends string>(name: string, values: readonly T[]): T | undefined {
    const value = this.#parameters.get(name);
    return value === null ? undefined : this.pick(name, value, values);
  }

  pick<T extends string>(name: string, value: string, values: readonly T[]): T | undefined {
    return values.find((one) => one === value) ?? this.complain(name, `Give one of: ${values.join(', ')}.`);
  }

  number(name: string, least: number, most: number): number | undefined {
    const value = this.#parameters.get(name);
    if (value === null) return undefined;
    const number = /^\d{1,6}$/.test(value) ? Number(value) : Number.NaN;
    if (number >= least && number <= most) return number;
    return this.complain(name, `Give a whole number from ${least} to ${most}.`);
  }

  complain(path: string, message: string): undefined {
    this.issues.push({ path, message });
  }
}
