/** Builds drafts, people and commands for tests, through the real import and the real fold. */

import { parseDraft } from '../draft/parse-draft.ts';
import type { Person, Role } from '../policy/permissions.ts';
import { defaultPolicy } from '../policy/policy.ts';
import type { Problem } from '../problem.ts';
import { capturesOf } from '../review/captures-of-command.ts';
import type { Command, CommandType } from '../review/command.ts';
import { type DecideContext, decide } from '../review/decide.ts';
import type { DraftState } from '../review/draft-state.ts';
import { emptyDraft } from '../review/empty-draft.ts';
import type { DraftEvent } from '../review/event.ts';
import { evolve, evolveAll } from '../review/evolve.ts';
import { importDraft } from '../review/import-draft.ts';

export const START = '2031-03-03T09:00:00.000Z';

export function buildPerson(id: string, role: Role = 'admin'): Person {
  return { id, name: id[0]?.toUpperCase() + id.slice(1), role };
}

/** A desk for one draft: does commands one after another and keeps everything that happened. */
export type TestDesk = {
  state: () => DraftState;
  log: () => DraftEvent[];
  captures: Map<string, string>;
  context: (person?: Person) => DecideContext;
  /** Does a command and returns its events; throws the problem when it is refused. */
  do: (command: CommandInput, person?: Person) => DraftEvent[];
  /** Does a command that is expected to be refused and returns why. */
  refused: (command: CommandInput, person?: Person) => Problem;
  /** The id the last command had. */
  lastId: () => string;
};

type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;
export type CommandInput = DistributiveOmit<Command, 'id' | 'madeAt'> & { id?: string };

export function buildDesk(
  text: string,
  sourceTexts: { match: string; text: string }[] = [],
  someone: Person = buildPerson('mara'),
): TestDesk {
  const { event, captures: brought } = importDraft({
    draftId: 'd1',
    commandId: 'import-1',
    fileName: 'draft.txt',
    parsed: parseDraft(text),
    sourceTexts,
    by: 'feed',
    madeAt: START,
  });
  let state = evolve(emptyDraft('d1'), event);
  let log: DraftEvent[] = [event];
  let count = 0;
  let last = '';
  const captures = new Map(brought.map((one) => [one.sha256, one.text]));
  const context = (person: Person = someone): DecideContext => ({
    person,
    policy: defaultPolicy,
    captureText: (sha256) => captures.get(sha256),
  });
  const attempt = (input: CommandInput, person?: Person) => {
    count += 1;
    last = input.id ?? `k${count}`;
    const madeAt = new Date(Date.parse(START) + count * 60_000).toISOString();
    const command = withDefaults({ ...input, id: last, madeAt });
    for (const capture of capturesOf(command)) captures.set(capture.sha256, capture.text);
    return decide(state, command, context(person));
  };
  return {
    state: () => state,
    log: () => log,
    captures,
    context,
    lastId: () => last,
    do: (input, person) => {
      const answer = attempt(input, person);
      if (!answer.ok) throw new Error(`${input.type} was refused: ${JSON.stringify(answer.problem)}`);
      state = evolveAll(state, answer.value);
      log = [...log, ...answer.value];
      return answer.value;
    },
    refused: (input, person) => {
      const answer = attempt(input, person);
      if (answer.ok) throw new Error(`${input.type} was accepted`);
      return answer.problem;
    },
  };
}

function withDefaults(command: CommandInput & { id: string; madeAt: string }): Command {
  // The input is a Command but for the two members that were just added.
  return command as Command & { type: CommandType };
}
