/** What the hash of a logged event covers, and what stands before the first. */

import { canonicalJson } from '../canonical-json.ts';
import type { LoggedEvent } from './event.ts';

/** Stands before the first event. */
export const GENESIS_HASH = '0'.repeat(64);

/** An event of the log without its own hash. */
export type ChainLink = Omit<LoggedEvent, 'hash'>;

/** The text whose SHA-256 is the event's hash. */
export function linkText(link: ChainLink): string {
  return canonicalJson(link);
}
