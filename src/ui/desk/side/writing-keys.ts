/** The keys of a small form: Ctrl+Enter (or Cmd) sends, Escape leaves. */

import type { KeyboardEvent } from 'react';

export function writingKeys(act: { send: () => void; leave?: () => void }) {
  return (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) act.send();
    else if (event.key === 'Escape' && act.leave !== undefined) act.leave();
    else return;
    // Nobody else hears the key: the desk's own meaning of it would come on top.
    event.preventDefault();
    event.stopPropagation();
  };
}
