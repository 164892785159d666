/** Brings a decided draft back to work. An approval that stands ends with it. */

import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { announce } from '../../components/notices.tsx';
import { workflowWords } from '../../messages.ts';
import { useDeskContext } from '../desk-context.ts';
import { useKeptText } from '../side/use-kept-text.ts';
import { writingKeys } from '../side/writing-keys.ts';
import { ApprovalStatus } from './approval-status.tsx';
import { closeDecision } from './decision-state.ts';
import { LastReview } from './last-review.tsx';
import { NoteField } from './note-field.tsx';
import { useRefusal } from './use-refusal.ts';

export function ReopenDialog() {
  const { draftId, desk } = useDeskContext();
  const kept = useKeptText(draftId, 'reopen');
  const { workflow, asideFrom, approval } = desk.draft;
  const refusal = useRefusal('reopen');

  function reopen() {
    desk.send({ type: 'reopen', note: kept.text.trim() });
    kept.forget();
    announce('Reopened.');
    closeDecision();
  }

  const back = workflowWords[asideFrom ?? 'in_review'].toLowerCase();
  return (
    <Dialog
      title="Reopen this draft"
      description={
        refusal ??
        `It is ${workflowWords[workflow].toLowerCase()} and goes back to ${back}.${approval === null ? '' : ' Its approval ends.'}`
      }
      onClose={() => closeDecision()}
      footer={
        refusal === undefined ? (
          <>
            <Button tone="quiet" onClick={() => closeDecision()}>
              Cancel
            </Button>
            <Button tone="primary" data-autofocus="" onClick={reopen}>
              Reopen
            </Button>
          </>
        ) : (
          <Button onClick={() => closeDecision()}>Close</Button>
        )
      }
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: Ctrl+Enter counts for every control in it */}
      <div className="decision" onKeyDown={refusal === undefined ? writingKeys({ send: reopen }) : undefined}>
        <LastReview />
        <ApprovalStatus />
        {refusal === undefined ? (
          <NoteField label="Note, if there is one" value={kept.text} onWrite={kept.write} rows={2} />
        ) : null}
      </div>
    </Dialog>
  );
}
