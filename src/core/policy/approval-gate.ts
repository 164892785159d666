/** The approval gate: every requirement of the policy with how it stands for this draft and this person. */

import { canonicalJson } from '../canonical-json.ts';
import { findFindings } from '../checks/find-findings.ts';
import type { Finding } from '../checks/finding.ts';
import type { DraftState } from '../review/draft-state.ts';
import { sha256 } from '../sha256.ts';
import type { Person } from './permissions.ts';
import { type Policy, REQUIREMENTS, type RequirementId, rulesFor } from './policy.ts';
import type { RequirementResult, RequirementStatus } from './requirement.ts';
import { type Check, requirementChecks } from './requirement-checks.ts';

/** `person` is who would approve: four eyes depend on it. `findings` saves a second run where they are at hand. */
export type GateContext = {
  policy: Policy;
  captureText: (sha256: string) => string | undefined;
  person: Person;
  findings?: readonly Finding[];
};

/** All requirements in the policy's order. The draft may be approved when none is `unsatisfied`. */
export function evaluateApproval(state: DraftState, context: GateContext): RequirementResult[] {
  const rules = rulesFor(context.policy, state.fields.section.value);
  const findings = context.findings ?? findFindings(state, context.captureText);
  return REQUIREMENTS.map((id): RequirementResult => {
    const rule = rules.requirements[id];
    const check = requirementChecks[id]({ state, rules, findings, person: context.person });
    const overridable = rule.overridableBy.length > 0;
    const status = rule.applies ? statusOf(state, id, check) : 'not_applicable';
    return { id, status, words: check.words, overridable, target: check.target };
  });
}

/** A hash of what is unsatisfied: an override holds for that and nothing else. */
export function requirementFingerprint(
  state: DraftState,
  id: RequirementId,
  { policy, captureText, person, findings = findFindings(state, captureText) }: GateContext,
): string {
  const rules = rulesFor(policy, state.fields.section.value);
  return fingerprintOf(id, requirementChecks[id]({ state, rules, findings, person }));
}

/** Long lists are hashed: only where somebody overrode. */
function statusOf(state: DraftState, id: RequirementId, check: Check): RequirementStatus {
  if (check.satisfied) return 'satisfied';
  const override = state.overrides.find((one) => one.requirement === id);
  return override !== undefined && override.about === fingerprintOf(id, check) ? 'overridden' : 'unsatisfied';
}

function fingerprintOf(id: RequirementId, check: Check): string {
  return sha256(canonicalJson([id, check.words, check.target, check.about ?? null]));
}
