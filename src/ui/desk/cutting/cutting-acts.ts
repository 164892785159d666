/** What a person does to the cut of claims: splits one, joins neighbours, makes one of words; gives them to people; settles the rest. */

import type { Claim } from '../../../core/claims/claim.ts';
import { splitSentences } from '../../../core/claims/split-sentences.ts';
import { may } from '../../../core/policy/permissions.ts';
import type { DraftState } from '../../../core/review/draft-state.ts';
import { textAt } from '../../../core/review/find-in-draft.ts';
import { samePlace } from '../../../core/review/same-place.ts';
import { setDeskPage } from '../../../state/desk-page.ts';
import { counted } from '../../messages.ts';
import { roleMayNot } from '../../problem-words.ts';
import type { DeskNow } from '../claim-acts.ts';
import { say } from '../desk-notice.ts';
import { findingsOfClaim, isTrouble } from '../findings-of.ts';
import type { SelectedWords } from '../galley/selected-words.ts';
import { selectedWordsOf } from '../galley/selection-actions.ts';
import { moveCursor } from '../move-cursor.ts';
import { noClaimWords } from '../no-claim-words.ts';
import { NOTHING_TO_DO } from '../nothing-to-do.ts';
import { type Sent, sendOrSay } from '../send-or-say.ts';
import { shorten } from '../side/shorten.ts';
import { closeCutting, openCutting } from './cutting-state.ts';
import { splitPoints } from './word-cuts.ts';

export type CuttingActs = {
  /** Sets the caret into the words of the selected claim. */
  cut: () => void;
  /** `at`: where the second part begins in `words`, as they were when the caret was set. */
  split: (claim: Claim, words: string, at: number) => void;
  /** Words of the claim become a claim of their own. */
  takeOut: (claim: Claim, words: string, start: number, end: number) => void;
  join: (direction: 1 | -1) => void;
  /** Of the selection in the galley, else of the sentence the cursor is in. */
  make: () => void;
  makeOf: (span: SelectedWords) => void;
  askWho: () => void;
  assign: (claimId: string, person: string | null) => void;
  /** To oneself, or off one's list again. */
  take: () => void;
  askRest: () => void;
  settleRest: (claims: readonly Claim[], verdict: 'needs_no_source' | null) => void;
  /** The finding that has the focus, or the worst of the claim, is accepted as looked at. */
  reviewFinding: () => void;
};

