/** What an edit did to claims in words, such as ` (2 claims more, 1 claim fewer)`; empty when it did no more than move them along. */

import type { ClaimChange } from '../../core/review/event.ts';
import { counted } from '../messages.ts';

export function claimChangeWords(changes: readonly Pick<ClaimChange, 'change'>[]): string {
  const made = changes.filter(({ change }) => change === 'added').length;
  const gone = changes.filter(({ change }) => change === 'removed').length;
  const parts = [
    made === 0 ? '' : `${counted(made, 'claim')} more`,
    gone === 0 ? '' : `${counted(gone, 'claim')} fewer`,
  ].filter((part) => part !== '');
  return parts.length === 0 ? '' : ` (${parts.join(', ')})`;
}
