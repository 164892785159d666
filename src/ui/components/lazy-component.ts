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
  type Module = { default: ComponentType<Props> };
  let loading: Promise<Module> | undefined;
  let loaded: Module | undefined;
  const once = () => {
    loading ??= load().then((component) => (loaded = { default: component }));
    loading.catch(() => {
      loading = undefined;
    });
    return loading;
  };
  // What is here answers at once: a promise, kept or not, would show the fallback first, and React leaves that for 300 ms.
  // biome-ignore lint/suspicious/noThenProperty: it stands in for the promise that React would wait for
  const now = { then: (answer: (module: Module | undefined) => void) => answer(loaded) };
  const ask = () => (loaded === undefined ? once() : (now as unknown as Promise<Module>));
  return Object.assign(lazy(ask), { preload: () => void once().catch(() => {}) });
}
