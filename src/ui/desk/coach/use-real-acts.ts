/** Watches what the person really does at the desk, and keeps the steps that it makes. */

import { useEffect, useState } from 'react';
import type { Act } from '../../../core/review/draft-state.ts';
import { type CoachStep, markCoached } from '../../../state/coach.ts';
import { useDeciding } from '../deciding/decision-state.ts';
import type { DeskContextValue } from '../desk-context.ts';

export function useRealActs({ desk, selected, claims, highlighted }: DeskContextValue): void {
  const { person, draft } = desk;
  const selectedId = selected?.id ?? null;
  // What stood here when the desk was opened is nobody's step.
  const [began] = useState(() => ({ selectedId, acts: new Set(draft.recent.map((act) => act.commandId)) }));
  const moved = selectedId !== began.selectedId || claims.length < 2;
  const approving = useDeciding((state) => state.kind === 'approve');
  useEffect(() => {
    const steps: CoachStep[] = draft.recent
      .filter((act) => act.by === person.id && !began.acts.has(act.commandId))
      .flatMap(stepsOf);
    if (moved) steps.push('move');
    if (highlighted !== null) steps.push('read');
    if (approving) steps.push('approve');
    for (const step of steps) markCoached(person.id, step);
  }, [draft.recent, person.id, began, moved, highlighted, approving]);
}

function stepsOf({ type, events }: Act): CoachStep[] {
  const steps: CoachStep[] = [];
  if (events.some((event) => event.type === 'evidence_attached')) steps.push('read', 'attach');
  if (type === 'settle_claim' || type === 'settle_together') steps.push('verdict');
  if (type === 'undo') steps.push('undo');
  return steps;
}
