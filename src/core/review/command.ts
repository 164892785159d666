/** Every command a person can send to a draft: its schema, and the type that follows from it. */

import * as v from 'valibot';
import { VERDICTS } from '../claims/claim.ts';
import {
  block,
  diagnostic,
  id,
  line,
  moment,
  offset,
  place,
  prose,
  stance,
  text,
  written,
} from './command-parts.ts';

export const SOURCE_KINDS = [
  'primary',
  'secondary',
  'press_release',
  'transcript',
  'dataset',
  'interview',
  'other',
] as const;
export const TEXT_FIELDS = ['excerpt', 'section', 'imagePrompt', 'slug', 'dateline', 'embargo'] as const;

const locator = v.object({ page: v.optional(line), timecode: v.optional(line) });
const passage = v.object({
  kind: v.literal('passage'),
  stance,
  sourceId: id,
  capture: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  /** UTF-16 units into the capture; `exact` must be the capture's own words there. */
  start: offset,
  end: offset,
  exact: v.pipe(prose, v.minLength(1)),
  locator: v.optional(locator, {}),
  note: v.optional(prose, ''),
});
const contact = v.object({
  kind: v.literal('contact'),
  stance,
  who: v.pipe(line, v.trim(), v.minLength(1)),
  when: line,
  how: line,
  said: v.pipe(prose, v.trim(), v.minLength(1)),
  note: v.optional(prose, ''),
});
const search = v.object({
  kind: v.literal('search'),
  where: v.pipe(line, v.trim(), v.minLength(1)),
  query: v.pipe(line, v.trim(), v.minLength(1)),
  note: v.optional(prose, ''),
});
/** Kept for the desk alone: it bears out no verdict, and no export carries it. */
const offRecord = v.object({
  kind: v.literal('off_record'),
  who: line,
  said: v.pipe(prose, v.trim(), v.minLength(1)),
  note: v.optional(prose, ''),
});
export const newEvidenceSchema = v.variant('kind', [passage, contact, search, offRecord]);
export type NewEvidence = v.InferOutput<typeof newEvidenceSchema>;

const commentTarget = v.variant('on', [
  v.object({ on: v.literal('draft') }),
  v.object({ on: v.literal('claim'), claimId: id }),
  v.object({ on: v.literal('block'), blockId: id }),
  /** `start` and `end` are UTF-16 units into the plain text of the place; `exact` are the words that were selected. */
  v.object({
    on: v.literal('span'),
    place,
    start: offset,
    end: offset,
    exact: v.pipe(prose, v.minLength(1)),
  }),
  v.object({ on: v.literal('field'), field: v.picklist([...TEXT_FIELDS, 'tags']) }),
]);

/** `id` is made by the page, once; `madeAt` is the page's clock, ISO 8601. */
const base = { id, madeAt: moment };
const review = {
  revision: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  basedOn: offset,
  note: v.optional(prose, ''),
};

