/** Draws the key of an action as key caps. It is a hint for the eye: `aria-keyshortcuts` on the control says it. */

import type { ReactNode } from 'react';
import { keyCaps } from '../commands/key-label.ts';
import { type ActionId, useKeyOf } from '../commands/keymap.ts';
import './key-hint.css';

export function KeyHint(props: { action: ActionId }): ReactNode {
  const key = useKeyOf(props.action);
  return key === undefined ? null : <KeyCaps spec={key} />;
}

export function KeyCaps({ spec }: { spec: string }): ReactNode {
  return (
    <span className="key-hint" aria-hidden="true">
      {keyCaps(spec).map((cap, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: caps have an order and no other identity
        <kbd key={at}>{cap}</kbd>
      ))}
    </span>
  );
}
