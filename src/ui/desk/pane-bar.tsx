/** The bar at the bottom of a narrow screen: one pane at a time. */

import { FileText, History, Info, Library, ListChecks, MessageSquare, Quote } from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { type SideTab, setDeskPage, useDeskPage } from '../../state/desk-page.ts';
import { goToSide } from './side/side-focus.ts';

const SIDES: { tab: SideTab; label: string; icon: ReactNode }[] = [
  { tab: 'evidence', label: 'Evidence', icon: <Quote size={18} /> },
  { tab: 'sources', label: 'Sources', icon: <Library size={18} /> },
  { tab: 'details', label: 'Details', icon: <Info size={18} /> },
  { tab: 'comments', label: 'Comments', icon: <MessageSquare size={18} /> },
  { tab: 'history', label: 'History', icon: <History size={18} /> },
];

export function PaneBar({ draftId }: { draftId: string }) {
  const { pane, tab } = useDeskPage(draftId);
  useShowPane(pane === 'side' ? tab : pane);
  return (
    <>
      <PaneButton
        label="Claims"
        icon={<ListChecks size={18} />}
        current={pane === 'claims'}
        onChoose={() => setDeskPage(draftId, { pane: 'claims' })}
      />
      <PaneButton
        label="Draft"
        icon={<FileText size={18} />}
        current={pane === 'draft'}
        onChoose={() => setDeskPage(draftId, { pane: 'draft' })}
      />
      {SIDES.map((side) => (
        <PaneButton
          key={side.tab}
          label={side.label}
          icon={side.icon}
          current={pane === 'side' && tab === side.tab}
          onChoose={() => goToSide(draftId, { in: side.tab, at: 'region' })}
        />
      ))}
    </>
  );
}

/** In a window of few lines the page scrolls: another pane begins at its top. */
function useShowPane(shown: string): void {
  const before = useRef(shown);
  useEffect(() => {
    if (before.current === shown) return;
    before.current = shown;
    document.querySelector('.desk')?.scrollIntoView?.({ block: 'start' });
  }, [shown]);
}

function PaneButton(props: { label: string; icon: ReactNode; current: boolean; onChoose: () => void }) {
  return (
    <button
      type="button"
      className="pane-button"
      aria-current={props.current ? 'true' : undefined}
      onClick={props.onChoose}
    >
      <span aria-hidden="true">{props.icon}</span>
      {props.label}
    </button>
  );
}
