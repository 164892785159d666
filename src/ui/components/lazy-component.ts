/** A component whose code comes when it is first wanted, and can be fetched ahead of that. */

import { type ComponentType, type LazyExoticComponent, lazy } from 'react';

export type LazyComponent<Props> = LazyExoticComponent<ComponentType<Props>> & {
  /** Fetches the code now, on a pointer's or focus's first hint of interest. */
  preload: () => void;
};

/**
 * `lazyComponent(() => import('./x.tsx').then((m) => m.X))`. A fetch that failed is not remembered: the next
 * preload tries again, and what is rendered meanwhile lands in the nearest error boundary.
 */
export function lazyComponent<Props>(load: () => Promise<ComponentType<Props>>): LazyComponent<Props> {
  let loading: Promise<{ default: ComponentType<Props> }> | undefined;
  const once = () => {
    loading ??= load().then((component) => ({ default: component }));
    loading.catch(() => {
      loading = undefined;
    });
    return loading;
  };
  return Object.assign(lazy(once), { preload: () => void once().catch(() => {}) });
}
