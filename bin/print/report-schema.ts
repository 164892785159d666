/** The shape of what `--json` and `--jsonl` print for one draft. Offsets are UTF-16 code units into the decoded file without its byte order mark. */

import * as v from 'valibot';
import { CHECKS } from '../../src/core/checks/finding.ts';
import { CLAIM_KINDS } from '../../src/core/claims/claim.ts';

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const span = { start: offset, end: offset };
const severity = v.picklist(['error', 'warning', 'info']);
/** 0..1, six decimals. */
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));

const blockSchema = v.strictObject({
  id: v.string(),
  kind: v.picklist(['paragraph', 'subhead', 'quote', 'list']),
  text: v.string(),
  ...span,
});

/** `start` and `end` are null for a source the draft does not list. `texts` counts the source texts it has. */
const sourceSchema = v.strictObject({
  id: v.string(),
  title: v.string(),
  url: v.nullable(v.string()),
  publisher: v.nullable(v.string()),
  listed: v.boolean(),
  texts: offset,
  start: v.nullable(offset),
  end: v.nullable(offset),
});

/** `source` is the title of a source, `sourceId` its id. Offsets of a passage are into its source text. */
const passageSchema = v.strictObject({
  source: v.string(),
  sourceId: v.string(),
  ...span,
  text: v.string(),
  score: v.number(),
});

/** `text` is the file from `start` to `end`; `plain` the words it reads as. */
const claimSchema = v.strictObject({
  id: v.string(),
  text: v.string(),
  plain: v.string(),
  ...span,
  checkworthiness: v.strictObject({
    label: v.picklist(['checkworthy', 'unimportant', 'non_factual']),
    score: share,
    reasons: v.array(v.string()),
  }),
  kinds: v.array(v.picklist(CLAIM_KINDS)),
  attribution: v.nullable(v.string()),
  support: v.nullable(v.strictObject({ score: share, passages: v.array(passageSchema) })),
});

/** What a check adds of its own comes beside these keys. A finding about the draft as a whole stands at 0, 0. */
const findingSchema = v.looseObject({
  check: v.picklist(CHECKS),
  code: v.string(),
  severity,
  message: v.string(),
  ...span,
  claim: v.nullable(v.string()),
  source: v.nullable(v.string()),
});

/** Metadata has a key for each field the desk knows; `extra` has the rest, in the order of the file. */
export const draftReportSchema = v.strictObject({
  file: v.string(),
  title: v.string(),
  dek: v.nullable(v.string()),
  blocks: v.array(blockSchema),
  sources: v.array(sourceSchema),
  metadata: v.looseObject({
    excerpt: v.nullable(v.string()),
    section: v.nullable(v.string()),
    tags: v.array(v.string()),
    imagePrompt: v.nullable(v.string()),
    slug: v.nullable(v.string()),
    dateline: v.nullable(v.string()),
    author: v.nullable(v.string()),
    extra: v.array(v.tuple([v.string(), v.unknown()])),
  }),
  comments: v.array(v.strictObject({ author: v.string(), text: v.string() })),
  diagnostics: v.array(v.strictObject({ severity, code: v.string(), message: v.string(), ...span })),
  claims: v.array(claimSchema),
  findings: v.array(findingSchema),
});

export type DraftReport = v.InferOutput<typeof draftReportSchema>;
