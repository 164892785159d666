/** The parameters of the list of drafts. Apart from the other schemas, for the queue needs it before all else. */

import * as v from 'valibot';
import type { ListQuery, Sort } from '../../store/store.ts';
import { WORKFLOW_STATES } from './workflow-states.ts';

type Finding = NonNullable<ListQuery['finding']>;

/** Records, so that the compiler asks for every new one. */
const sorts: Record<Sort, true> = { risk: true, newest: true, oldest: true, headline: true, changed: true };
const findings: Record<Finding, true> = {
  no_sources: true,
  unsourced: true,
  quotation: true,
  recheck: true,
  disagreement: true,
  flagged: true,
  ready: true,
};

const words = v.pipe(v.string(), v.maxLength(500));

export const listQuerySchema = v.object({
  state: v.array(v.picklist(WORKFLOW_STATES)),
  section: v.exactOptional(words),
  tag: v.exactOptional(words),
  /** A person's id, or `none`. */
  assignee: v.exactOptional(words),
  finding: v.exactOptional(v.picklist(Object.keys(findings) as Finding[])),
  q: v.optional(words, ''),
  sort: v.optional(v.picklist(Object.keys(sorts) as Sort[]), 'risk'),
  cursor: v.exactOptional(v.pipe(v.string(), v.maxLength(5_000))),
  limit: v.optional(
    v.pipe(
      v.string(),
      v.regex(/^\d{1,3}$/, 'Give a number.'),
      v.transform(Number),
      v.minValue(1),
      v.maxValue(200),
    ),
    '50',
  ),
});
