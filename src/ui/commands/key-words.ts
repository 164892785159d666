/** Says a key of the table in words, for who listens. */

import type { KeySpec } from './action.ts';
import { onApple } from './key-label.ts';

/** What is read out: "Shift A", "Control K", "G then Q". */
export function keyWords(key: KeySpec, apple = onApple()): string {
  return key
    .split(' ')
    .map((step) => {
      if (step.startsWith('Mod+'))
        return `${apple ? 'Command' : 'Control'} ${keyWords(step.slice(4), apple)}`;
      const held = /^(Control|Alt|Shift)\+(.+)/.exec(step);
      if (held !== null)
        return `${apple && held[1] === 'Alt' ? 'Option' : held[1]} ${keyWords(held[2] ?? '', apple)}`;
      return /^[A-Z]$/.test(step) ? `Shift ${step}` : step.length === 1 ? step.toUpperCase() : step;
    })
    .join(' then ');
}
