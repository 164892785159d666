/** A host with a clock and ids that can be foretold, and a way to ask it that holds every answer against its schema. */

import * as v from 'valibot';
import type { Person, Role } from '../core/policy/permissions.ts';
import type { Change, Store } from '../store/store.ts';
import { createApi } from './api.ts';
import type { Host } from './host.ts';
import { problemResponseSchema } from './schemas/problem.ts';
import {
  changesSchema,
  commandsAnswerSchema,
  draftPageSchema,
  eventsSchema,
  importResultsSchema,
  policySchema,
  repeatsSchema,
  sessionSchema,
  snapshotSchema,
  taxonomySchema,
} from './schemas/responses.ts';

export const PEOPLE: Record<Role, Person> = {
  viewer: { id: 'vito', name: 'Vito Viewer', role: 'viewer' },
  fact_checker: { id: 'faye', name: 'Faye Checker', role: 'fact_checker' },
  editor: { id: 'edda', name: 'Edda Editor', role: 'editor' },
  approver: { id: 'abel', name: 'Abel Approver', role: 'approver' },
  admin: { id: 'ada', name: 'Ada Admin', role: 'admin' },
};

export type TestHost = Host & { logged: { reference: string; error: unknown }[]; announced: Change[] };

export function createTestHost(store: Store, changes: Partial<Host> = {}): TestHost {
  let minutes = 0;
  let ids = 0;
  const logged: TestHost['logged'] = [];
  const announced: Change[] = [];
  return {
    store,
    mode: 'demo',
    now: () => {
      minutes += 1;
      return new Date(Date.UTC(2026, 2, 2, 9, minutes)).toISOString();
    },
    newId: () => {
      ids += 1;
      return `ref-${ids}`;
    },
    identify: async (request) => {
      const id = request.headers.get('x-bluepencil-person');
      return Object.values(PEOPLE).find((person) => person.id === id);
    },
    people: async () => Object.values(PEOPLE),
    log: (reference, error) => logged.push({ reference, error }),
    announce: (change) => announced.push(change),
    logged,
    announced,
    ...changes,
  };
}

const SCHEMAS: [method: string, path: RegExp, schema: v.GenericSchema][] = [
  ['GET', /^\/api\/drafts$/, draftPageSchema],
  ['POST', /^\/api\/drafts$/, importResultsSchema],
  ['GET', /^\/api\/drafts\/[^/]+$/, snapshotSchema],
  ['POST', /^\/api\/drafts\/[^/]+\/commands$/, commandsAnswerSchema],
  ['GET', /^\/api\/drafts\/[^/]+\/events$/, eventsSchema],
  ['GET', /^\/api\/drafts\/[^/]+\/repeats$/, repeatsSchema],
  ['GET', /^\/api\/changes$/, changesSchema],
  ['GET', /^\/api\/session$/, sessionSchema],
  ['GET', /^\/api\/policy$/, policySchema],
  ['PUT', /^\/api\/policy$/, policySchema],
  ['GET', /^\/api\/taxonomy$/, taxonomySchema],
  ['PUT', /^\/api\/taxonomy$/, taxonomySchema],
];

/** `body` is what tests look into; they say what they expect there, so it has no type of its own. */
// biome-ignore lint/suspicious/noExplicitAny: an answer is compared, not computed with
export type Answer = { status: number; body: any; text: string; headers: Headers };
export type Ask = (
  method: string,
  path: string,
  options?: { as?: Role | null; body?: unknown; raw?: BodyInit; headers?: Record<string, string> },
) => Promise<Answer>;

/** Asks as the editor unless it is told otherwise. Throws when an answer does not fit the schema that openapi.json promises. */
export function createAsk(host: Host): Ask {
  const api = createApi(host);
  return async (method, path, { as = 'editor', body, raw, headers = {} } = {}) => {
    const request = new Request(new URL(path, 'http://desk.test'), {
      method,
      headers: { ...(as !== null && { 'x-bluepencil-person': PEOPLE[as].id }), ...headers },
      ...(body !== undefined && { body: JSON.stringify(body) }),
      ...(raw !== undefined && { body: raw }),
    });
    const response = await api.fetch(request);
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await response.arrayBuffer());
    const isJson = response.headers.get('content-type')?.includes('json') ?? false;
    const answer = { status: response.status, text, headers: response.headers };
    const parsed: unknown = isJson ? JSON.parse(text) : undefined;
    holdAgainstSchema(method, new URL(request.url).pathname, response, parsed);
    return { ...answer, body: parsed };
  };
}

function holdAgainstSchema(method: string, path: string, response: Response, body: unknown): void {
  if (response.status >= 400) {
    v.parse(problemResponseSchema, body);
    if (response.headers.get('content-type') !== 'application/problem+json')
      throw new Error(`A problem came as ${response.headers.get('content-type')}`);
    return;
  }
  const schema = SCHEMAS.find(([itsMethod, itsPath]) => itsMethod === method && itsPath.test(path))?.[2];
  if (schema !== undefined && response.status !== 304) v.parse(schema, body);
}
