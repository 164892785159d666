/** The tabs beside Evidence: their code comes after the draft is on the screen, and before anybody asks for it. */

import { type ComponentType, useEffect, useState } from 'react';
import type { SideTab } from '../../../state/desk-page.ts';
import { EvidenceTab } from './evidence-tab.tsx';

const LOADERS: Record<Exclude<SideTab, 'evidence'>, () => Promise<ComponentType>> = {
  sources: () => import('./sources-tab.tsx').then((module) => module.SourcesTab),
  details: () => import('./details-tab.tsx').then((module) => module.DetailsTab),
  comments: () => import('./comments-tab.tsx').then((module) => module.CommentsTab),
  history: () => import('./history-tab.tsx').then((module) => module.HistoryTab),
};

/** What is here is drawn in the same step as the key that asked for it: what is typed next must find its field. */
const loaded = new Map<SideTab, ComponentType>([['evidence', EvidenceTab]]);

async function load(tab: SideTab): Promise<void> {
  if (tab === 'evidence' || loaded.has(tab)) return;
  loaded.set(tab, await LOADERS[tab]());
}

/** `failed`: its code could not be fetched. */
export type TabPanel = { Panel: ComponentType | undefined; failed: boolean; retry: () => void };

export function useTabPanel(tab: SideTab): TabPanel {
  const [attempt, setAttempt] = useState(0);
  const [failed, setFailed] = useState<SideTab | null>(null);
  const Panel = loaded.get(tab);
  const isMissing = Panel === undefined;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt is another try
  useEffect(() => {
    if (!isMissing) return;
    let left = false;
    load(tab).then(
      () => left || setAttempt((before) => before + 1),
      () => left || setFailed(tab),
    );
    return () => {
      left = true;
    };
  }, [tab, isMissing, attempt]);
  const retry = () => {
    setFailed(null);
    setAttempt((before) => before + 1);
  };
  return { Panel, failed: failed === tab && isMissing, retry };
}

/** Fetches the other tabs in a quiet moment. Returns how to call it off. */
export function preloadTabs(): () => void {
  const preload = () => {
    for (const tab of ['sources', 'details', 'comments', 'history'] as const) load(tab).catch(() => {});
  };
  if (!('requestIdleCallback' in globalThis)) {
    const timer = setTimeout(preload, 300);
    return () => clearTimeout(timer);
  }
  const idle = requestIdleCallback(preload, { timeout: 2_000 });
  return () => cancelIdleCallback(idle);
}
