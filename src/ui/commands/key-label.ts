/** Writes a key of the table the way it is printed on the person's keyboard. */

import type { KeySpec } from './action.ts';

export const onApple = () => /Mac|iPhone|iPad/.test(globalThis.navigator?.userAgent ?? '');

/** What is printed on them, elsewhere and by Apple. */
const MODIFIERS: Record<string, string[]> = {
  Mod: ['Ctrl', '⌘'],
  Control: ['Ctrl', '⌃'],
  Alt: ['Alt', '⌥'],
  Shift: ['⇧', '⇧'],
};

/** What is drawn, one text a key cap: `g q` gives two, `Mod+k` gives `Ctrl` and `K`. */
export function keyCaps(key: KeySpec, apple = onApple()): string[] {
  return key.split(' ').flatMap((step) => {
    const [, modifier = '', rest] = /^(Mod|Control|Alt|Shift)\+(.+)/.exec(step) ?? [];
    if (rest) return [MODIFIERS[modifier]?.[Number(apple)] ?? '', ...keyCaps(rest, apple)];
    if (step === 'Enter') return ['↵'];
    if (step === 'Escape') return ['Esc'];
    if (/^[A-Z]$/.test(step)) return [`⇧${step}`];
    return [step.length === 1 ? step.toUpperCase() : step];
  });
}

/** The value of `aria-keyshortcuts`; chords have no form there. */
export function ariaKey(key: KeySpec): string | undefined {
  if (key.includes(' ')) return undefined;
  if (key.startsWith('Mod+')) return `Control+${key.slice(4)} Meta+${key.slice(4)}`;
  return /^[A-Z]$/.test(key) ? `Shift+${key}` : key;
}
