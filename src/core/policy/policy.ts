/** The approval policy: data, versioned, with a default that a newsroom can change per section. */

import type { Role } from './permissions.ts';

export const REQUIREMENTS = [
  'claims_settled',
  'no_disagreement',
  'quotations_exact',
  'evidence_covers_claims',
  'no_open_errors',
  'section_confirmed',
  'tags_counted',
  'excerpt_length',
  'threads_resolved',
  'four_eyes',
] as const;
export type RequirementId = (typeof REQUIREMENTS)[number];

/** `overridableBy` lists the roles that may set a requirement aside with a written reason; empty means nobody. */
export type RequirementRule = { applies: boolean; overridableBy: Role[] };

export type PolicyRules = {
  requirements: Record<RequirementId, RequirementRule>;
  /** Characters, both ends included. */
  excerpt: { min: number; max: number };
  tags: { min: number; max: number };
};
export type Policy = { version: number; rules: PolicyRules; sections: Record<string, Partial<PolicyRules>> };

const overridable: RequirementRule = { applies: true, overridableBy: ['approver', 'admin'] };
const firm: RequirementRule = { applies: true, overridableBy: [] };

export const defaultPolicy: Policy = {
  version: 1,
  rules: {
    requirements: {
      claims_settled: overridable,
      no_disagreement: firm,
      quotations_exact: overridable,
      evidence_covers_claims: overridable,
      no_open_errors: overridable,
      section_confirmed: firm,
      tags_counted: overridable,
      excerpt_length: overridable,
      threads_resolved: overridable,
      four_eyes: firm,
    },
    excerpt: { min: 60, max: 160 },
    tags: { min: 1, max: 8 },
  },
  sections: {},
};

/** The rules that hold for a section: its own where it has any, the default's otherwise. */
export function rulesFor(policy: Policy, section: string): PolicyRules {
  const own = Object.hasOwn(policy.sections, section) ? policy.sections[section] : undefined;
  return { ...policy.rules, ...own };
}
