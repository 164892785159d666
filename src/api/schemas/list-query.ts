/** The parameters of the queue, for the description of the API. `list-query.ts` reads them without a schema library, which the queue should not wait for; a test holds the two together. */

import * as v from 'valibot';
import {
  DEFAULT_LIMIT,
  DEFAULT_SORT,
  FINDING_FILTERS,
  LONGEST_CURSOR,
  LONGEST_WORDS,
  MOST_ROWS,
  SORTS,
  WORKFLOW_STATES,
} from '../list-parameters.ts';

const words = v.pipe(v.string(), v.maxLength(LONGEST_WORDS));

export const listQuerySchema = v.object({
  state: v.optional(v.array(v.picklist(WORKFLOW_STATES)), []),
  section: v.exactOptional(words),
  tag: v.exactOptional(words),
  /** A person's id, or `none`. */
  assignee: v.exactOptional(words),
  finding: v.exactOptional(v.picklist(FINDING_FILTERS)),
  q: v.optional(words, ''),
  sort: v.optional(v.picklist(SORTS), DEFAULT_SORT),
  cursor: v.exactOptional(v.pipe(v.string(), v.maxLength(LONGEST_CURSOR))),
  limit: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MOST_ROWS)), DEFAULT_LIMIT),
});
