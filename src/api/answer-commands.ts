/** Answers POST /api/drafts/:id/commands: all answers, under the status of the first refusal. */

import type { Person } from '../core/policy/permissions.ts';
import type { Host } from './host.ts';
import { jsonResponse } from './json-response.ts';
import { problemAnswer } from './problem-answer.ts';
import { readJsonBody } from './read-body.ts';
import { takeCommands } from './take-commands.ts';

export async function answerCommands(
  host: Host,
  draftId: string,
  person: Person,
  request: Request,
): Promise<Response> {
  const body = await readJsonBody(request);
  if (!body.ok) return problemAnswer(body.problem);
  const taken = await takeCommands(host, draftId, person, body.value);
  if (!taken.ok) return problemAnswer(taken.problem);
  const refusal = taken.value.answers.find((answer) => !answer.ok);
  return refusal === undefined ? jsonResponse(taken.value) : problemAnswer(refusal.problem, taken.value);
}
