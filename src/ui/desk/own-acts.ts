/** The acts that one person can take back or give again, out of a draft's newest ones. */

import type { Act, DraftState } from '../../core/review/draft-state.ts';

type Recent = Pick<DraftState, 'recent'>;

/** The person's newest act that stands: what undo takes back next. */
export function actToUndo({ recent }: Recent, personId: string): Act | null {
  return (
    recent.findLast((act) => act.by === personId && act.type !== 'undo' && act.undoneBy === null) ?? null
  );
}

/** The undo that redo takes back: the person's newest, unless they have done something new since. */
export function actToRedo({ recent }: Recent, personId: string): Act | null {
  const own = recent.filter((act) => act.by === personId);
  const newest = own.findLastIndex((act) => act.type !== 'undo' && act.undoneBy === null);
  const undone = own.findLastIndex((act) => isUndo(act, recent) && act.undoneBy === null);
  return undone > newest ? (own[undone] ?? null) : null;
}

/** The person's newest acts, newest first; undoing is no act of its own here. */
export function lastActs({ recent }: Recent, personId: string, count: number): Act[] {
  return recent
    .filter((act) => act.by === personId && act.type !== 'undo')
    .slice(-count)
    .reverse();
}

/** A redo is an undo too: of an undo. The act's own mark comes last, behind the marks it takes back. */
function isUndo(act: Act, recent: readonly Act[]): boolean {
  if (act.type !== 'undo') return false;
  const undone = act.events.findLast((event) => event.type === 'command_undone');
  return (
    undone?.type === 'command_undone' &&
    recent.find((one) => one.commandId === undone.undone)?.type !== 'undo'
  );
}
