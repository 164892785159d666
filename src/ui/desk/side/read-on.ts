/** Names one text of a source by when it was read, which is what tells it from the others. */

import type { CaptureRef } from '../../../core/review/draft-state.ts';

/** Made once: making one costs more than all it writes. */
const dateFormat = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' });

/** `as read on 3 Mar 2031, 09:12`, in the reader's own time. */
export function readOn({ at }: Pick<CaptureRef, 'at'>): string {
  return `as read on ${dateFormat.format(new Date(at))}`;
}

/** The text of a source that was read last. */
export function newestCapture({ captures }: { captures: readonly CaptureRef[] }): CaptureRef | undefined {
  return captures.at(-1);
}
