/** Whether evidence may leave the desk: what was said off the record stays. */

import type { Evidence } from '../claims/claim.ts';

export function isOnRecord(evidence: Evidence): boolean {
  return evidence.kind !== 'off_record';
}
