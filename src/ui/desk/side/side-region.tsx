/** The region of the shown tab: it has the tab's name, and takes the focus when a key leads to it. */

import { type ReactNode, useLayoutEffect } from 'react';
import type { SideTab } from '../../../state/desk-page.ts';
import { useDeskContext } from '../desk-context.ts';
import { useSideFocus } from './side-focus.ts';

export const TAB_NAMES: Record<SideTab, string> = {
  evidence: 'Evidence',
  sources: 'Sources',
  details: 'Details',
  comments: 'Comments',
  history: 'History',
};

/** `top`: whenever it becomes another, the region is read from its top again. */
export function SideRegion(props: { tab: SideTab; top?: string | null; children: ReactNode }) {
  const { tab, top = null } = props;
  const { draftId } = useDeskContext();
  const ref = useSideFocus<HTMLElement>(draftId, { in: tab, at: 'region' });
  // biome-ignore lint/correctness/useExhaustiveDependencies: what stands at the top is what changed
  useLayoutEffect(() => {
    if (ref.current !== null) ref.current.scrollTop = 0;
  }, [ref, top]);
  return (
    <section ref={ref} className="side-region" aria-label={TAB_NAMES[tab]} tabIndex={-1}>
      {props.children}
    </section>
  );
}
