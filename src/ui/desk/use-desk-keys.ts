/** What the keys of the desk do: the table of keys says which, this says what. */

import { useLocation } from 'wouter';
import type { Claim } from '../../core/claims/claim.ts';
import type { SideTab } from '../../state/desk-page.ts';
import { deskPage, setDeskPage } from '../../state/desk-page.ts';
import { skippedClaims } from '../../state/skipped-claims.ts';
import { useActions } from '../commands/action-registry.ts';
import { announce } from '../components/notices.tsx';
import { counted } from '../messages.ts';
import { queueReturnHref } from '../queue/queue-memory.ts';
import { useQueueNeighbours } from '../queue/use-queue-neighbours.ts';
import { draftHref } from '../routes.ts';
import type { ClaimActs, DeskNow } from './claim-acts.ts';
import { claimBeside, needsWork, openClaimBeside } from './claim-order.ts';
import type { DeskContextValue } from './desk-context.ts';
import { hush, say } from './desk-notice.ts';
import { findingBeside } from './finding-walk.ts';
import type { GalleyActs } from './galley/galley-acts.ts';
import { startFlagging } from './ledger/flagging.ts';
import { moveCursor } from './move-cursor.ts';
import { commentOn } from './side/comment-drafting.ts';
import { highlightOf, passageKey } from './side/highlight-of.ts';
import { goToSide } from './side/side-focus.ts';
import { startSource, toSourceAndBack } from './side/source-view-state.ts';
import type { UndoActs } from './undo-acts.ts';

type Acts = { claim: ClaimActs; galley: GalleyActs; undo: UndoActs };

