/** Switches the page between light and dark. */

import { setPreferences, usePreferences } from '../../state/preferences.ts';
import { shownTheme } from '../../state/theme.ts';

/** From what is seen now to the other one. */
export function switchTheme(): void {
  const systemIsDark = window.matchMedia('(prefers-color-scheme: dark)').matches;
  const shown = shownTheme(usePreferences.getState().theme, systemIsDark);
  setPreferences({ theme: shown === 'dark' ? 'light' : 'dark' });
}
