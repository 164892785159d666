/** How a whole draft looks on the wire. */

import * as v from 'valibot';
import type { Block } from '../../core/draft/block.ts';
import type { Diagnostic } from '../../core/draft/parsed-draft.ts';
import type { DraftState, Source } from '../../core/review/draft-state.ts';
import { WORKFLOW_STATES } from '../list-parameters.ts';
import { claimSchema, placeSchema, selectorSchema } from './claim.ts';
import { draftEventSchema } from './event.ts';
import { count, moment, sha256, text } from './shared.ts';

const workflow = v.picklist(WORKFLOW_STATES);
const fieldOf = <T extends v.GenericSchema>(value: T) =>
  v.object({ value, status: v.picklist(['suggested', 'confirmed']) });
const words = fieldOf(text);
const by = { by: text, at: moment };

const blockSchema: v.GenericSchema<Block> = v.object({
  id: text,
  kind: v.picklist(['headline', 'dek', 'paragraph', 'subhead', 'quote', 'list']),
  markdown: text,
  ordered: v.exactOptional(v.boolean()),
});

const diagnosticSchema: v.GenericSchema<Diagnostic> = v.object({
  severity: v.picklist(['error', 'warning', 'info']),
  code: text,
  message: text,
  start: count,
  end: count,
});

const sourceSchema: v.GenericSchema<Source> = v.object({
  id: text,
  title: text,
  url: v.nullable(text),
  publisher: v.nullable(text),
  kind: v.picklist(['primary', 'secondary', 'press_release', 'transcript', 'dataset', 'interview', 'other']),
  captures: v.array(v.object({ sha256, length: count, ...by })),
  origin: v.picklist(['file', 'desk']),
});

const threadSchema = v.object({
  id: text,
  target: v.variant('on', [
    v.object({ on: v.literal('draft') }),
    v.object({ on: v.literal('claim'), claimId: text }),
    v.object({ on: v.literal('block'), blockId: text }),
    v.object({ on: v.literal('span'), place: placeSchema, selector: selectorSchema }),
    v.object({
      on: v.literal('field'),
      field: v.picklist(['excerpt', 'section', 'tags', 'imagePrompt', 'slug', 'dateline', 'embargo']),
    }),
  ]),
  snapshot: text,
  resolved: v.nullable(v.object(by)),
  comments: v.array(v.object({ id: text, ...by, text })),
});

const reviewSchema = v.object({
  id: text,
  decision: v.picklist(['comment', 'approve', 'request_changes', 'reject', 'withhold']),
  ...by,
  revision: text,
  note: text,
  reasons: v.array(text),
});

const dispositionSchema = v.object({
  key: text,
  disposition: v.picklist(['accepted', 'dismissed']),
  reason: text,
  ...by,
});

const actSchema = v.object({
  commandId: text,
  ...by,
  type: text,
  version: count,
  events: v.array(draftEventSchema),
  undoneBy: v.nullable(text),
});

export const draftStateSchema: v.GenericSchema<DraftState> = v.object({
  id: text,
  version: count,
  importedBy: text,
  receivedAt: moment,
  fileName: text,
  original: text,
  asFiled: v.nullable(v.array(blockSchema)),
  diagnostics: v.array(diagnosticSchema),
  workflow,
  asideFrom: v.nullable(workflow),
  blocks: v.array(blockSchema),
  fields: v.object({
    excerpt: words,
    section: words,
    tags: fieldOf(v.array(text)),
    imagePrompt: words,
    slug: words,
    dateline: words,
    embargo: words,
  }),
  extra: v.array(v.strictTuple([text, v.unknown()])),
  sources: v.array(sourceSchema),
  claims: v.array(claimSchema),
  threads: v.array(threadSchema),
  suggestions: v.array(v.object({ id: text, blockId: text, base: text, markdown: text, note: text, ...by })),
  reviews: v.array(reviewSchema),
  overrides: v.array(v.object({ requirement: text, about: text, reason: text, ...by })),
  dispositions: v.array(dispositionSchema),
  assignee: v.nullable(text),
  approval: v.nullable(v.object({ revision: text, ...by })),
  voided: v.nullable(v.object({ ...by, what: text })),
  recent: v.array(actSchema),
});
