/** Over the text, while a past state is open: its code comes when it is wanted. */

import { Suspense } from 'react';
import { ErrorBoundary } from '../../components/error-boundary.tsx';
import { lazyComponent } from '../../components/lazy-component.ts';
import { openingLayer } from '../../components/opening-layer.tsx';
import { usePast } from './past-state.ts';

const PastView = lazyComponent(() => import('./past-view.tsx').then((module) => module.PastView));

/** For who is likely to open one. */
export const preloadPast = (): void => PastView.preload();

/** Whether what lies under it is to be left alone. */
export function usePastOpen(draftId: string): boolean {
  return usePast(({ open }) => open?.draftId === draftId);
}

export function PastLayer({ draftId }: { draftId: string }) {
  const open = usePast((state) => state.open);
  if (open === null || open.draftId !== draftId) return null;
  return (
    <ErrorBoundary what="The past state" resetOn={`${open.at} ${open.against}`}>
      <Suspense fallback={openingLayer}>
        <PastView open={open} />
      </Suspense>
    </ErrorBoundary>
  );
}
