/** Gives the page the chosen theme, and follows the system's while that is the choice. A script in index.html does it before the first paint, so that a dark desk does not flash white. */

import { type Theme, usePreferences } from './preferences.ts';

export function shownTheme(theme: Theme, systemIsDark: boolean): 'light' | 'dark' {
  if (theme === 'system') return systemIsDark ? 'dark' : 'light';
  return theme;
}

/** Returns how to stop. */
export function followTheme(page: Document = document): () => void {
  const system = page.defaultView?.matchMedia?.('(prefers-color-scheme: dark)');
  const show = () => {
    const { theme } = usePreferences.getState();
    page.documentElement.dataset.theme = shownTheme(theme, system?.matches ?? false);
  };
  show();
  system?.addEventListener('change', show);
  const stop = usePreferences.subscribe(show);
  return () => {
    stop();
    system?.removeEventListener('change', show);
  };
}
