/** The way through all that the checks found: claim by claim in the order of the text, then what is about the whole draft. */

import type { Finding } from '../../core/checks/finding.ts';
import type { Claim } from '../../core/claims/claim.ts';
import type { IsShown } from './claim-order.ts';
import { findingId, findingsOfClaim, findingsOfDraft } from './findings-of.ts';

export type FindingStep = {
  /** Null for a finding of the whole draft. */
  claim: Claim | null;
  /** The finding's id. */
  id: string;
  /** It begins anew behind the last, or before the first. */
  wraps: boolean;
};

type Where = {
  claims: readonly Claim[];
  selected: Claim | null;
  findings: readonly Finding[];
  isShown: IsShown;
  /** The id of the finding that one is on. */
  on: string | null;
};

/**
 * The finding that comes next, worst first within a claim. Of other claims only those shown with an open finding are
 * come to. Null when there is none at all.
 */
export function findingBeside(where: Where, direction: 1 | -1): FindingStep | null {
  const { claims, selected, on } = where;
  const way = wayThrough(where);
  const own = way.filter(({ claim }) => claim === selected && claim !== null);
  const current = own.find(({ id }) => id === on) ?? way.find(({ claim, id }) => claim === null && id === on);
  if (current === undefined && own.length > 0) return stepTo(direction === 1 ? own[0] : own.at(-1), false);
  const from = selected === null ? -1 : claims.indexOf(selected);
  const placeOf = ({ claim }: Stop) => (claim === null ? claims.length : claims.indexOf(claim));
  const at = current === undefined ? -1 : way.indexOf(current);
  const isAhead = (stop: Stop, place: number) =>
    current === undefined ? (placeOf(stop) - from) * direction > 0 : (place - at) * direction > 0;
  const ahead = way.filter(isAhead);
  const next = direction === 1 ? ahead[0] : ahead.at(-1);
  if (next !== undefined) return stepTo(next, false);
  return stepTo(direction === 1 ? way[0] : way.at(-1), from >= 0);
}

type Stop = Omit<FindingStep, 'wraps'>;

function stepTo(stop: Stop | undefined, wraps: boolean): FindingStep | null {
  return stop === undefined ? null : { ...stop, wraps };
}

function wayThrough({ claims, selected, findings, isShown }: Where): Stop[] {
  const open = findings.filter(({ disposition }) => disposition === null);
  const ofClaims = claims.flatMap((claim) => {
    if (claim !== selected && !isShown(claim)) return [];
    const own = findingsOfClaim(claim === selected ? findings : open, claim);
    return own.map((finding): Stop => ({ claim, id: findingId(finding) }));
  });
  const ofDraft = findingsOfDraft(findings).map((finding): Stop => ({ claim: null, id: findingId(finding) }));
  return [...ofClaims, ...ofDraft];
}
