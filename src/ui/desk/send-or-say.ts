/** Sends a command that fits what the page shows; says in words why it does not where it does not. */

import { may } from '../../core/policy/permissions.ts';
import type { DraftState } from '../../core/review/draft-state.ts';
import { evolveAll } from '../../core/review/evolve.ts';
import type { CommandBody } from '../../queries/use-desk.ts';
import { problemWords, roleMayNot } from '../problem-words.ts';
import type { DeskNow } from './claim-acts.ts';
import { say } from './desk-notice.ts';

/** `draft` as it will be. What the command made there has ids of its preview: `sentId` gives those it will really have. */
export type Sent = { draft: DraftState; sentId: (id: string) => string };

/** Null when nothing was sent. */
export function sendOrSay({ desk, nameOf }: DeskNow, body: CommandBody): Sent | null {
  if (!may(desk.person.role, body.type)) {
    say(roleMayNot(desk.person.role, body.type), 'warn');
    return null;
  }
  const decided = desk.preview(body);
  if (!decided.ok) {
    const { what, todo } = problemWords(decided.problem, nameOf);
    say(`${what} ${todo}`, 'warn');
    return null;
  }
  const commandId = desk.send(body);
  const previewed = decided.value[0]?.commandId ?? commandId;
  return {
    draft: evolveAll(desk.draft, decided.value),
    // Ids derive from the command's (see `newId`).
    sentId: (id) => (id.startsWith(`${previewed}.`) ? commandId + id.slice(previewed.length) : id),
  };
}
