/** Describes the API as OpenAPI 3.1, made of the schemas that it validates by. */

import { toJsonSchema, toJsonSchemaDefs } from '@valibot/to-json-schema';
import type { GenericSchema } from 'valibot';
import { commandSchema, newEvidenceSchema } from '../core/review/command.ts';
import { claimSchema, evidenceSchema } from './schemas/claim.ts';
import { draftStateSchema } from './schemas/draft-state.ts';
import { commandOutcomeSchema, draftEventSchema, loggedEventSchema } from './schemas/event.ts';
import { listQuerySchema } from './schemas/list-query.ts';
import { problemResponseSchema, problemSchema } from './schemas/problem.ts';
import { importBodySchema, policyBodySchema, taxonomyBodySchema } from './schemas/requests.ts';
import {
  changeSchema,
  changesSchema,
  commandsAnswerSchema,
  draftPageSchema,
  draftRowSchema,
  eventsSchema,
  importResultSchema,
  importResultsSchema,
  personSchema,
  policySchema,
  repeatsSchema,
  sessionSchema,
  snapshotSchema,
  taxonomySchema,
} from './schemas/responses.ts';

type Json = Record<string, unknown>;

const components: Record<string, GenericSchema> = {
  Change: changeSchema,
  Changes: changesSchema,
  Claim: claimSchema,
  Command: commandSchema,
  CommandOutcome: commandOutcomeSchema,
  CommandsAnswer: commandsAnswerSchema,
  DraftEvent: draftEventSchema,
  DraftPage: draftPageSchema,
  DraftRow: draftRowSchema,
  DraftState: draftStateSchema,
  Events: eventsSchema,
  Evidence: evidenceSchema,
  Import: importBodySchema,
  ImportResult: importResultSchema,
  ImportResults: importResultsSchema,
  LoggedEvent: loggedEventSchema,
  NewEvidence: newEvidenceSchema,
  Person: personSchema,
  Policy: policySchema,
  PolicyBody: policyBodySchema,
  Problem: problemSchema,
  ProblemResponse: problemResponseSchema,
  Repeats: repeatsSchema,
  Session: sessionSchema,
  Snapshot: snapshotSchema,
  Taxonomy: taxonomySchema,
  TaxonomyBody: taxonomyBodySchema,
};

/** Checks that JSON Schema has no words for stay out; what they ask is said in the issues of a 400. */
const conversion = { target: 'draft-2020-12', typeMode: 'input', errorMode: 'ignore' } as const;

const reference = (name: string): Json => ({ $ref: `#/components/schemas/${name}` });
const json = (schema: Json): Json => ({ 'application/json': { schema } });
const answers = (status: number, description: string, content?: Json): Json => ({
  [status]: { description, ...(content && { content }) },
  default: {
    description: 'A problem; its `code` is one of a closed list.',
    content: { 'application/problem+json': { schema: reference('ProblemResponse') } },
  },
});
const gives = (name: string, description: string): Json => ({
  responses: answers(200, description, json(reference(name))),
});
const takes = (schema: Json): Json => ({ requestBody: { required: true, content: json(schema) } });
const pathParameter = (name: string, schema: Json = { type: 'string' }): Json => ({
  name,
  in: 'path',
  required: true,
  schema,
});
const since: Json = { name: 'since', in: 'query', schema: { type: 'integer', minimum: 0, default: 0 } };

export function describeApi(): Json {
  return {
    openapi: '3.1.0',
    info: { title: 'Bluepencil', version: '1', summary: 'A review desk for drafted news.' },
    jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
    paths: {
      ...draftPaths(),
      ...draftPartPaths(),
      ...documentPaths('policy', 'Policy'),
      ...documentPaths('taxonomy', 'Taxonomy'),
      ...deskPaths(),
    },
    components: {
      schemas: toJsonSchemaDefs(components, {
        ...conversion,
        overrideRef: ({ referenceId }) => `#/components/schemas/${referenceId}`,
      }),
    },
  };
}

