/** The pane beside the galley: evidence, sources, details, comments and history, one at a time. */

import { type ReactNode, useEffect } from 'react';
import { SIDE_TABS, type SideTab, setDeskPage, useDeskPage } from '../../../state/desk-page.ts';
import { Button } from '../../components/button.tsx';
import { Chip } from '../../components/chip.tsx';
import { type Tab, Tabs } from '../../components/tabs.tsx';
import { useDeskContext } from '../desk-context.ts';
import { waitsFor } from './comment-mentions.ts';
import { preloadTabs, useTabPanel } from './lazy-tabs.ts';
import { TAB_NAMES } from './side-region.tsx';
import { useKeepFocus } from './use-keep-focus.ts';
import './side-pane.css';
import './side-text.css';
import './side-form.css';
import './side-section.css';
import './conflict.css';
import './comment-thread.css';
import './history-tab.css';

export function SidePane() {
  const { draftId, desk } = useDeskContext();
  const { tab } = useDeskPage(draftId);
  const { Panel, failed, retry } = useTabPanel(tab);
  const pane = useKeepFocus();
  useEffect(preloadTabs, []);
  const sources = desk.draft.sources.length;
  const open = desk.draft.threads.filter((thread) => thread.resolved === null);
  const asking = open.filter((thread) => waitsFor(thread, desk.person.id, desk.people)).length;
  const extras: Partial<Record<SideTab, ReactNode>> = {
    sources: <Count count={sources} words="listed" tone={sources === 0 ? 'void' : 'plain'} />,
    ...(open.length === 0
      ? {}
      : {
          comments:
            asking === 0 ? (
              <Count count={open.length} words="open" tone="plain" />
            ) : (
              <Count count={asking} mark="@" words={`for you, ${open.length} open`} tone="pencil" />
            ),
        }),
  };
  const tabs = SIDE_TABS.map((id): Tab<SideTab> => ({ id, label: TAB_NAMES[id], extra: extras[id] }));
  return (
    <div className="side-pane" ref={pane}>
      <Tabs
        label="Beside the draft"
        tabs={tabs}
        chosen={tab}
        onChoose={(chosen) => setDeskPage(draftId, { tab: chosen })}
        panelClassName="side-panel"
      >
        {Panel === undefined ? null : <Panel />}
        {failed ? (
          <div className="side-empty">
            <p>This part of the page could not be fetched.</p>
            <Button size="small" onClick={retry}>
              Try again
            </Button>
          </div>
        ) : null}
      </Tabs>
    </div>
  );
}

function Count(props: { count: number; words: string; tone: 'plain' | 'void' | 'pencil'; mark?: string }) {
  const { count, words, tone, mark = '' } = props;
  return (
    <>
      <span className="spoken">, </span>
      <Chip tone={tone}>
        {mark === '' ? null : <span aria-hidden="true">{mark}</span>}
        {count}
        <span className="spoken"> {words}</span>
      </Chip>
    </>
  );
}
