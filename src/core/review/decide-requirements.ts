/** Commands on what stands between a draft and its approval: dispositions of findings, overrides of requirements. */

import { evaluateApproval, requirementFingerprint } from '../policy/approval-gate.ts';
import { fail, type Outcome, ok } from '../problem.ts';
import type { CommandOf } from './command.ts';
import type { DecideContext } from './decide.ts';
import type { DraftState } from './draft-state.ts';
import type { EventBody } from './event.ts';

export function disposeFinding(
  state: DraftState,
  command: CommandOf<'dispose_finding'>,
  context: DecideContext,
): Outcome<EventBody[]> {
  const { key, disposition } = command;
  const reason = command.reason.trim();
  const before = state.dispositions.find((one) => one.key === key) ?? null;
  if (disposition !== null && reason === '') {
    return fail({ code: 'invalid-request', issues: [{ path: 'reason', message: 'Write a reason.' }] });
  }
  if (before?.disposition === disposition && before?.reason === reason) return ok([]);
  if (before === null && disposition === null) return ok([]);
  const after =
    disposition === null ? null : { key, disposition, reason, by: context.person.id, at: command.madeAt };
  return ok([{ type: 'disposition_changed', key, before, after }]);
}

/** Only what is unsatisfied now can be set aside, and only by a role the policy names. */
export function overrideRequirement(
  state: DraftState,
  command: CommandOf<'override_requirement'>,
  context: DecideContext,
): Outcome<EventBody[]> {
  const result = evaluateApproval(state, context).find((one) => one.id === command.requirement);
  if (result === undefined) return fail({ code: 'unknown-target', target: command.requirement });
  if (!result.overridable) return fail({ code: 'not-overridable', requirement: command.requirement });
  if (result.status !== 'unsatisfied') return ok([]);
  const before = state.overrides.find((one) => one.requirement === command.requirement) ?? null;
  const { requirement, reason } = command;
  const about = requirementFingerprint(state, result.id, context);
  const after = { requirement, about, reason, by: context.person.id, at: command.madeAt };
  return ok([{ type: 'override_changed', requirement, before, after }]);
}

export function withdrawOverride(
  state: DraftState,
  command: CommandOf<'withdraw_override'>,
): Outcome<EventBody[]> {
  const before = state.overrides.find((one) => one.requirement === command.requirement);
  if (before === undefined) return ok([]);
  return ok([{ type: 'override_changed', requirement: command.requirement, before, after: null }]);
}
