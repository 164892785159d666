/** Chains the events of one draft by their hashes, so that a changed or missing event shows. Only the host chains. */

import { sha256 } from '../sha256.ts';
import { type ChainLink, GENESIS_HASH, linkText } from './chain-link.ts';
import type { DraftEvent, LoggedEvent } from './event.ts';

/** Wraps events for the log. `firstSeq` is the seq of the first of them (1 for a new draft). */
export function chainEvents(
  previous: string,
  firstSeq: number,
  receivedAt: string,
  events: readonly DraftEvent[],
): LoggedEvent[] {
  let last = previous;
  return events.map((event, index) => {
    const link = { seq: firstSeq + index, receivedAt, previous: last, event };
    last = hashOf(link);
    return { ...link, hash: last };
  });
}

/** Whether a whole log, from the first event on, is unbroken and unchanged. */
export function verifyChain(log: readonly LoggedEvent[]): boolean {
  let previous = GENESIS_HASH;
  for (const [index, entry] of log.entries()) {
    const { hash, ...link } = entry;
    if (link.seq !== index + 1 || link.previous !== previous || hash !== hashOf(link)) return false;
    previous = hash;
  }
  return true;
}

function hashOf(link: ChainLink): string {
  return sha256(linkText(link));
}
