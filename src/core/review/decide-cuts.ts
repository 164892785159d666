/** Commands that cut claims anew: split one, merge several, make one of a selection. */

import type { Claim, ClaimPlace } from '../claims/claim.ts';
import type { Span } from '../draft/span.ts';
import { fail, type Outcome, ok } from '../problem.ts';
import type { CommandOf } from './command.ts';
import type { DraftState } from './draft-state.ts';
import type { EventBody } from './event.ts';
import { findClaim, textAt } from './find-in-draft.ts';
import { recutClaims, wordsWithin } from './recut-claims.ts';
import { samePlace } from './same-place.ts';

/** `at` is where the second part begins (UTF-16 units into the claim's words). */
export function splitClaim(state: DraftState, command: CommandOf<'split_claim'>): Outcome<EventBody[]> {
  const claim = standingClaim(state, command.claimId);
  if (!claim.ok) return claim;
  const { place, selector } = claim.value;
  if (selector.exact !== command.words) return changed(claim.value, command.words);
  const text = textAt(state, place);
  if (!text.ok) return text;
  const middle = selector.start + command.at;
  const pieces = present([
    wordsWithin(text.value, selector.start, middle),
    wordsWithin(text.value, middle, selector.end),
  ]);
  if (pieces.length < 2) return ok([]);
  return ok(recutClaims(command.id, place, text.value, [claim.value], pieces, state.claims.length));
}

/** Neighbours of one place become one claim; verdicts given for the parts wait for a recheck of the whole. */
export function mergeClaims(state: DraftState, command: CommandOf<'merge_claims'>): Outcome<EventBody[]> {
  const claims: Claim[] = [];
  for (const id of command.claimIds) {
    const claim = standingClaim(state, id);
    if (!claim.ok) return claim;
    if (!claims.includes(claim.value)) claims.push(claim.value);
  }
  claims.sort(byStart);
  const [first] = claims;
  const last = claims.at(-1);
  if (first === undefined || last === undefined || claims.length < 2) return ok([]);
  const between = standingAt(state, first.place).filter(
    ({ selector }) => first.selector.start <= selector.start && selector.end <= last.selector.end,
  );
  const strange =
    claims.find((claim) => !between.includes(claim)) ?? between.find((one) => !claims.includes(one));
  if (strange !== undefined) return fail({ code: 'unknown-target', target: strange.id });
  const text = textAt(state, first.place);
  if (!text.ok) return text;
  const whole = { start: first.selector.start, end: last.selector.end };
  return ok(recutClaims(command.id, first.place, text.value, claims, [whole], state.claims.length));
}

/** What the selection leaves of the claims that it cuts stays a claim before and behind it. */
export function makeClaim(state: DraftState, command: CommandOf<'make_claim'>): Outcome<EventBody[]> {
  const { place, start, end, exact } = command;
  const text = textAt(state, place);
  if (!text.ok) return text;
  if (text.value.slice(start, end) !== exact) {
    const target = place.in === 'excerpt' ? 'field:excerpt' : `block:${place.blockId}`;
    return fail({ code: 'text-conflict', target, base: exact, yours: exact, theirs: text.value, by: null });
  }
  const chosen = wordsWithin(text.value, start, end);
  if (chosen === null) return ok([]);
  const affected = standingAt(state, place).filter(
    ({ selector }) => selector.start < chosen.end && chosen.start < selector.end,
  );
  const from = Math.min(chosen.start, ...affected.map(({ selector }) => selector.start));
  const to = Math.max(chosen.end, ...affected.map(({ selector }) => selector.end));
  const pieces = present([
    wordsWithin(text.value, from, chosen.start),
    chosen,
    wordsWithin(text.value, chosen.end, to),
  ]);
  const [only] = affected;
  if (pieces.length === 1 && affected.length === 1 && only !== undefined && isSpan(only, chosen))
    return ok([]);
  return ok(recutClaims(command.id, place, text.value, affected, pieces, state.claims.length));
}

function standingClaim(state: DraftState, id: string): Outcome<Claim> {
  const claim = findClaim(state, id);
  if (claim.ok && claim.value.orphan) return fail({ code: 'unknown-target', target: id });
  return claim;
}

function standingAt(state: DraftState, place: ClaimPlace): Claim[] {
  return state.claims.filter((claim) => !claim.orphan && samePlace(claim.place, place)).sort(byStart);
}

function changed(claim: Claim, words: string): Outcome<EventBody[]> {
  const { exact } = claim.selector;
  return fail({
    code: 'text-conflict',
    target: `claim:${claim.id}`,
    base: words,
    yours: words,
    theirs: exact,
    by: null,
  });
}

function byStart(a: Claim, b: Claim): number {
  return a.selector.start - b.selector.start;
}

function isSpan({ selector }: Claim, { start, end }: Span): boolean {
  return selector.start === start && selector.end === end;
}

function present(spans: readonly (Span | null)[]): Span[] {
  return spans.filter((span) => span !== null);
}
