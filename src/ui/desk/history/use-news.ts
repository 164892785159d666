/** Keeps what the person at the desk has seen of the draft, and tells what others changed since; `v` shows it. */

import { useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import type { ReadyDesk } from '../../../queries/use-desk.ts';
import { setDeskPage } from '../../../state/desk-page.ts';
import { keepSeen, markSeen, useSeen } from '../../../state/seen-drafts.ts';
import { useActions } from '../../commands/action-registry.ts';
import type { DeskNow } from '../claim-acts.ts';
import { say } from '../desk-notice.ts';
import { moveCursor } from '../move-cursor.ts';
import { goToSide } from '../side/side-focus.ts';
import { forgetHistoryView, setHistoryView, WHOLE_HISTORY } from './history-view.ts';
import { type News, newsSince } from './news.ts';
import { clearNewsMarks, markedNews, markNews } from './news-marks.tsx';
import { nextChanged } from './news-walk.ts';
import { forgetPast } from './past-state.ts';

/** Null while there is nothing that the person has not seen. */
export function useNews(draftId: string, desk: ReadyDesk, now: () => DeskNow): News | null {
  const { confirmed, person } = desk;
  const seen = useSeen(person.id, draftId);
  const news = useMemo(
    // A host that knows less has another draft.
    () => (seen === null || seen.version > confirmed.version ? null : newsSince(confirmed, seen, person.id)),
    [seen, confirmed, person.id],
  );
  const { version } = confirmed;
  const look = () => markSeen(person.id, draftId, { version, at: new Date().toISOString() });
  /** Whose first sight of which draft this sitting is, until they looked at what others did in it. */
  const firstSights = useRef(new Set<string>());
  const sight = JSON.stringify([person.id, draftId]);
  useEffect(() => {
    if (seen === null) firstSights.current.add(sight);
    if (news === null && seen?.version !== version) look();
  });
  useKeptWhenLeft(news === null ? look : () => undefined);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each person has a history of their own
  useEffect(() => putAway, [person.id]);

  useActions({
    'draft.changes': () => {
      if (news === null) return walk(draftId, now(), firstSights.current.has(sight));
      firstSights.current.delete(sight);
      setHistoryView(draftId, { ...WHOLE_HISTORY, since: news.since });
      markNews(news, now().claims);
      look();
      goToSide(draftId, { in: 'history', at: 'region' });
    },
  });
  return news;
}

/** To the next claim that somebody else changed. */
function walk(draftId: string, { claims, selected }: DeskNow, isFirstSight: boolean): void {
  const marked = markedNews();
  const next = marked === null ? null : nextChanged(claims, marked, selected?.id ?? null);
  if (next === null) {
    if (marked !== null) say('No claim of the draft was changed: the history tells what was.');
    else if (isFirstSight) say('You have not looked at this draft before.');
    else say('Nobody else has changed anything since you looked.');
    return;
  }
  setDeskPage(draftId, { pane: 'draft' });
  moveCursor(draftId, next.claim.id);
  say(`Changed since you looked, ${next.place} of ${next.count}: ${next.claim.selector.exact}`);
}

function putAway(): void {
  clearNewsMarks();
  forgetHistoryView();
  forgetPast();
}

/** Who leaves has looked until then. */
function useKeptWhenLeft(look: () => void): void {
  const newest = useRef(look);
  useLayoutEffect(() => {
    newest.current = look;
  });
  useEffect(() => {
    const leave = () => {
      newest.current();
      keepSeen();
    };
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      leave();
    };
  }, []);
}
