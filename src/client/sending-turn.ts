/** Elects the one tab that sends: whoever holds the Web Lock; when it goes, even killed, the next one gets it. */

/** The part of `navigator.locks` that is needed. */
export type Locks = {
  request(name: string, options: { signal: AbortSignal }, held: () => Promise<void>): Promise<unknown>;
};

/**
 * Calls `begin` when it is this tab's turn. Without locks (plain http) it is every tab's turn: they may send the
 * same command twice, which the host answers twice and does once. Returns how to give the turn up.
 */
export function waitForTurn(locks: Locks | undefined, name: string, begin: () => void): () => void {
  if (locks === undefined) {
    begin();
    return () => undefined;
  }
  const leaving = new AbortController();
  let release: () => void = () => undefined;
  const untilReleased = new Promise<void>((resolve) => {
    release = resolve;
  });
  const held = () => {
    if (!leaving.signal.aborted) begin();
    return untilReleased;
  };
  // Rejected otherwise than by leaving: a browser that shuts locks off for this page.
  locks.request(name, { signal: leaving.signal }, held).catch(() => {
    if (!leaving.signal.aborted) begin();
  });
  return () => {
    leaving.abort();
    release();
  };
}
