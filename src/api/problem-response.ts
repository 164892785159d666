/** Problems as HTTP: one table from code to status and words, and the answer made of it (RFC 9457). */

import type { Problem, ProblemCode } from '../core/problem.ts';
import { jsonResponse } from './json-response.ts';

type ProblemOf<C extends ProblemCode> = Extract<Problem, { code: C }>;
type Words = {
  [C in ProblemCode]: [status: number, title: string, detail?: (problem: ProblemOf<C>) => string];
};

const WORDS: Words = {
  'invalid-request': [
    400,
    'The request does not fit its schema.',
    ({ issues }) => issues.map((issue) => `${issue.path || 'request'}: ${issue.message}`).join(' '),
  ],
  unauthenticated: [401, 'Nobody is signed in.'],
  forbidden: [
    403,
    'This role may not do that.',
    ({ action, role, allowed }) => `${role} may not ${action}; these roles may: ${allowed.join(', ')}.`,
  ],
  'not-found': [404, 'There is no such thing.', ({ what, id }) => `No ${what} ${id}.`],
  'text-conflict': [409, 'Somebody changed the same words.', ({ target }) => `Both changed ${target}.`],
  'revision-changed': [409, 'The draft has changed since this revision.'],
  'waiting-for-conflict': [
    409,
    'An earlier command on the same target has not gone through.',
    ({ target }) => `It waits for the one on ${target}; send it again afterwards.`,
  ],
  busy: [409, 'Others were faster three times in a row.', () => 'Nothing was kept; send it again.'],
  'too-large': [413, 'The request is too large.', ({ limit, unit }) => `At most ${limit} ${unit}.`],
  'unknown-target': [422, 'The draft has no such thing any more.', ({ target }) => `No ${target}.`],
  'not-in-this-state': [
    422,
    'The workflow has no such step from here.',
    ({ action, state }) => `${action} is no step from ${state}.`,
  ],
  'evidence-missing': [
    422,
    'The verdict lacks the evidence that bears it out.',
    ({ verdict, needs }) => `${verdict} needs evidence: ${needs.join(', ')}.`,
  ],
  'passage-not-in-capture': [422, 'The passage does not stand in the capture at that place.'],
  'source-in-use': [
    422,
    'Claims rest on this source.',
    ({ claims }) => `Claims with evidence from it: ${claims}.`,
  ],
  'not-overridable': [
    422,
    'This requirement cannot be overridden by this role.',
    ({ requirement }) => requirement,
  ],
  'approval-blocked': [
    422,
    'Approval is blocked.',
    ({ requirements }) => requirements.map((requirement) => requirement.words).join(' '),
  ],
  'undo-refused': [422, 'This cannot be undone.', ({ reason }) => `Reason: ${reason}.`],
  'nothing-to-do': [422, 'Nothing would change.'],
  'no-draft-in-file': [
    422,
    'There is no draft in this file.',
    ({ fileName, why }) => `${fileName} is no draft: ${why}.`,
  ],
  internal: [500, 'Something went wrong here.', ({ reference }) => `It is in the log as ${reference}.`],
  offline: [503, 'The host cannot be reached.'],
  'storage-full': [507, 'The storage is full.', () => 'Nothing was kept.'],
};

export function statusOf(code: ProblemCode): number {
  return WORDS[code][0];
}

/** `extra` are further members of the answer; a problem's own come first in rank. */
export function problemResponse(problem: Problem, extra: Record<string, unknown> = {}): Response {
  const [status, title] = WORDS[problem.code];
  const body = {
    ...extra,
    ...problem,
    type: `urn:bluepencil:problem:${problem.code}`,
    title,
    status,
    detail: detailOf(problem),
  };
  return jsonResponse(body, { status, headers: { 'content-type': 'application/problem+json' } });
}

function detailOf<C extends ProblemCode>(problem: ProblemOf<C> & { code: C }): string {
  const [, title, detail] = WORDS[problem.code] as Words[C];
  return detail?.(problem) ?? title;
}
