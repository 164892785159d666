/** How a claim, its verdicts and its evidence look on the wire. */

import * as v from 'valibot';
import { CLAIM_KINDS, type Claim, type Evidence, VERDICTS } from '../../core/claims/claim.ts';
import { count, moment, sha256, text } from './shared.ts';

export const selectorSchema = v.object({ exact: text, prefix: text, suffix: text, start: count, end: count });
const evidenceBase = {
  id: text,
  stance: v.picklist(['supports', 'refutes', 'context']),
  note: text,
  by: text,
  at: moment,
};

export const evidenceSchema: v.GenericSchema<Evidence> = v.variant('kind', [
  v.object({
    ...evidenceBase,
    kind: v.literal('passage'),
    sourceId: text,
    capture: sha256,
    selector: selectorSchema,
    locator: v.object({ page: v.exactOptional(text), timecode: v.exactOptional(text) }),
  }),
  v.object({ ...evidenceBase, kind: v.literal('contact'), who: text, when: text, how: text, said: text }),
  v.object({ ...evidenceBase, kind: v.literal('search'), where: text, query: text }),
  v.object({ ...evidenceBase, kind: v.literal('off_record'), who: text, said: text }),
]);

const verdict = v.object({ by: text, label: v.picklist(VERDICTS), words: text, at: moment });

export const placeSchema = v.variant('in', [
  v.object({ in: v.literal('block'), blockId: text }),
  v.object({ in: v.literal('excerpt') }),
]);

export const claimSchema: v.GenericSchema<Claim> = v.object({
  id: text,
  place: placeSchema,
  selector: selectorSchema,
  orphan: v.boolean(),
  kinds: v.array(v.picklist(CLAIM_KINDS)),
  checkworthiness: v.object({
    label: v.picklist(['checkworthy', 'unimportant', 'non_factual']),
    score: v.number(),
    reasons: v.array(text),
  }),
  verdicts: v.array(verdict),
  evidence: v.array(evidenceSchema),
  reviewed: v.array(v.object({ by: text, at: moment, words: text })),
  flag: v.nullable(v.object({ by: text, at: moment, note: text })),
  assignee: v.nullable(text),
  mergedInto: v.exactOptional(v.nullable(text)),
});
