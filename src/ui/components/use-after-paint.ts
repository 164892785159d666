/** Tells a part of the page that what matters more is on the screen. */

import { useEffect, useState } from 'react';

/** True once `ready` was true and its frame was painted. */
export function useAfterPaint(ready: boolean): boolean {
  const [painted, setPainted] = useState(false);
  useEffect(() => {
    if (!ready) return;
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => setPainted(true));
    });
    return () => cancelAnimationFrame(frame);
  }, [ready]);
  return painted;
}
