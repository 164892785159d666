/** Every problem code as HTTP. */

import { describe, expect, it } from 'vitest';
import type { ProblemCode } from '../core/problem.ts';
import { problemResponse, statusOf } from './problem-response.ts';

const statuses: Record<ProblemCode, number> = {
  'invalid-request': 400,
  unauthenticated: 401,
  forbidden: 403,
  'not-found': 404,
  'text-conflict': 409,
  'revision-changed': 409,
  'waiting-for-conflict': 409,
  busy: 409,
  'too-large': 413,
  'unknown-target': 422,
  'not-in-this-state': 422,
  'evidence-missing': 422,
  'passage-not-in-capture': 422,
  'source-in-use': 422,
  'not-overridable': 422,
  'approval-blocked': 422,
  'undo-refused': 422,
  'nothing-to-do': 422,
  'no-draft-in-file': 422,
  internal: 500,
  offline: 503,
  'storage-full': 507,
};

describe('a problem as an answer', () => {
  it.each(Object.entries(statuses))('has for %s the status %i', (code, status) => {
    expect(statusOf(code as ProblemCode)).toBe(status);
  });

  it('has its own facts beside what every problem has, in words', async () => {
    const response = problemResponse({ code: 'too-large', limit: 200, unit: 'files' });
    expect(response.status).toBe(413);
    expect(response.headers.get('content-type')).toBe('application/problem+json');
    expect(await response.json()).toEqual({
      type: 'urn:bluepencil:problem:too-large',
      title: 'The request is too large.',
      status: 413,
      detail: 'At most 200 files.',
      code: 'too-large',
      limit: 200,
      unit: 'files',
    });
  });

  it('lets no extra member stand in place of its own', async () => {
    const response = problemResponse({ code: 'busy' }, { status: 200, code: 'fine', version: 3 });
    expect(await response.json()).toMatchObject({ status: 409, code: 'busy', version: 3 });
  });
});
