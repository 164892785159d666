/** Finds the act that ended an approval, as long as it is among the draft's newest. */

import type { Act, DraftState } from '../../../core/review/draft-state.ts';

export function voidingAct(
  recent: readonly Act[],
  voided: NonNullable<DraftState['voided']>,
): Act | undefined {
  return recent.findLast(
    (act) => act.at === voided.at && act.events.some(({ type }) => type === 'approval_voided'),
  );
}
