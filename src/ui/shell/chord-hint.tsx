/** Shows, while the page waits for the second key of a chord, what that key may be. */

import type { ReactNode } from 'react';
import type { KeySpec } from '../commands/action.ts';
import { ACTION_LABELS } from '../commands/action-labels.ts';
import { keyCaps } from '../commands/key-label.ts';
import { CHORD_PATIENCE, chordActions } from '../commands/use-keymap.ts';
import './chord-hint.css';

export function ChordHint({ first }: { first: KeySpec }): ReactNode {
  return (
    <div className="chord-hint screen-only" role="status">
      <kbd className="key">{keyCaps(first)}</kbd>
      <span className="chord-hint__then">then</span>
      <ul className="chord-hint__list">
        {chordActions(first).map(({ id, second }) => (
          <li key={id}>
            <kbd className="key">{keyCaps(second)}</kbd> {ACTION_LABELS[id].label}
          </li>
        ))}
      </ul>
      <i className="chord-hint__time" style={{ animationDuration: `${CHORD_PATIENCE}ms` }} />
    </div>
  );
}
