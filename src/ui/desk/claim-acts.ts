/** What a person does to the selected claim: settles it, looks at it, skips it, flags it, gives it evidence. */

import type { Finding } from '../../core/checks/finding.ts';
import type { Claim, Stance, VerdictLabel } from '../../core/claims/claim.ts';
import { claimStatus } from '../../core/claims/claim-status.ts';
import { claimsInOrder } from '../../core/claims/claims-in-order.ts';
import type { EvidenceNeed } from '../../core/claims/evidence-rule.ts';
import { evaluateApproval } from '../../core/policy/approval-gate.ts';
import { may } from '../../core/policy/permissions.ts';
import type { RequirementResult } from '../../core/policy/requirement.ts';
import type { DraftState } from '../../core/review/draft-state.ts';
import type { CommandBody, ReadyDesk } from '../../queries/use-desk.ts';
import type { HighlightedPassage } from '../../state/desk-page.ts';
import { skipClaim, skippedClaims } from '../../state/skipped-claims.ts';
import { wordsOfKey } from '../commands/words-of-key.ts';
import { stanceWords } from '../desk-words.ts';
import { counted, verdictWords } from '../messages.ts';
import { claimToGoOnWith, type IsShown, needsWork } from './claim-order.ts';
import { evidenceAgain, twinWithEvidence } from './claim-twin.ts';
import { type DeskNotice, hush, say, useDeskNotice } from './desk-notice.ts';
import { leadTo } from './lead-to.ts';
import { moveCursor } from './move-cursor.ts';
import { noClaimWords } from './no-claim-words.ts';
import { passageEvidence, planVerdict, type VerdictPlan } from './plan-verdict.ts';
import { sendOrSay } from './send-or-say.ts';
import { shorten } from './side/shorten.ts';
import { goToSide } from './side/side-focus.ts';
import { VERDICT_ACTIONS } from './verdict-actions.ts';

/** What the acts look at when they run: always the newest. */
export type DeskNow = {
  draftId: string;
  desk: ReadyDesk;
  claims: Claim[];
  selected: Claim | null;
  findings: Finding[];
  highlighted: HighlightedPassage | null;
  nameOf: (personId: string) => string;
  /** Whether the ledger shows the claim now. */
  isShown: IsShown;
};

export type ClaimActs = {
  settle: (verdict: VerdictLabel) => void;
  withdraw: () => void;
  attach: (stance: Stance) => void;
  takeTwinEvidence: () => void;
  markReviewed: () => void;
  skip: () => void;
  flag: (note: string | null) => void;
};

export function claimActs(now: () => DeskNow): ClaimActs {
  /** A press that waits for its second: the same verdict on the same claim with the same passage, while the line that asks for it stands. */
  let asked: { press: string; notice: DeskNotice | null } | null = null;

  const send = (body: CommandBody): DraftState | null => sendOrSay(now(), body)?.draft ?? null;

  /** What already stands so is no fault: one goes on as if it had been done. */
  function sendOrKnow(body: CommandBody): DraftState | null {
    const { desk } = now();
    const decided = desk.preview(body);
    return !decided.ok && decided.problem.code === 'nothing-to-do' ? desk.draft : send(body);
  }

  /** To the next claim that needs work, with what was just done in words. */
  function goOn(done: string, draft: DraftState, from: Claim): void {
    const { draftId, desk, isShown } = now();
    const skipped = skippedClaims(draftId, desk.person.id);
    const claims = claimsInOrder(draft);
    const who = { skipped, personId: desk.person.id };
    const shown = claimToGoOnWith(claims, from.id, { ...who, isShown });
    const next = shown ?? claimToGoOnWith(claims, from.id, who);
    if (next !== null) {
      moveCursor(draftId, next.id);
      const elsewhere = shown === null ? ' Nothing else that is shown is open.' : '';
      const back = skipped.includes(next.id) ? ' Back to a skipped one.' : '';
      say(`${done}${elsewhere}${back} Next: ${shorten(next.selector.exact, 90)}`, 'ok');
    } else if (claims.some((claim) => claim.id === from.id && claimStatus(claim) !== 'settled')) {
      say(`${done} No other claim is open.`, 'ok');
    } else sayWhatIsLeft(done, draft, now());
  }

  function settle(verdict: VerdictLabel) {
    const { desk, selected: claim, findings, highlighted, draftId } = now();
    if (claim === null) return say(noClaimWords(), 'warn');
    const plan = planVerdict(claim, verdict, highlighted, desk.draft.dispositions, findings);
    const press = JSON.stringify([draftId, claim.id, claim.selector.exact, verdict, highlighted]);
    if (plan.next === 'find-evidence' && may(desk.person.role, 'settle_claim')) {
      goToSide(draftId, { in: 'evidence', at: 'add' });
      return say(missingWords(verdict, plan.needs), 'warn');
    }
    const isSecond = asked?.press === press && asked.notice === useDeskNotice.getState().notice;
    if (plan.next === 'ask' && !isSecond) {
      say(askingWords(plan, verdict), 'warn');
      asked = { press, notice: useDeskNotice.getState().notice };
      return;
    }
    asked = null;
    const evidence = plan.next === 'find-evidence' ? [] : plan.evidence;
    const words = claim.selector.exact;
    const draft = sendOrKnow({ type: 'settle_claim', claimId: claim.id, verdict, words, evidence });
    if (draft !== null) goOn(settledWords(verdict, draft, claim), draft, claim);
  }

  function attach(stance: Stance) {
    const { selected: claim, highlighted } = now();
    if (claim === null || highlighted === null) return say(noPassageWords(), 'warn');
    const evidence = passageEvidence(highlighted, stance);
    if (send({ type: 'attach_evidence', claimId: claim.id, evidence }) === null) return;
    say(`Passage attached. ${stanceWords[stance]} this claim.`, 'ok');
  }

  return {
    settle,
    attach,
    withdraw() {
      const { selected: claim } = now();
      if (claim === null || send({ type: 'withdraw_verdict', claimId: claim.id }) === null) return;
      say('Your verdict is withdrawn.', 'ok');
    },
    takeTwinEvidence() {
      const { desk, selected: claim } = now();
      const found = claim === null ? null : twinWithEvidence(desk.draft, claim);
      if (claim === null || found === null)
        return say('No claim with evidence has the same words as this one.', 'warn');
      for (const one of found.evidence) {
        if (send({ type: 'attach_evidence', claimId: claim.id, evidence: evidenceAgain(one) }) === null)
          return;
      }
      say(`${counted(found.evidence.length, 'piece')} of evidence taken over. Now give the verdict.`, 'ok');
    },
    markReviewed() {
      const { selected: claim } = now();
      if (claim === null) return;
      const draft = sendOrKnow({ type: 'mark_reviewed', claimId: claim.id, words: claim.selector.exact });
      if (draft !== null) goOn('Reviewed.', draft, claim);
    },
    skip() {
      const { draftId, desk, selected: claim } = now();
      if (claim === null) return;
      skipClaim(draftId, desk.person.id, claim.id);
      const count = skippedNow(now());
      goOn(`Skipped; it comes back last.${count > 1 ? ` ${count} are skipped.` : ''}`, desk.draft, claim);
    },
    flag(note) {
      const { selected: claim } = now();
      if (claim === null || send({ type: 'flag_claim', claimId: claim.id, note }) === null) return;
      say(note === null ? 'Flag taken away.' : 'Flagged for the writer.', 'ok');
    },
  };
}

