/** What the bodies of requests must look like, commands apart (these are in `core/review/command.ts`). */

import * as v from 'valibot';
import { ROLES } from '../../core/policy/permissions.ts';
import { REQUIREMENTS } from '../../core/policy/policy.ts';
import { count } from './shared.ts';

export const MAX_FILES = 200;
export const MAX_COMMANDS = 100;

const slug = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(200));

/** The limit leaves room for the ordinal that makes draft ids of it. */
const importId = v.pipe(v.string(), v.minLength(1), v.maxLength(190));

const importFileSchema = v.pipe(
  v.object({
    name: v.pipe(v.string(), v.maxLength(1_000)),
    /** The file's text, or … */
    text: v.optional(v.string()),
    /** … its bytes in base64; the host finds out their encoding. */
    base64: v.optional(v.string()),
    /** Texts of listed sources, matched by url, else by title. */
    sources: v.optional(v.array(v.object({ match: v.string(), text: v.string() })), []),
  }),
  v.check(({ text, base64 }) => (text === undefined) !== (base64 === undefined), 'Give text or base64.'),
);
export type ImportFile = v.InferOutput<typeof importFileSchema>;

export const importBodySchema = v.object({
  id: importId,
  files: v.pipe(v.array(importFileSchema), v.minLength(1, 'Give a file.')),
});

/** Looked at before the rest, so that too many is told apart from wrong. */
export const listOfFilesSchema = v.looseObject({ files: v.array(v.unknown()) });
export const listOfCommandsSchema = v.array(v.unknown());

const ruleSchema = v.object({ applies: v.boolean(), overridableBy: v.array(v.picklist(ROLES)) });
const rangeSchema = v.pipe(
  v.object({ min: count, max: count }),
  v.check(({ min, max }) => min <= max, 'The least is more than the most.'),
);
const requirementRulesSchema = v.object(v.entriesFromList(REQUIREMENTS, ruleSchema));

/** A section's own rules stand in place of the desk's, each wholly. */
export const policyBodySchema = v.object({
  rules: v.object({ requirements: requirementRulesSchema, excerpt: rangeSchema, tags: rangeSchema }),
  sections: v.record(
    v.string(),
    v.object({
      requirements: v.exactOptional(requirementRulesSchema),
      excerpt: v.exactOptional(rangeSchema),
      tags: v.exactOptional(rangeSchema),
    }),
  ),
});

const labelled = v.object({ slug, label: slug });
const labelledList = v.pipe(
  v.array(labelled),
  v.maxLength(2_000),
  v.check(
    (list) => new Set(list.map((one) => one.slug)).size === list.length,
    'Every slug may stand there once.',
  ),
);
export const taxonomyBodySchema = v.object({ sections: labelledList, tags: labelledList });
