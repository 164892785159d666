/** Says when a draft has become approved, and when a change has ended that: a badge that changes is not seen. */

import { useEffect, useRef } from 'react';
import { runAction } from '../../commands/action-registry.ts';
import { notify } from '../../components/notices.tsx';
import { useDeskContext } from '../desk-context.ts';
import { useDownloads } from './use-downloads.ts';

export function useTellApproval(): void {
  const { draftId, desk, nameOf } = useDeskContext();
  const { approval, voided } = desk.draft;
  const download = useDownloads();
  const before = useRef({ draftId, approval, voided });
  const newest = useRef(download);
  useEffect(() => {
    newest.current = download;
  });
  useEffect(() => {
    const last = before.current;
    before.current = { draftId, approval, voided };
    if (last.draftId !== draftId) return;
    if (last.approval === null && approval !== null)
      notify({
        text: `Approved by ${nameOf(approval.by)}.`,
        tone: 'ok',
        action: { label: 'Download Markdown', run: () => newest.current('markdown') },
      });
    else if (last.approval !== null && approval === null && voided !== null && voided.at !== last.voided?.at)
      notify({
        text: 'That change ended the approval: the draft needs a new one.',
        tone: 'warn',
        action: { label: 'Undo the change', run: () => runAction('text.undo') },
      });
  }, [draftId, approval, voided, nameOf]);
}
