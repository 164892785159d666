/** Which refused edits of text stand at which block; the excerpt's stand under the empty name. */

import type { RefusedCommand } from '../../../queries/use-desk.ts';
import type { TextConflict } from './conflict-note.tsx';

export function conflictsByPlace(refused: readonly RefusedCommand[]): Map<string, TextConflict[]> {
  const byPlace = new Map<string, TextConflict[]>();
  for (const one of refused) {
    const conflict = textConflict(one);
    const place = placeOf(one);
    if (conflict !== null && place !== null) byPlace.set(place, [...(byPlace.get(place) ?? []), conflict]);
  }
  return byPlace;
}

/** Whether the galley shows it at its place, so that no list has to. */
export function isShownAtPlace(refused: RefusedCommand, blockIds: ReadonlySet<string>): boolean {
  const place = placeOf(refused);
  return textConflict(refused) !== null && place !== null && (place === '' || blockIds.has(place));
}

function textConflict(refused: RefusedCommand): TextConflict | null {
  const { problem } = refused;
  return problem.code === 'text-conflict' ? { refused, problem } : null;
}

function placeOf({ command }: RefusedCommand): string | null {
  if (command.type === 'edit_block') return command.blockId;
  return command.type === 'set_field' && command.field === 'excerpt' ? '' : null;
}
