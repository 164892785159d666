/** The region of the shown tab: it has the tab's name, and takes the focus when a key leads to it. */

import type { ReactNode } from 'react';
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

export function SideRegion({ tab, children }: { tab: SideTab; children: ReactNode }) {
  const { draftId } = useDeskContext();
  const ref = useSideFocus<HTMLElement>(draftId, { in: tab, at: 'region' });
  return (
    <section ref={ref} className="side-region" aria-label={TAB_NAMES[tab]} tabIndex={-1}>
      {children}
    </section>
  );
}
