/** Does what the doctor prescribes, as a command on the draft, and says what came of it: what changed, or why nothing did. */

import { useCallback, useState } from 'react';
import type { DraftEvent } from '../../../core/review/event.ts';
import type { CommandBody } from '../../../queries/use-desk.ts';
import { announce } from '../../components/notices.tsx';
import { counted } from '../../messages.ts';
import { problemWords } from '../../problem-words.ts';
import { actWords } from '../act-words.ts';
import { useDeskContext } from '../desk-context.ts';
import { actToRedo, actToUndo } from '../own-acts.ts';

export type Said = { tone: 'ok' | 'warn'; text: string } | null;

export function useReread(): {
  said: Said;
  say: (text: string, tone?: 'ok' | 'warn') => void;
  /** What was said of one line is nothing to the next. The same function at every render. */
  hush: () => void;
  act: (body: CommandBody, done: string) => void;
  undo: () => void;
  redo: () => void;
} {
  const { desk, nameOf } = useDeskContext();
  const [said, setSaid] = useState<Said>(null);
  const hush = useCallback(() => setSaid(null), []);

  function say(text: string, tone: 'ok' | 'warn' = 'ok') {
    setSaid({ tone, text });
    announce(text);
  }

  function act(body: CommandBody, done: string) {
    const decided = desk.preview(body);
    if (!decided.ok) {
      const { what, todo } = problemWords(decided.problem, nameOf);
      return say(`${what} ${todo}`, 'warn');
    }
    desk.send(body);
    say(`${done}${moreOrFewerClaims(decided.value)}`);
  }

  function takeBack(commandId: string | undefined, done: string, nothing: string) {
    if (commandId === undefined) say(nothing, 'warn');
    else act({ type: 'undo', commandId }, done);
  }

  return {
    said,
    say,
    hush,
    act,
    undo: () => {
      const last = actToUndo(desk.draft, desk.person.id);
      const words = last === null ? '' : `Undone: ${actWords(last, desk.draft, nameOf)}.`;
      takeBack(last?.commandId, words, 'There is nothing of yours to undo.');
    },
    redo: () => {
      const last = actToRedo(desk.draft, desk.person.id);
      takeBack(last?.commandId, 'Done again.', 'There is nothing to redo.');
    },
  };
}

/** What it did to the claims: a subhead makes none, a paragraph has one a sentence. */
function moreOrFewerClaims(events: readonly DraftEvent[]): string {
  const changes = events.flatMap((event) => ('claims' in event ? event.claims : []));
  const more = changes.filter(
    (one) => one.change === 'added' || (one.change === 'placed' && one.before.orphan && !one.after.orphan),
  ).length;
  const fewer = changes.filter(
    (one) => one.change === 'removed' || (one.change === 'placed' && !one.before.orphan && one.after.orphan),
  ).length;
  if (more === fewer) return '';
  return more > fewer
    ? ` ${counted(more - fewer, 'claim')} more.`
    : ` ${counted(fewer - more, 'claim')} fewer; what was checked is kept.`;
}
