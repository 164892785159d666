/** The header's decisions on a draft: approve, request changes, reject, and the downloads. */

import { Ellipsis } from 'lucide-react';
import { Suspense, useEffect } from 'react';
import { canMove } from '../../../core/review/workflow.ts';
import { useActions } from '../../commands/action-registry.ts';
import { Button } from '../../components/button.tsx';
import { Chip } from '../../components/chip.tsx';
import { IconButton } from '../../components/icon-button.tsx';
import { lazyComponent } from '../../components/lazy-component.ts';
import { LazyMenu } from '../../components/lazy-menu.tsx';
import { openingLayer } from '../../components/opening-layer.tsx';
import { useDeskContext } from '../desk-context.ts';
import { openDoctor, useDoctor } from '../doctor/doctor-state.ts';
import { openRevising, useRevising } from '../revising/revise-state.ts';
import { RevisedDrop } from '../revising/revised-drop.tsx';
import { openDecision, takeWhatFollows, useDeciding } from './decision-state.ts';
import { useDownloads } from './use-downloads.ts';
import { useTellApproval } from './use-tell-approval.ts';
import { waitingApproval } from './waiting-reviews.ts';
import './decision-bar.css';

const DecisionDialog = lazyComponent(() =>
  import('./decision-dialog.tsx').then((module) => module.DecisionDialog),
);
const ReviseDialog = lazyComponent(() =>
  import('../revising/revise-dialog.tsx').then((module) => module.ReviseDialog),
);
const DoctorDialog = lazyComponent(() =>
  import('../doctor/doctor-dialog.tsx').then((module) => module.DoctorDialog),
);
const DecisionMenu = lazyComponent(() => import('./decision-menu.tsx').then((module) => module.DecisionMenu));

export function DecisionBar() {
  const { desk, requirements, mayDo } = useDeskContext();
  const { workflow } = desk.draft;
  const waiting = waitingApproval(desk.pending);
  const blocked = requirements.some((requirement) => requirement.status === 'unsatisfied');
  const download = useDownloads();
  useTellApproval();
  const preload = { onPointerEnter: DecisionDialog.preload, onFocus: DecisionDialog.preload };

  useActions({
    'review.approve': () => openDecision('approve'),
    'review.request-changes': () => openDecision('request_changes'),
    'review.reject': () => openDecision('reject'),
    'review.withhold': () => openDecision('withhold'),
    'review.reopen': { run: () => openDecision('reopen'), when: canMove(workflow, 'reopen') },
    'draft.revise': () => openRevising(),
    'go.file': openDoctor,
    'draft.markdown': () => download('markdown'),
    'draft.json': () => download('json'),
  });

  return (
    <div className="decision-bar">
      {waiting === undefined ? null : <Chip tone="warn">approval waiting to send</Chip>}
      <LazyMenu
        menu={DecisionMenu}
        trigger={
          <IconButton label="More decisions, and downloads" tip="below-end" icon={<Ellipsis size={18} />} />
        }
      />
      {canMove(workflow, 'reject') ? (
        <Button
          className="decision-bar__reject"
          tone="quiet"
          aria-disabled={!mayDo('reject') || undefined}
          {...preload}
          onClick={() => openDecision('reject')}
        >
          Reject
        </Button>
      ) : null}
      {canMove(workflow, 'request_changes') ? (
        <Button
          className="decision-bar__request"
          aria-disabled={!mayDo('request_changes') || undefined}
          {...preload}
          onClick={() => openDecision('request_changes')}
        >
          Request changes
        </Button>
      ) : null}
      {canMove(workflow, 'approve') ? (
        <Button
          className="decision-bar__approve"
          tone="primary"
          action="review.approve"
          aria-disabled={blocked || waiting !== undefined || !mayDo('approve') || undefined}
          {...preload}
          onClick={() => openDecision('approve')}
        >
          Approve
        </Button>
      ) : (
        <Button
          aria-disabled={!mayDo('reopen') || undefined}
          {...preload}
          onClick={() => openDecision('reopen')}
        >
          Reopen
        </Button>
      )}
      <OpenDecision />
      <OpenFile />
      <RevisedDrop />
    </div>
  );
}

function OpenDecision() {
  const { kind, next } = useDeciding();
  useEffect(() => {
    if (kind !== null || next === null) return;
    // The dialog gives the focus back in a task of its own, which was put in line before this one.
    const timer = setTimeout(() => takeWhatFollows()?.(), 0);
    return () => clearTimeout(timer);
  }, [kind, next]);
  if (kind === null) return null;
  return (
    <Suspense fallback={openingLayer}>
      <DecisionDialog kind={kind} />
    </Suspense>
  );
}

/** The draft's file: how it was read, or the writer's revised one. */
function OpenFile() {
  const doctor = useDoctor().open;
  const revising = useRevising();
  if (!doctor && !revising.open) return null;
  return (
    <Suspense fallback={openingLayer}>
      {doctor ? <DoctorDialog /> : null}
      {revising.open ? <ReviseDialog brought={revising.brought} /> : null}
    </Suspense>
  );
}
