/** The keys of a small form: Ctrl+Enter (or Cmd) sends, Escape leaves; in a field of one line Enter alone sends as well. */

import type { KeyboardEvent } from 'react';

export function writingKeys(act: { send: () => void; leave?: () => void; oneLine?: boolean }) {
  return (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    const held = event.ctrlKey || event.metaKey;
    const alone = act.oneLine === true && !event.shiftKey && !event.altKey;
    if (event.key === 'Enter' && (held || alone)) act.send();
    else if (event.key === 'Escape' && act.leave !== undefined) act.leave();
    else return;
    // Nobody else hears the key: the desk's own meaning of it would come on top.
    event.preventDefault();
    event.stopPropagation();
  };
}