/** Skipped and still to do. */
function skippedNow({ draftId, desk, claims }: DeskNow): number {
  const skipped = skippedClaims(draftId, desk.person.id);
  return claims.filter((claim) => skipped.includes(claim.id) && needsWork(claim)).length;
}

/** What to press, and why: what the passage lacks, and what its source has otherwise. */
function askingWords(
  { differs, found }: Extract<VerdictPlan, { next: 'ask' }>,
  verdict: VerdictLabel,
): string {
  const quoted = (all: readonly { words: string }[]) => all.map(({ words }) => `“${words}”`).join(', ');
  const press = wordsOfKey(VERDICT_ACTIONS[verdict]) ?? `“${verdictWords[verdict]}”`;
  if (verdict === 'needs_no_source')
    return `Press ${press} again if it needs no source all the same: a check found ${quoted(found)} otherwise, and that stays open until it is accepted or dismissed.`;
  const why = [
    ...(differs.length === 0 ? [] : [`it does not have ${quoted(differs)}`]),
    ...(found.length === 0 ? [] : [`a check found ${quoted(found)} otherwise in its source`]),
  ];
  return `Press ${press} again to attach the passage all the same: ${why.join(', and ')}.`;
}

function noPassageWords(): string {
  const key = wordsOfKey('evidence.next');
  const move = key === null ? 'move to the best one' : `${key} moves to the best one`;
  return `Highlight a passage first: ${move}, or select words in a source.`;
}

function settledWords(verdict: VerdictLabel, draft: DraftState, before: Claim): string {
  const counts = draft.claims.filter((claim) => !claim.orphan);
  const settled = counts.filter((claim) => claimStatus(claim) === 'settled').length;
  const after = draft.claims.find((claim) => claim.id === before.id);
  const differs = after !== undefined && claimStatus(after) === 'disagreement';
  const done = `${verdictWords[verdict]}. ${settled} of ${counts.length} settled.`;
  return differs ? `${done} Another person’s verdict differs.` : done;
}

/** Every claim is settled: what else the gate asks for, and the way there. */
function sayWhatIsLeft(done: string, draft: DraftState, { draftId, desk }: DeskNow) {
  const { policy, captureText, person } = desk;
  const left = evaluateApproval(draft, { policy, captureText, person }).filter(isLeft);
  const [first] = left;
  hush();
  // What to do comes first: where the line is short, its end is cut.
  if (first === undefined) {
    const key = wordsOfKey('review.approve');
    const press = key === null ? 'It can be approved.' : `It can be approved: ${key}.`;
    return say(`${press} All claims are settled. ${done}`, 'ok');
  }
  const more = left.length > 1 ? ` ${left.length - 1} more after that.` : '';
  say(`Still to do: ${first.words}${more} All claims are settled. ${done}`, 'ok', leadTo(draftId, first));
}

function isLeft(requirement: RequirementResult): boolean {
  return requirement.status === 'unsatisfied';
}

function missingWords(verdict: VerdictLabel, needs: readonly EvidenceNeed[]): string {
  const kinds = needs.map((need) => needWords[need]);
  const all =
    verdict === 'conflicting_evidence' && !needs.includes('search')
      ? kinds.join(' and ')
      : kinds.join(' or ');
  const key = wordsOfKey('evidence.next');
  const move = key === null ? 'Move to a passage' : `Move to a passage with ${key}`;
  return `${move}, or add a source: “${verdictWords[verdict]}” needs ${all}.`;
}

const needWords: Record<EvidenceNeed, string> = {
  supports: 'a passage that supports the claim',
  refutes: 'a passage that refutes it',
  search: 'a logged search that found nothing',
};
