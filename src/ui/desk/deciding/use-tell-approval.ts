/** Says when a draft has become approved, and when a change has ended that: a badge that changes is not seen. */

import { useEffect, useRef } from 'react';
import type { DraftState } from '../../../core/review/draft-state.ts';
import { notify } from '../../components/notices.tsx';
import { groupOf } from '../act-groups.ts';
import { type DeskContextValue, useDeskContext } from '../desk-context.ts';
import { useDownloads } from './use-downloads.ts';
import { voidingAct } from './voiding-act.ts';

export function useTellApproval(): void {
  const value = useDeskContext();
  const { draftId, desk, nameOf } = value;
  const { approval, voided } = desk.draft;
  const download = useDownloads();
  const before = useRef({ draftId, approval, voided });
  const newest = useRef({ value, download });
  useEffect(() => {
    newest.current = { value, download };
  });
  useEffect(() => {
    const last = before.current;
    before.current = { draftId, approval, voided };
    if (last.draftId !== draftId) return;
    if (last.approval === null && approval !== null)
      notify({
        text: `Approved by ${nameOf(approval.by)}.`,
        tone: 'ok',
        action: { label: 'Download Markdown', run: () => newest.current.download('markdown') },
      });
    else if (last.approval !== null && approval === null && voided !== null && voided.at !== last.voided?.at)
      tellVoided(voided, newest.current.value);
  }, [draftId, approval, voided, nameOf]);
}

/** Nobody takes back what another person did: there is nothing to press then. */
function tellVoided(
  voided: NonNullable<DraftState['voided']>,
  { desk, nameOf, undoAct }: DeskContextValue,
): void {
  const act = voidingAct(desk.draft.recent, voided);
  if (voided.by !== desk.person.id || act === undefined)
    notify({
      text: `A change by ${nameOf(voided.by)} ended the approval: the draft needs a new one.`,
      tone: 'warn',
    });
  else
    notify({
      text: 'That change ended the approval: the draft needs a new one.',
      tone: 'warn',
      action: { label: 'Undo the change', run: () => undoAct(act, groupOf(act.commandId)) },
    });
}
