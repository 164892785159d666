/** The tabs beside Evidence: their code comes after the draft is on the screen, and before anybody asks for it. */

import { lazyComponent } from '../../components/lazy-component.ts';

export const lazyTabs = {
  sources: lazyComponent(() => import('./sources-tab.tsx').then((module) => module.SourcesTab)),
  details: lazyComponent(() => import('./details-tab.tsx').then((module) => module.DetailsTab)),
  comments: lazyComponent(() => import('./comments-tab.tsx').then((module) => module.CommentsTab)),
  history: lazyComponent(() => import('./history-tab.tsx').then((module) => module.HistoryTab)),
};

/** Returns how to call it off. */
export function preloadTabs(): () => void {
  const preload = () => {
    for (const tab of Object.values(lazyTabs)) tab.preload();
  };
  if (!('requestIdleCallback' in globalThis)) {
    const timer = setTimeout(preload, 300);
    return () => clearTimeout(timer);
  }
  const idle = requestIdleCallback(preload, { timeout: 2_000 });
  return () => cancelIdleCallback(idle);
}
