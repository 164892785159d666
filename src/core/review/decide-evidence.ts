/** Commands on evidence. A passage counts only when its words stand in the capture at the place it names. */

import { describeRange } from '../anchoring/selectors.ts';
import { assertNever } from '../assert-never.ts';
import type { Claim, Evidence, Locator } from '../claims/claim.ts';
import { newId } from '../new-id.ts';
import { fail, type Outcome, ok } from '../problem.ts';
import type { CommandOf, NewEvidence } from './command.ts';
import type { DecideContext } from './decide.ts';
import type { DraftState } from './draft-state.ts';
import type { EventBody } from './event.ts';
import { findClaim, findSource } from './find-in-draft.ts';

type Attached = Extract<EventBody, { type: 'evidence_attached' }>;

export function attachEvidence(
  state: DraftState,
  command: CommandOf<'attach_evidence'>,
  context: DecideContext,
): Outcome<EventBody[]> {
  const claim = findClaim(state, command.claimId);
  if (!claim.ok) return claim;
  return evidenceFrom(state, claim.value, command.id, [command.evidence], command.madeAt, context);
}

export function removeEvidence(
  state: DraftState,
  command: CommandOf<'remove_evidence'>,
): Outcome<EventBody[]> {
  const claim = findClaim(state, command.claimId);
  if (!claim.ok) return claim;
  const at = claim.value.evidence.findIndex((evidence) => evidence.id === command.evidenceId);
  const evidence = claim.value.evidence[at];
  if (evidence === undefined) return fail({ code: 'unknown-target', target: command.evidenceId });
  return ok([{ type: 'evidence_removed', claimId: claim.value.id, evidence, at }]);
}

/** Its words and where they were found stay: other words are other evidence. */
export function changeEvidence(
  state: DraftState,
  command: CommandOf<'change_evidence'>,
): Outcome<EventBody[]> {
  const claim = findClaim(state, command.claimId);
  if (!claim.ok) return claim;
  const before = claim.value.evidence.find((evidence) => evidence.id === command.evidenceId);
  if (before === undefined) return fail({ code: 'unknown-target', target: command.evidenceId });
  const after = changed(before, command);
  if (JSON.stringify(after) === JSON.stringify(before)) return ok([]);
  return ok([{ type: 'evidence_changed', claimId: claim.value.id, before, after }]);
}

function changed(evidence: Evidence, command: CommandOf<'change_evidence'>): Evidence {
  const { note = evidence.note, stance = evidence.stance, locator } = command;
  switch (evidence.kind) {
    case 'passage':
      return { ...evidence, note, stance, locator: locator === undefined ? evidence.locator : tidy(locator) };
    case 'contact':
      return { ...evidence, note, stance };
    case 'search':
    case 'off_record':
      return { ...evidence, note };
    default:
      return assertNever(evidence);
  }
}

/** The events that attach what was sent, in order; the same passage with the same stance is attached once. */
export function evidenceFrom(
  state: DraftState,
  claim: Claim,
  commandId: string,
  sent: readonly NewEvidence[],
  at: string,
  context: DecideContext,
): Outcome<Attached[]> {
  const attached: Attached[] = [];
  for (const one of sent) {
    const stamp = { id: newId(commandId, attached.length), note: one.note, by: context.person.id, at };
    const evidence = build(state, one, stamp, context);
    if (!evidence.ok) return evidence;
    if (claim.evidence.some((there) => isSamePassage(there, evidence.value))) continue;
    attached.push({
      type: 'evidence_attached',
      claimId: claim.id,
      evidence: evidence.value,
      at: claim.evidence.length + attached.length,
    });
  }
  return ok(attached);
}

function build(
  state: DraftState,
  sent: NewEvidence,
  stamp: { id: string; note: string; by: string; at: string },
  context: DecideContext,
): Outcome<Evidence> {
  switch (sent.kind) {
    case 'contact': {
      const { stance, who, when, how, said } = sent;
      return ok({ ...stamp, kind: 'contact', stance, who, when, how, said });
    }
    case 'off_record':
      return ok({ ...stamp, kind: 'off_record', stance: 'context', who: sent.who, said: sent.said });
    case 'search':
      return ok({ ...stamp, kind: 'search', stance: 'supports', where: sent.where, query: sent.query });
    case 'passage':
      return passage(state, sent, stamp, context);
    default:
      return assertNever(sent);
  }
}

function passage(
  state: DraftState,
  sent: Extract<NewEvidence, { kind: 'passage' }>,
  stamp: { id: string; note: string; by: string; at: string },
  context: DecideContext,
): Outcome<Evidence> {
  const source = findSource(state, sent.sourceId);
  if (!source.ok) return source;
  const listed = source.value.captures.some((capture) => capture.sha256 === sent.capture);
  const text = listed ? context.captureText(sent.capture) : undefined;
  if (text === undefined || text.slice(sent.start, sent.end) !== sent.exact) {
    return fail({ code: 'passage-not-in-capture', sourceId: sent.sourceId });
  }
  const locator = tidy(sent.locator);
  const selector = describeRange(text, sent.start, sent.end);
  const { stance, sourceId, capture } = sent;
  return ok({ ...stamp, kind: 'passage', stance, sourceId, capture, selector, locator });
}

function tidy({ page, timecode }: { page?: string | undefined; timecode?: string | undefined }): Locator {
  return { ...(page ? { page } : {}), ...(timecode ? { timecode } : {}) };
}

function isSamePassage(a: Evidence, b: Evidence): boolean {
  return (
    a.kind === 'passage' &&
    b.kind === 'passage' &&
    a.capture === b.capture &&
    a.stance === b.stance &&
    a.selector.start === b.selector.start &&
    a.selector.end === b.selector.end
  );
}
