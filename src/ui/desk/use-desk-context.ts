/** Builds what all parts of the desk share, once for each change. */

import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { claimsInOrder } from '../../core/claims/claims-in-order.ts';
import { may } from '../../core/policy/permissions.ts';
import type { ReadyDesk } from '../../queries/use-desk.ts';
import { deskPage, type HighlightedPassage, setDeskPage, useDeskPage } from '../../state/desk-page.ts';
import { useSkippedClaims } from '../../state/skipped-claims.ts';
import { tellWriter, writeAs } from '../../state/unsaved-texts.ts';
import { watchActions } from '../commands/action-registry.ts';
import { type ClaimActs, claimActs, type DeskNow } from './claim-acts.ts';
import type { ClaimLook } from './claim-look.ts';
import { needsWork } from './claim-order.ts';
import type { DeskContextValue } from './desk-context.ts';
import { hush, hushAfter } from './desk-notice.ts';
import { type LedgerParts, useLedger } from './ledger/use-ledger.ts';
import { moveCursor } from './move-cursor.ts';
import { noticedLooks } from './noticed-looks.ts';
import { type UndoActs, undoActs } from './undo-acts.ts';
import { useChecks, useLooks, usePassages } from './use-derived.ts';

export type DeskParts = {
  value: DeskContextValue;
  looks: ClaimLook[];
  ledger: LedgerParts;
  acts: ClaimActs;
  undo: UndoActs;
  now: () => DeskNow;
};

export function useDeskParts(draftId: string, desk: ReadyDesk): DeskParts {
  const page = useDeskPage(draftId);
  const { draft, captureText, people, person } = desk;
  // Before anything below looks for words that this person left unsent.
  writeAs(person.id);
  useLayoutEffect(tellWriter);
  useEffect(() => watchActions(hushAfter), []);
  // What one person was told is no news for the next.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the person is what it is about
  useLayoutEffect(() => hush, [person.id]);
  const claims = useMemo(() => claimsInOrder(draft), [draft]);
  const { findings, requirements, comparing } = useChecks(desk);
  const bare = useLooks(desk, claims, comparing);
  const looks = useMemo(() => noticedLooks(bare, findings), [bare, findings]);
  // Before anybody chose, the cursor stands on the first claim that asks for work.
  const first = claims.find(needsWork) ?? claims[0] ?? null;
  const selected = claims.find((claim) => claim.id === page.selectedClaimId) ?? first;
  const selectedId = selected?.id ?? null;
  useEffect(() => {
    if (selectedId !== null && deskPage(draftId).selectedClaimId !== selectedId)
      moveCursor(draftId, selectedId);
  }, [draftId, selectedId]);
  const passages = usePassages(draft.sources, captureText, selected);
  const nameOf = useMemo(() => {
    const names = new Map(people.map((one) => [one.id, one.name]));
    return (personId: string) => names.get(personId) ?? personId;
  }, [people]);

  const ledger = useLedger(draft, looks, useSkippedClaims(draftId, person.id), person.id);
  const { isShown } = ledger;
  const { highlighted } = page;
  const heard = useMemo(() => hushing(desk), [desk]);
  const newest = useRef<DeskNow>({ draftId, desk, claims, selected, findings, highlighted, nameOf, isShown });
  useLayoutEffect(() => {
    newest.current = { draftId, desk, claims, selected, findings, highlighted, nameOf, isShown };
  });
  const [now] = useState(() => () => newest.current);
  const [acts] = useState(() => claimActs(now));
  const [undo] = useState(() => undoActs(now));
  const [cursor] = useState(() => cursorOf(draftId));

  const value = useMemo(
    (): DeskContextValue => ({
      draftId,
      desk: heard,
      claims,
      selected,
      findings,
      requirements,
      comparing,
      passages,
      highlighted,
      nameOf,
      mayDo: (action) => may(person.role, action),
      settle: acts.settle,
      attach: acts.attach,
      undoAct: undo.undoAct,
      ...cursor,
    }),
    [
      draftId,
      heard,
      claims,
      selected,
      findings,
      requirements,
      comparing,
      passages,
      highlighted,
      nameOf,
      person,
      acts,
      undo,
      cursor,
    ],
  );
  return { value, looks, ledger, acts, undo, now };
}

/** What is done beside the verdict bar makes its last line old: "still to do: …" may just have been done. */
function hushing(desk: ReadyDesk): ReadyDesk {
  return {
    ...desk,
    send: (body) => {
      hush();
      return desk.send(body);
    },
  };
}

function cursorOf(draftId: string): Pick<DeskContextValue, 'select' | 'highlight'> {
  return {
    select: (claimId, options) => {
      hush();
      moveCursor(draftId, claimId, options?.scroll);
    },
    highlight: (passage: HighlightedPassage | null) => setDeskPage(draftId, { highlighted: passage }),
  };
}
