/** What keys and commands do over a past state: it is read, stepped through and left; what would change the draft is refused in words. */

import { type RefObject, useEffect, useRef, useState } from 'react';
import { useDeskPage } from '../../../state/desk-page.ts';
import { ACTION_LABELS } from '../../commands/action-labels.ts';
import { type ActionEntries, isOffered, runAction, useActions } from '../../commands/action-registry.ts';
import { DESK_KEYS, KEYLESS } from '../../commands/desk-keymap.ts';
import type { ActionId } from '../../commands/keymap.ts';
import { FIELDS, isLayered } from '../../commands/use-keymap.ts';
import { closePast, forgetPast, refusedInPast } from './past-state.ts';

/** These lead away from the draft, or to the history that stands beside its past. */
const ELSEWHERE: ReadonlySet<ActionId> = new Set([
  'go.history',
  'queue.return',
  'draft.next',
  'draft.previous',
]);
/** These lead to the draft as it is now. */
const BACK: ReadonlySet<ActionId> = new Set([
  'go.draft',
  'go.claims',
  'go.evidence',
  'go.sources',
  'go.details',
  'go.comments',
]);
const DESK_ACTIONS = [...Object.keys(DESK_KEYS), ...KEYLESS.desk] as ActionId[];

type About = { draftId: string; isComparison: boolean; step: (by: 1 | -1) => void };

export function usePastActs(
  scroller: RefObject<HTMLElement | null>,
  { draftId, isComparison, step }: About,
): void {
  // What no part of the desk offers has nothing to be refused.
  const [offered] = useState(() => DESK_ACTIONS.filter((id) => isOffered(id) && !ELSEWHERE.has(id)));
  const entries: ActionEntries = {};
  for (const id of offered)
    entries[id] = BACK.has(id)
      ? () => goBackTo(id)
      : () => void refusedInPast(`“${ACTION_LABELS[id].label}”`);
  entries['text.cancel'] = closePast;
  if (isComparison) {
    entries['claim.next-open'] = () => goToChange(scroller.current, 1);
    entries['claim.previous-open'] = () => goToChange(scroller.current, -1);
  }
  useActions(entries);
  useArrowKeys(step);
  useLeaveWithThePane(draftId);
}

function goBackTo(id: ActionId): void {
  forgetPast();
  // What lies under it takes the focus once it is drawn without it.
  requestAnimationFrame(() => void runAction(id));
}

function useArrowKeys(step: (by: 1 | -1) => void): void {
  const newest = useRef(step);
  useEffect(() => {
    newest.current = step;
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const by = event.key === 'ArrowLeft' ? -1 : event.key === 'ArrowRight' ? 1 : null;
      const isModified = event.ctrlKey || event.metaKey || event.altKey || event.shiftKey;
      if (by === null || isModified || event.defaultPrevented || isLayered() || hasOwnArrows(event.target))
        return;
      event.preventDefault();
      newest.current(by);
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
}

const hasOwnArrows = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest(`${FIELDS}, [role=tablist]`) !== null;

/** Who goes to another tab or pane is done with it. */
function useLeaveWithThePane(draftId: string): void {
  const { tab, pane } = useDeskPage(draftId);
  const [from] = useState({ tab, pane });
  useEffect(() => {
    if (from.tab !== tab || from.pane !== pane) forgetPast();
  }, [from, tab, pane]);
}

/** The first change below what was last gone to; from the top again behind the last. */
function goToChange(scroller: HTMLElement | null, direction: 1 | -1): void {
  if (scroller === null) return;
  const all = [...scroller.querySelectorAll<HTMLElement>('[data-change], [data-differs]')];
  const now = all.findIndex((one) => one.hasAttribute('data-current'));
  const next =
    all[(now < 0 ? (direction === 1 ? 0 : all.length - 1) : now + direction + all.length) % all.length];
  if (next === undefined) return;
  all[now]?.removeAttribute('data-current');
  next.setAttribute('data-current', '');
  next.tabIndex = -1;
  next.focus({ preventScroll: true });
  next.scrollIntoView?.({ block: 'center' });
}
