/** Keeps what the person at the desk has seen of the draft, and tells what others changed since; `v` shows it. */

import { useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import type { ReadyDesk } from '../../../queries/use-desk.ts';
import { keepSeen, markSeen, useSeen } from '../../../state/seen-drafts.ts';
import { useActions } from '../../commands/action-registry.ts';
import { say } from '../desk-notice.ts';
import { goToSide } from '../side/side-focus.ts';
import { forgetHistoryView, HISTORY_PAGE, setHistoryView } from './history-view.ts';
import { type News, newsSince } from './news.ts';
import { clearNewsMarks, markNews } from './news-marks.tsx';
import { forgetPast } from './past-state.ts';

/** Null while there is nothing that the person has not seen. */
export function useNews(draftId: string, desk: ReadyDesk): News | null {
  const { confirmed, person } = desk;
  const seen = useSeen(person.id, draftId);
  const news = useMemo(
    // A host that knows less has another draft.
    () => (seen === null || seen.version > confirmed.version ? null : newsSince(confirmed, seen, person.id)),
    [seen, confirmed, person.id],
  );
  const { version } = confirmed;
  const look = () => markSeen(person.id, draftId, { version, at: new Date().toISOString() });
  useEffect(() => {
    if (news === null && seen?.version !== version) look();
  });
  useKeptWhenLeft(news === null ? look : () => undefined);

  useActions({
    'draft.changes': () => {
      if (news === null) return say('Nobody else has changed anything since you looked.');
      setHistoryView(draftId, {
        since: news.since,
        by: null,
        kind: null,
        onlyClaim: false,
        comparing: null,
        shown: HISTORY_PAGE,
      });
      markNews(news);
      look();
      goToSide(draftId, { in: 'history', at: 'region' });
    },
  });
  return news;
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
      clearNewsMarks();
      forgetHistoryView();
      forgetPast();
    };
  }, []);
}