/** `j`, `k` and `n` walk through the claims the ledger shows. */
export function useDeskKeys(value: DeskContextValue, now: () => DeskNow, acts: Acts): void {
  const { draftId, passages } = value;
  const [, navigate] = useLocation();
  const neighbours = useQueueNeighbours(draftId);

  function step(direction: 1 | -1) {
    const { claims, selected, isShown } = now();
    const claim = claimBeside(claims, selected?.id ?? null, direction, isShown);
    if (claim === null) return say('The ledger shows no claim.', 'warn');
    const from = selected === null ? -1 : claims.indexOf(selected);
    const wraps = from >= 0 && (claims.indexOf(claim) - from) * direction <= 0;
    goToClaim(draftId, claim);
    if (claim !== selected && wraps) say(direction === 1 ? 'From the top again.' : 'From the end again.');
  }

  function stepOpen(direction: 1 | -1) {
    const { claims, selected, isShown, desk } = now();
    const skipped = skippedClaims(draftId, desk.person.id);
    const from = selected?.id ?? null;
    const claim = openClaimBeside(claims, from, direction, { skipped, isShown });
    if (claim === null) {
      const elsewhere = openClaimBeside(claims, from, direction, { skipped }) !== null;
      return say(
        elsewhere ? 'No other claim that is shown is open. L shows others.' : 'No other claim is open.',
      );
    }
    const wasSkipped = skipped.includes(claim.id);
    goToClaim(draftId, claim);
    if (wasSkipped) {
      const left = claims.filter((one) => skipped.includes(one.id) && needsWork(one)).length;
      say(`Back to what was skipped: ${counted(left, 'claim')}.`);
    }
  }

  function leaf(direction: 1 | -1) {
    const { highlighted } = deskPage(draftId);
    // What has the focus in another tab goes with it: the keyboard follows into the evidence.
    if (deskPage(draftId).tab !== 'evidence' && isInSidePane(document.activeElement))
      goToSide(draftId, { in: 'evidence', at: 'region' });
    else setDeskPage(draftId, { tab: 'evidence', pane: 'side' });
    const at = passages.findIndex(
      (one) => highlighted !== null && passageKey(one) === passageKey(highlighted),
    );
    // From none, either way leads to the best: the last is the worst, and may be folded away.
    const next = at < 0 ? 0 : at + direction;
    const passage = passages[(next + passages.length) % passages.length];
    if (passage === undefined) return say('No passage of the sources comes near this claim.', 'warn');
    value.highlight(highlightOf(passage));
    say(`Passage ${((next + passages.length) % passages.length) + 1} of ${passages.length}: ${passage.text}`);
  }

  /** Through what the checks found in the claim, beginning at the worst, and on to the next claim that has something. */
  function leafFindings(direction: 1 | -1) {
    const { selected, claims, findings, isShown } = now();
    const item = document.activeElement?.closest('[data-finding-id]') ?? null;
    const on = item?.getAttribute('data-finding-id') ?? null;
    const next = findingBeside({ claims, selected, findings, isShown, on }, direction);
    if (next === null) return say('The checks have nothing to say about this draft.');
    hush();
    if (next.wraps) say(direction === 1 ? 'From the top again.' : 'From the end again.');
    if (next.claim !== null && next.claim !== selected) {
      moveCursor(draftId, next.claim.id);
      // The focus goes to the finding, which does not say whose it is.
      announce(next.claim.selector.exact);
    }
    goToSide(draftId, { in: 'evidence', at: `finding:${next.id}` });
  }

  function flag(): void {
    const { selected } = now();
    if (selected === null) return;
    if (selected.flag !== null) acts.claim.flag(null);
    else {
      setDeskPage(draftId, { pane: 'claims' });
      startFlagging(selected.id);
    }
  }

  const goTo = (tab: SideTab) => () => goToSide(draftId, { in: tab, at: 'region' });
  const beside = (id: string | null) => ({ run: () => navigate(draftHref(id ?? '')), when: id !== null });

  useActions({
    'claim.next': () => step(1),
    'claim.previous': () => step(-1),
    'claim.next-open': () => stepOpen(1),
    'claim.previous-open': () => stepOpen(-1),
    'claim.reviewed': acts.claim.markReviewed,
    'claim.skip': acts.claim.skip,
    'claim.flag': flag,
    'verdict.supported': () => acts.claim.settle('supported'),
    'verdict.refuted': () => acts.claim.settle('refuted'),
    'verdict.conflicting': () => acts.claim.settle('conflicting_evidence'),
    'verdict.not-enough': () => acts.claim.settle('not_enough_evidence'),
    'verdict.no-source': () => acts.claim.settle('needs_no_source'),
    'verdict.withdraw': acts.claim.withdraw,
    'evidence.attach': () => acts.claim.attach('supports'),
    'evidence.next': () => leaf(1),
    'evidence.previous': () => leaf(-1),
    'evidence.source': () => {
      if (!toSourceAndBack(draftId, passageInHand(now(), passages)))
        say('There is no passage to look up in its source.', 'warn');
    },
    'finding.next': () => leafFindings(1),
    'finding.previous': () => leafFindings(-1),
    'evidence.repeat': acts.claim.takeTwinEvidence,
    'source.add': () => startSource(draftId),
    'text.edit': acts.galley.editClaim,
    'text.undo': acts.undo.undo,
    'text.redo': acts.undo.redo,
    'text.comment': () => commentOn(draftId, null),
    'text.tags': () => goToSide(draftId, { in: 'details', at: 'tags' }),
    'go.draft': () => {
      setDeskPage(draftId, { pane: 'draft' });
      requestAnimationFrame(() => document.querySelector<HTMLElement>('.galley__scroller')?.focus());
    },
    'go.claims': () => {
      setDeskPage(draftId, { pane: 'claims' });
      requestAnimationFrame(() =>
        document.querySelector<HTMLElement>('.claim-row__button[aria-current]')?.focus(),
      );
    },
    'go.evidence': goTo('evidence'),
    'go.sources': goTo('sources'),
    'go.details': goTo('details'),
    'go.comments': goTo('comments'),
    'go.history': goTo('history'),
    'queue.return': () => navigate(queueReturnHref()),
    'draft.next': beside(neighbours.next),
    'draft.previous': beside(neighbours.previous),
  });
}

function goToClaim(draftId: string, claim: Claim): void {
  hush();
  moveCursor(draftId, claim.id);
  // Where the focus goes along, what takes it is read; from the pane beside the draft the claim is said.
  if (isInSidePane(document.activeElement)) announce(claim.selector.exact);
}

function isInSidePane(element: Element | null): boolean {
  return element !== null && element.closest('.side-panel') !== null;
}

/** The highlighted passage, else the claim's own evidence, else the best there is. */
function passageInHand({ highlighted, selected }: DeskNow, passages: DeskContextValue['passages']) {
  if (highlighted !== null) return highlighted;
  const own = selected?.evidence.find((one) => one.kind === 'passage');
  if (own?.kind === 'passage') {
    const { sourceId, capture, selector } = own;
    return { sourceId, capture, start: selector.start, end: selector.end };
  }
  return passages[0] ?? null;
}