function draftPaths(): Json {
  return {
    '/api/drafts': {
      get: {
        summary: 'One page of the queue, the number of all that fit, and facets',
        parameters: listParameters(),
        ...gives('DraftPage', 'The page'),
      },
      post: {
        summary: 'Import files; each is answered by itself, and a repeated id makes no second draft',
        ...takes(reference('Import')),
        responses: answers(201, 'What each file became', json(reference('ImportResults'))),
      },
    },
    '/api/drafts/{id}': {
      get: {
        summary: 'One whole draft; its ETag is its version',
        parameters: [pathParameter('id')],
        responses: {
          304: { description: 'It is the version that If-None-Match names' },
          ...answers(200, 'The draft', json(reference('Snapshot'))),
        },
      },
    },
    '/api/drafts/{id}/commands': {
      post: {
        summary: 'Send commands; each is answered by itself, a repeated id with its first answer',
        description:
          'When one is refused the answer is the problem of the first refusal, with `version` and `answers` beside it.',
        parameters: [pathParameter('id')],
        ...takes({ type: 'array', items: reference('Command'), maxItems: 100 }),
        ...gives('CommandsAnswer', 'All were accepted'),
      },
    },
  };
}

function draftPartPaths(): Json {
  const file = { schema: { type: 'string' } };
  return {
    '/api/drafts/{id}/events': {
      get: {
        summary: 'The events of one draft after a seq, chained by their hashes',
        parameters: [pathParameter('id'), since],
        ...gives('Events', 'The events, in order'),
      },
    },
    '/api/drafts/{id}/repeats': {
      get: {
        summary: 'Sentences of the draft that other drafts have too, with the verdicts they got there',
        description: 'At most one repeat of a claim in each other draft; those drafts that share the most.',
        parameters: [pathParameter('id')],
        ...gives('Repeats', 'The repeats, in reading order'),
      },
    },
    '/api/drafts/{id}/export/{format}': {
      get: {
        summary: 'The draft as a file',
        parameters: [pathParameter('id'), pathParameter('format', { enum: ['markdown', 'json'] })],
        responses: answers(200, 'The file', { 'text/markdown': file, 'application/json': {} }),
      },
    },
    '/api/captures/{sha256}': {
      get: {
        summary: 'One immutable text of a source',
        parameters: [pathParameter('sha256', { type: 'string', pattern: '^[0-9a-f]{64}$' })],
        responses: answers(200, 'The text', { 'text/plain': file }),
      },
    },
  };
}

function documentPaths(name: string, schema: string): Json {
  const ifMatch = { name: 'If-Match', in: 'header', required: true, schema: { type: 'string' } };
  return {
    [`/api/${name}`]: {
      get: { summary: `The ${name}; its ETag is its version`, ...gives(schema, `The ${name}`) },
      put: {
        summary: `Write the ${name} over the version that If-Match names`,
        parameters: [ifMatch],
        ...takes(reference(`${schema}Body`)),
        ...gives(schema, 'As it stands now'),
      },
    },
  };
}

function deskPaths(): Json {
  return {
    '/api/changes': {
      get: {
        summary: 'Which drafts changed after a seq; `last` is where to go on',
        parameters: [since],
        ...gives('Changes', 'The changes, oldest first'),
      },
    },
    '/api/session': { get: { summary: 'Who is asking', ...gives('Session', 'The session') } },
    '/api/openapi.json': {
      get: { summary: 'This', responses: answers(200, 'OpenAPI 3.1', json({ type: 'object' })) },
    },
  };
}

function listParameters(): Json[] {
  return Object.entries(listQuerySchema.entries).map(([name, schema]) => ({
    name,
    in: 'query',
    schema: withoutDialect({ ...toJsonSchema(schema, conversion) }),
  }));
}

function withoutDialect({ $schema: _dialect, ...schema }: Json): Json {
  return schema;
}
