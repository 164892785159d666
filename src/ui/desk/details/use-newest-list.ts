/** A list that is sent whole, as it is by now: the pane is drawn a moment behind the keys, and two fast ones must not undo each other. */

import { useRef } from 'react';

/** `drawn` is the draft's own list as drawn last, the same object until it is another. */
export function useNewestList<T>(drawn: readonly T[]): {
  newest: () => readonly T[];
  sent: (list: readonly T[]) => void;
} {
  const last = useRef<{ over: readonly T[]; list: readonly T[] } | null>(null);
  const latest = useRef(drawn);
  latest.current = drawn;
  return {
    newest: () => (last.current?.over === latest.current ? last.current.list : latest.current),
    sent: (list) => {
      last.current = { over: latest.current, list };
    },
  };
}
