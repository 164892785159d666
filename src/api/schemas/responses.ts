/** What the bodies of answers look like. */

import * as v from 'valibot';
import { CHECKS, type CheckName } from '../../core/checks/finding.ts';
import { REPEAT_KINDS } from '../../core/checks/repeat-likeness.ts';
import type { RepeatElsewhere } from '../../core/checks/repeats-elsewhere.ts';
import { VERDICTS } from '../../core/claims/claim.ts';
import { ROLES } from '../../core/policy/permissions.ts';
import type { Policy } from '../../core/policy/policy.ts';
import type { CommandsAnswer } from '../decide-and-commit.ts';
import type { DraftRow } from '../draft-row.ts';
import type { ImportResult } from '../import-file.ts';
import { WORKFLOW_STATES } from '../list-parameters.ts';
import type { Taxonomy } from '../taxonomy.ts';
import { draftStateSchema } from './draft-state.ts';
import { commandOutcomeSchema, loggedEventSchema } from './event.ts';
import { problemSchema } from './problem.ts';
import { policyBodySchema, taxonomyBodySchema } from './requests.ts';
import { count, moment, text } from './shared.ts';

const byCheck = v.object(
  Object.fromEntries(CHECKS.map((check) => [check, v.exactOptional(count)] as const)) as Record<
    CheckName,
    v.ExactOptionalSchema<typeof count, undefined>
  >,
);

export const draftRowSchema: v.GenericSchema<DraftRow> = v.strictObject({
  id: text,
  version: count,
  headline: text,
  dek: text,
  section: text,
  sectionConfirmed: v.boolean(),
  tags: v.array(text),
  workflow: v.picklist(WORKFLOW_STATES),
  assignee: v.nullable(text),
  words: count,
  claims: v.object({
    total: count,
    settled: count,
    recheck: count,
    unsourced: count,
    flagged: count,
    disagreements: count,
    byVerdict: v.object({
      supported: count,
      refuted: count,
      conflicting_evidence: count,
      not_enough_evidence: count,
      needs_no_source: count,
    }),
  }),
  sources: count,
  captures: count,
  findings: v.object({
    errors: count,
    warnings: count,
    quotations: count,
    byCheck: v.exactOptional(byCheck),
  }),
  ready: v.boolean(),
  unresolvedThreads: count,
  risk: v.object({ score: v.number(), parts: v.array(v.object({ name: text, score: v.number() })) }),
  receivedAt: moment,
  changedAt: moment,
});

export const repeatsSchema: v.GenericSchema<{ repeats: RepeatElsewhere[] }> = v.object({
  repeats: v.array(
    v.object({
      /** A claim of the draft that was asked about; all else is the other draft's. */
      claimId: text,
      draftId: text,
      headline: text,
      workflow: v.picklist(WORKFLOW_STATES),
      words: text,
      verdict: v.nullable(v.picklist(VERDICTS)),
      difference: v.picklist(REPEAT_KINDS),
    }),
  ),
});

const counts = v.record(text, count);
export const draftPageSchema = v.object({
  drafts: v.array(draftRowSchema),
  total: count,
  facets: v.object({ states: counts, sections: counts, tags: counts, assignees: counts, findings: counts }),
  nextCursor: v.nullable(text),
});

export const snapshotSchema = v.object({ snapshot: draftStateSchema });

export const importResultSchema: v.GenericSchema<ImportResult> = v.union([
  v.object({
    name: text,
    ok: v.literal(true),
    draftId: text,
    summary: draftRowSchema,
    diagnostics: v.object({ errors: count, warnings: count, infos: count }),
  }),
  v.object({ name: text, ok: v.literal(false), problem: problemSchema }),
]);
export const importResultsSchema = v.object({ results: v.array(importResultSchema) });

export const commandsAnswerSchema: v.GenericSchema<CommandsAnswer> = v.object({
  version: count,
  answers: v.array(commandOutcomeSchema),
});

export const eventsSchema = v.object({ events: v.array(loggedEventSchema) });

export const changeSchema = v.object({ seq: count, draftId: text, version: count });
export const changesSchema = v.object({ changes: v.array(changeSchema), last: count });

export const personSchema = v.object({ id: text, name: text, role: v.picklist(ROLES) });
export const sessionSchema = v.object({
  person: personSchema,
  people: v.array(personSchema),
  mode: v.picklist(['demo', 'team']),
});

export const policySchema: v.GenericSchema<unknown, Policy> = v.object({
  version: count,
  ...policyBodySchema.entries,
});
export const taxonomySchema: v.GenericSchema<unknown, Taxonomy> = v.object({
  version: count,
  ...taxonomyBodySchema.entries,
});
