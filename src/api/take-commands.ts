/** The batch of commands as it came over the wire: its limits, then the draft. */

import type { Person } from '../core/policy/permissions.ts';
import { fail, type Outcome } from '../core/problem.ts';
import { checkShape } from './check-shape.ts';
import { type CommandsAnswer, decideAndCommit } from './decide-and-commit.ts';
import type { Host } from './host.ts';
import { listOfCommandsSchema, MAX_COMMANDS } from './schemas/requests.ts';

export async function takeCommands(
  host: Host,
  draftId: string,
  person: Person,
  body: unknown,
): Promise<Outcome<CommandsAnswer>> {
  const commands = checkShape(listOfCommandsSchema, body);
  if (!commands.ok) return commands;
  if (commands.value.length > MAX_COMMANDS)
    return fail({ code: 'too-large', limit: MAX_COMMANDS, unit: 'commands' });
  return decideAndCommit(host, draftId, person, commands.value);
}