export function cuttingActs(now: () => DeskNow): CuttingActs {
  const chosen = (): Claim | null => {
    const { selected } = now();
    if (selected === null) say(noClaimWords(), 'warn');
    else if (selected.orphan) say('The words of this claim stand nowhere in the text any more.', 'warn');
    else return selected;
    return null;
  };

  /** To the claim that holds the place's words at `start` now. */
  function goTo({ draft, sentId }: Sent, at: Pick<SelectedWords, 'place' | 'start'>): void {
    const claim = claimAt(draft, at);
    if (claim !== null) moveCursor(now().draftId, sentId(claim.id));
  }

  function make(span: SelectedWords, done: string): void {
    const sent = sendOrSay(now(), { type: 'make_claim', ...span });
    if (sent === null) return;
    goTo(sent, span);
    say(`${done} “${shorten(span.exact, 80)}”`, 'ok');
  }

  function assign(claimId: string, person: string | null, said?: string): boolean {
    const { desk, nameOf } = now();
    if (sendOrSay(now(), { type: 'assign_claim', claimId, person }) === null) return false;
    if (said !== undefined) say(said, 'ok');
    else if (person === null) say('Assigned to nobody.', 'ok');
    else say(person === desk.person.id ? 'The claim is yours.' : `Assigned to ${nameOf(person)}.`, 'ok');
    return true;
  }

  /** Whose the claims were that were taken at this desk: they get them back. */
  const takenFrom = new Map<string, string | null>();

  function take(claim: Claim): void {
    const { desk, nameOf } = now();
    const { id, assignee } = claim;
    const own = desk.person.id;
    const key = JSON.stringify([own, id]);
    if (assignee !== own) {
      const said = assignee === null ? undefined : `Taken over from ${nameOf(assignee)}.`;
      if (assign(id, own, said)) takenFrom.set(key, assignee);
      return;
    }
    const before = takenFrom.get(key) ?? null;
    if (assign(id, before, before === null ? undefined : `Given back to ${nameOf(before)}.`))
      takenFrom.delete(key);
  }

  return {
    cut() {
      const claim = chosen();
      if (claim === null) return;
      const { desk, draftId } = now();
      const words = claim.selector.exact;
      if (!may(desk.person.role, 'split_claim'))
        return say(roleMayNot(desk.person.role, 'split_claim'), 'warn');
      if (splitPoints(words).length === 0)
        return say('This claim is one word: there is nothing to break.', 'warn');
      setDeskPage(draftId, { pane: 'claims' });
      openCutting({ what: 'cut', claimId: claim.id, words });
    },
    split(claim, words, at) {
      closeCutting();
      const sent = sendOrSay(now(), { type: 'split_claim', claimId: claim.id, at, words });
      if (sent === null) return;
      // The larger part keeps what was done on the claim; one reads on from the first.
      goTo(sent, spanOf(claim));
      say('Broken in two. J goes to the second part, Z joins them again.', 'ok');
    },
    takeOut(claim, words, start, end) {
      closeCutting();
      const from = claim.selector.start;
      const exact = words.slice(start, end);
      make({ place: claim.place, start: from + start, end: from + end, exact }, 'A claim of its own:');
    },
    join(direction) {
      const claim = chosen();
      if (claim === null) return;
      const { claims } = now();
      const other = claims[claims.indexOf(claim) + direction];
      if (other === undefined || other.orphan || !samePlace(other.place, claim.place)) {
        const where = direction === 1 ? 'behind' : 'before';
        return say(`No claim stands ${where} this one in its paragraph: only neighbours are joined.`, 'warn');
      }
      const sent = sendOrSay(now(), { type: 'merge_claims', claimIds: [claim.id, other.id] });
      if (sent === null) return;
      goTo(sent, claim.selector.start < other.selector.start ? spanOf(claim) : spanOf(other));
      const verdicts = claim.verdicts.length + other.verdicts.length;
      say(`Joined into one claim.${verdicts > 0 ? ' It needs a recheck as a whole.' : ''}`, 'ok');
    },
    make() {
      const { desk, selected, draftId } = now();
      const words = selectedWordsOf(draftId);
      if (words !== null) {
        make(words, 'A claim of the words you selected:');
        document.getSelection()?.removeAllRanges();
        return;
      }
      if (selected === null || selected.orphan) return say('Select words in the draft first.', 'warn');
      const sentence = sentenceAround(desk.draft, selected);
      if (sentence === null || isOne(desk.draft, sentence))
        return say('This sentence is one claim. Select words in the draft, or break it with B.', 'warn');
      make(sentence, 'A claim of the whole sentence:');
    },
    makeOf: (span) => make(span, 'It is a claim now:'),
    askWho() {
      const claim = chosen();
      if (claim === null) return;
      const { role } = now().desk.person;
      if (!may(role, 'assign_claim')) return say(roleMayNot(role, 'assign_claim'), 'warn');
      openCutting({ what: 'assign', claimId: claim.id });
    },
    assign: (claimId, person) => void assign(claimId, person),
    take() {
      const claim = chosen();
      if (claim !== null) take(claim);
    },
    askRest() {
      const { role } = now().desk.person;
      if (!may(role, 'settle_together')) return say(roleMayNot(role, 'settle_together'), 'warn');
      openCutting({ what: 'rest' });
    },
    settleRest(claims, verdict) {
      const looked = claims.map(({ id, selector }) => ({ claimId: id, words: selector.exact }));
      if (sendOrSay(now(), { type: 'settle_together', claims: looked, verdict }) === null) return;
      closeCutting();
      const done = verdict === null ? 'reviewed, nothing to do' : 'settled: need no source';
      say(`${counted(claims.length, 'claim')} ${done}. Z takes all of them back.`, 'ok');
    },
    reviewFinding() {
      const { findings, selected } = now();
      const focused = document.activeElement?.closest('[data-finding-id]')?.getAttribute('data-finding-id');
      const open = findings.filter((finding) => finding.disposition === null);
      const finding =
        open.find(({ key, start }) => `${key}@${start}` === focused) ??
        (selected === null ? undefined : findingsOfClaim(open, selected).find(isTrouble));
      if (finding === undefined) return say('No error or warning of the checks is open here.', 'warn');
      const body = {
        type: 'dispose_finding',
        key: finding.key,
        disposition: 'accepted',
        reason: NOTHING_TO_DO,
      } as const;
      if (sendOrSay(now(), body) !== null) say('Finding reviewed, nothing to do.', 'ok');
    },
  };
}

const spanOf = ({ place, selector }: Claim) => ({ place, start: selector.start });

/** The claim that holds the place's words at `start`. */
function claimAt(draft: DraftState, { place, start }: Pick<SelectedWords, 'place' | 'start'>): Claim | null {
  return (
    draft.claims.find(
      ({ orphan, place: own, selector }) =>
        !orphan && samePlace(own, place) && selector.start <= start && start < selector.end,
    ) ?? null
  );
}

/** The sentence that the claim begins in. */
function sentenceAround(draft: DraftState, claim: Claim): SelectedWords | null {
  const text = textAt(draft, claim.place);
  if (!text.ok) return null;
  const { start } = claim.selector;
  const sentence = splitSentences(text.value).find((one) => one.start <= start && start < one.end);
  if (sentence === undefined) return null;
  return { place: claim.place, ...sentence, exact: text.value.slice(sentence.start, sentence.end) };
}

function isOne(draft: DraftState, { place, start, end }: SelectedWords): boolean {
  const claim = claimAt(draft, { place, start });
  return claim !== null && claim.selector.start === start && claim.selector.end === end;
}
