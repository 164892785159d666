/** Approves one revision; or, while that is blocked, says in words by what, each leading to what settles it. */

import { useEffect, useMemo, useRef, useState } from 'react';
import { revisionHash } from '../../../core/review/revision-hash.ts';
import { canMove } from '../../../core/review/workflow.ts';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { announce } from '../../components/notices.tsx';
import { useNow } from '../../components/relative-time.tsx';
import { workflowWords } from '../../messages.ts';
import { useDeskContext } from '../desk-context.ts';
import { OWN_ZONE } from '../details/own-zone.ts';
import { PendingCommentsNote } from '../side/comment-pending-note.tsx';
import { shortHash } from '../side/event-words.ts';
import { RequirementsList } from '../side/requirements-list.tsx';
import { useKeptText } from '../side/use-kept-text.ts';
import { whoMay } from '../side/who-may.ts';
import { writingKeys } from '../side/writing-keys.ts';
import { ApprovalStatus } from './approval-status.tsx';
import { approvedWords } from './approved-words.ts';
import { closeDecision } from './decision-state.ts';
import { NoteField } from './note-field.tsx';
import { RefusedReviews } from './refused-reviews.tsx';
import { sendReview } from './send-review.ts';
import { waitingApproval } from './waiting-reviews.ts';

export function ApproveDialog() {
  const { draftId, desk, requirements, findings } = useDeskContext();
  const { draft, policy } = desk;
  const kept = useKeptText(draftId, 'approve');
  const [asked, setAsked] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const again = draft.reviews.some(({ decision }) => decision === 'approve');
  const revision = useMemo(() => shortHash(revisionHash(draft, policy)), [draft, policy]);
  const open = requirements.filter((requirement) => requirement.status === 'unsatisfied');
  const overridden = requirements.filter((requirement) => requirement.status === 'overridden').length;
  const refusal = whoMay(desk.person.role, 'approve');
  const fits = canMove(draft.workflow, 'approve') && waitingApproval(desk.pending) === undefined;
  const clear = fits && refusal === undefined && open.length === 0;

  const now = useNow();
  const missing = again && kept.text.trim() === '';

  // What stood in the way is gone: the person goes on where it is given, not where the last reason was written.
  const wasClear = useRef(clear);
  useEffect(() => {
    if (clear && !wasClear.current) (again ? field : button).current?.focus();
    wasClear.current = clear;
  }, [clear, again]);

  function approve() {
    setAsked(true);
    if (missing) {
      field.current?.focus();
      return;
    }
    sendReview(desk, 'approve', kept.text.trim());
    kept.forget();
    announce('Your approval is on its way.');
    closeDecision();
  }

  return (
    <Dialog
      title={clear ? (again ? 'Approve the correction' : 'Approve this draft') : 'Approve: not yet'}
      description={
        clear ? (
          <>
            You approve revision <code>{revision}</code>: this text, these details, claims, verdicts and
            evidence.
          </>
        ) : undefined
      }
      onClose={() => closeDecision()}
      footer={
        clear ? (
          <>
            <Button tone="quiet" onClick={() => closeDecision()}>
              Cancel
            </Button>
            <Button
              ref={button}
              tone="primary"
              {...(again ? {} : { 'data-autofocus': '' })}
              onClick={approve}
            >
              Approve
            </Button>
          </>
        ) : undefined
      }
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: Ctrl+Enter counts for every control in it */}
      <div className="decision" onKeyDown={clear ? writingKeys({ send: approve }) : undefined}>
        <RefusedReviews />
        <ApprovalStatus />
        {refusal === undefined ? null : <p className="decision__refusal">{refusal}</p>}
        {canMove(draft.workflow, 'approve') ? null : (
          <p>The draft is {workflowWords[draft.workflow].toLowerCase()}. Reopen it to decide again.</p>
        )}
        {open.length > 0 && canMove(draft.workflow, 'approve') ? (
          <>
            <p>
              {open.length === 1
                ? 'One requirement of the policy is not met. It leads to what settles it.'
                : `${open.length} requirements of the policy are not met. Each leads to what settles it.`}
            </p>
            <RequirementsList only="unsatisfied" leave={(go) => closeDecision(go)} />
          </>
        ) : null}
        {overridden === 0 ? null : (
          <>
            <p>Overridden, with a reason on the record:</p>
            <RequirementsList only="overridden" leave={(go) => closeDecision(go)} />
          </>
        )}
        {clear ? (
          <ul className="decision__given">
            {approvedWords(draft, findings, now, OWN_ZONE).map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        ) : null}
        {clear ? <PendingCommentsNote /> : null}
        {clear ? (
          <NoteField
            ref={field}
            label={again ? 'What is corrected' : 'Note, if there is one'}
            value={kept.text}
            onWrite={kept.write}
            rows={again ? 3 : 2}
            autofocus={again}
            missing={asked && missing ? 'It was approved before: write what is corrected.' : undefined}
          />
        ) : null}
        {open.length === 0 && fits && refusal !== undefined ? (
          <p>Every requirement of the policy is met.</p>
        ) : null}
      </div>
    </Dialog>
  );
}