export const commandSchema = v.variant('type', [
  /** Gives a verdict to the words it was looked at with; evidence sent along is attached first, in the same step. */
  v.object({
    ...base,
    type: v.literal('settle_claim'),
    claimId: id,
    verdict: v.picklist(VERDICTS),
    words: text,
    evidence: v.optional(v.array(newEvidenceSchema), []),
  }),
  v.object({ ...base, type: v.literal('withdraw_verdict'), claimId: id }),
  v.object({ ...base, type: v.literal('mark_reviewed'), claimId: id, words: text }),
  /** Claims that were looked at together; `verdict` null marks them reviewed, with nothing to do. One step, one undo. */
  v.object({
    ...base,
    type: v.literal('settle_together'),
    claims: v.pipe(v.array(v.object({ claimId: id, words: text })), v.minLength(1), v.maxLength(5_000)),
    verdict: v.nullable(v.literal('needs_no_source')),
  }),
  v.object({ ...base, type: v.literal('flag_claim'), claimId: id, note: v.nullable(prose) }),
  v.object({ ...base, type: v.literal('assign_claim'), claimId: id, person: v.nullable(id) }),
  /** `at`: where the second part begins (UTF-16 units into `words`, the claim's words as they were seen). */
  v.object({ ...base, type: v.literal('split_claim'), claimId: id, at: offset, words: text }),
  v.object({
    ...base,
    type: v.literal('merge_claims'),
    claimIds: v.pipe(v.array(id), v.minLength(2), v.maxLength(50)),
  }),
  v.object({
    ...base,
    type: v.literal('make_claim'),
    place,
    start: offset,
    end: offset,
    exact: v.pipe(text, v.minLength(1)),
  }),
  v.object({ ...base, type: v.literal('attach_evidence'), claimId: id, evidence: newEvidenceSchema }),
  v.object({ ...base, type: v.literal('remove_evidence'), claimId: id, evidenceId: id }),
  /** What is left out stays. Only passages and contacts have a stance to choose, only passages a locator. */
  v.object({
    ...base,
    type: v.literal('change_evidence'),
    claimId: id,
    evidenceId: id,
    stance: v.optional(stance),
    locator: v.optional(locator),
    note: v.optional(prose),
  }),
  v.object({
    ...base,
    type: v.literal('add_source'),
    title: v.pipe(line, v.trim(), v.minLength(1)),
    url: v.nullable(line),
    publisher: v.optional(v.nullable(line), null),
    kind: v.optional(v.picklist(SOURCE_KINDS), 'other'),
    text: v.nullable(text),
  }),
  v.object({ ...base, type: v.literal('add_capture'), sourceId: id, text: v.pipe(text, v.minLength(1)) }),
  v.object({ ...base, type: v.literal('remove_source'), sourceId: id }),
  /** `base` is the Markdown the person started from; edits beside other people's are merged, edits over them conflict. */
  v.object({ ...base, type: v.literal('edit_block'), blockId: id, base: text, markdown: text }),
  /** How the block should read, for somebody who may edit to accept or not. */
  v.object({
    ...base,
    type: v.literal('suggest_edit'),
    blockId: id,
    base: text,
    markdown: text,
    note: v.optional(prose, ''),
  }),
  v.object({ ...base, type: v.literal('accept_suggestion'), suggestionId: id }),
  v.object({
    ...base,
    type: v.literal('reject_suggestion'),
    suggestionId: id,
    reason: v.optional(prose, ''),
  }),
  /** The file was misread: this block is of another kind. */
  v.object({ ...base, type: v.literal('change_kind'), blockId: id, kind: block.kind }),
  /** A piece of the file that was not read as text becomes a block behind `after` (null: at the top). `sourceId`: the source it was listed as goes. */
  v.object({
    ...base,
    type: v.literal('add_block'),
    after: v.nullable(id),
    kind: block.kind,
    markdown: text,
    sourceId: v.optional(v.nullable(id), null),
  }),
  /** A piece that was read as text and is none. `source`: it is listed as that instead. */
  v.object({
    ...base,
    type: v.literal('remove_block'),
    blockId: id,
    source: v.optional(
      v.nullable(
        v.object({
          title: v.pipe(line, v.trim(), v.minLength(1)),
          url: v.nullable(line),
          publisher: v.optional(v.nullable(line), null),
        }),
      ),
      null,
    ),
  }),
  /** The writer's revised file: its blocks take the place of the last file's, and claims keep what was done on them. */
  v.object({
    ...base,
    type: v.literal('revise_text'),
    fileName: line,
    /** The decoded file, and what the page's parser made of it. */
    text,
    blocks: v.pipe(v.array(v.object(block)), v.minLength(1), v.maxLength(20_000)),
    /** The blocks of the file before, with the ids that they have in the draft. */
    base: v.pipe(v.array(v.object({ id, ...block })), v.maxLength(20_000)),
    /** What the parser says of the revised file; offsets are UTF-16 units into `text`. */
    diagnostics: v.optional(v.pipe(v.array(diagnostic), v.maxLength(20_000)), []),
    /** Those that the writer changed. */
    fields: v.optional(
      v.object({
        excerpt: v.optional(text),
        section: v.optional(line),
        tags: v.optional(v.pipe(v.array(line), v.maxLength(200))),
      }),
      {},
    ),
    sources: v.optional(
      v.pipe(
        v.array(v.object({ title: line, url: v.nullable(line), publisher: v.nullable(line) })),
        v.maxLength(500),
      ),
      [],
    ),
  }),
  v.object({
    ...base,
    type: v.literal('set_field'),
    field: v.picklist(TEXT_FIELDS),
    base: text,
    value: text,
  }),
  v.object({
    ...base,
    type: v.literal('set_tags'),
    base: v.array(line),
    value: v.pipe(v.array(line), v.maxLength(200)),
  }),
  v.object({
    ...base,
    type: v.literal('add_comment'),
    target: commentTarget,
    threadId: v.optional(id),
    text: v.pipe(prose, v.trim(), v.minLength(1)),
  }),
  v.object({ ...base, type: v.literal('resolve_thread'), threadId: id }),
  v.object({ ...base, type: v.literal('reopen_thread'), threadId: id }),
  v.object({ ...base, type: v.literal('assign'), person: v.nullable(id) }),
  v.object({
    ...base,
    type: v.literal('dispose_finding'),
    key: v.pipe(v.string(), v.maxLength(8_000)),
    /** `null` opens it again. */
    disposition: v.nullable(v.picklist(['accepted', 'dismissed'])),
    reason: v.optional(prose, ''),
  }),
  v.object({ ...base, type: v.literal('override_requirement'), requirement: line, reason: written }),
  v.object({ ...base, type: v.literal('withdraw_override'), requirement: line }),
  /** Sends comments that waited for it, as one review without a decision. */
  v.object({ ...base, ...review, type: v.literal('comment_review') }),
  v.object({ ...base, ...review, type: v.literal('approve') }),
  v.object({
    ...base,
    ...review,
    type: v.literal('request_changes'),
    note: written,
    reasons: v.optional(v.array(line), []),
  }),
  v.object({
    ...base,
    ...review,
    type: v.literal('reject'),
    note: written,
    reasons: v.optional(v.array(line), []),
  }),
  v.object({
    ...base,
    ...review,
    type: v.literal('withhold'),
    note: written,
    reasons: v.optional(v.array(line), []),
  }),
  v.object({ ...base, type: v.literal('reopen'), note: v.optional(prose, '') }),
  v.object({ ...base, type: v.literal('undo'), commandId: id }),
]);

export type Command = v.InferOutput<typeof commandSchema>;
export type CommandType = Command['type'];
export type CommandOf<T extends CommandType> = Extract<Command, { type: T }>;
