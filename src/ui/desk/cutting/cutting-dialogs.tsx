/** The dialogs of the cutting desk, loaded when a key or button first asks for one. */

import { Suspense, useEffect } from 'react';
import { lazyComponent } from '../../components/lazy-component.ts';
import type { ClaimLook } from '../claim-look.ts';
import type { CuttingActs } from './cutting-acts.ts';
import { closeCutting, useCutting } from './cutting-state.ts';

const AssignDialog = lazyComponent(() => import('./assign-dialog.tsx').then((module) => module.AssignDialog));
const SettleRestDialog = lazyComponent(() =>
  import('./settle-rest-dialog.tsx').then((module) => module.SettleRestDialog),
);

export function CuttingDialogs(props: {
  acts: CuttingActs;
  rest: readonly ClaimLook[];
  selectedId: string | null;
}) {
  const { acts, rest, selectedId } = props;
  const open = useCutting((state) => state.open);
  // A caret left behind in another claim would wait there for who comes back.
  useEffect(() => {
    if (open?.what === 'cut' && open.claimId !== selectedId) closeCutting();
  }, [open, selectedId]);
  useEffect(() => closeCutting, []);
  if (open === null || open.what === 'cut') return null;
  return (
    <Suspense fallback={null}>
      {open.what === 'assign' ? (
        <AssignDialog claimId={open.claimId} onAssign={acts.assign} onClose={closeCutting} />
      ) : (
        <SettleRestDialog looks={rest} onSettle={acts.settleRest} onClose={closeCutting} />
      )}
    </Suspense>
  );
}
