/** One of the person's last acts: what it did, its way back or why there is none, and for a verdict another one in its place. */

import { useId, useState } from 'react';
import { VERDICTS, type VerdictLabel } from '../../core/claims/claim.ts';
import type { Act } from '../../core/review/draft-state.ts';
import type { CommandBody } from '../../queries/use-desk.ts';
import { Button } from '../components/button.tsx';
import { announce } from '../components/notices.tsx';
import { RelativeTime } from '../components/relative-time.tsx';
import { verdictWords } from '../messages.ts';
import { problemWords } from '../problem-words.ts';
import { actWords } from './act-words.ts';
import { useDeskContext } from './desk-context.ts';

export function LastAct(props: { act: Act; onUndo: (act: Act) => void; onGoTo: (claimId: string) => void }) {
  const { act, onUndo, onGoTo } = props;
  const { desk, claims, nameOf } = useDeskContext();
  const [changing, setChanging] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const wordsId = useId();
  const undone = act.undoneBy !== null;
  const decided = undone ? null : desk.preview({ type: 'undo', commandId: act.commandId });
  const stays = decided === null || decided.ok ? null : problemWords(decided.problem, nameOf);
  const claim = claims.find((one) => one.id === claimOfAct(act)) ?? null;
  const own = claim?.verdicts.find((verdict) => verdict.by === desk.person.id) ?? null;
  const isVerdict = act.type === 'settle_claim' || act.type === 'mark_reviewed';

  function changeTo(verdict: VerdictLabel): void {
    if (claim === null) return;
    const words = claim.selector.exact;
    const body: CommandBody = { type: 'settle_claim', claimId: claim.id, verdict, words, evidence: [] };
    const answer = desk.preview(body);
    if (!answer.ok && answer.problem.code !== 'nothing-to-do') {
      const { what, todo } = problemWords(answer.problem, nameOf);
      setRefusal(`${what} ${todo}`);
      return;
    }
    if (answer.ok) desk.send(body);
    setRefusal(null);
    setChanging(false);
    announce(`Changed to ${verdictWords[verdict]}.`);
  }

  return (
    <li className="last-decisions__act" data-undone={undone ? '' : undefined}>
      <span className="last-decisions__words" id={wordsId} dir="auto">
        {actWords(act, desk.draft, nameOf)}
        <small>
          <RelativeTime at={act.at} style="long" />
          {undone ? ' · undone' : null}
          {stays === null ? null : ` · ${stays.what} ${stays.todo}`}
        </small>
      </span>
      <span className="last-decisions__acts">
        {claim === null || claim.orphan ? null : (
          <Button size="small" tone="quiet" aria-describedby={wordsId} onClick={() => onGoTo(claim.id)}>
            Go to it
          </Button>
        )}
        {claim === null || claim.orphan || !isVerdict || undone ? null : (
          <Button
            size="small"
            aria-expanded={changing}
            aria-describedby={wordsId}
            onClick={() => setChanging(!changing)}
          >
            Change to…
          </Button>
        )}
        {undone || stays !== null ? null : (
          <Button size="small" aria-describedby={wordsId} onClick={() => onUndo(act)}>
            Undo
          </Button>
        )}
      </span>
      {changing ? (
        <fieldset className="last-decisions__verdicts">
          <legend className="spoken">Another verdict</legend>
          {VERDICTS.map((verdict) => (
            <Button
              key={verdict}
              size="small"
              aria-pressed={own?.label === verdict}
              onClick={() => changeTo(verdict)}
            >
              {verdictWords[verdict]}
            </Button>
          ))}
          {refusal === null ? null : (
            <p className="last-decisions__refusal" role="alert">
              {refusal}
            </p>
          )}
        </fieldset>
      ) : null}
    </li>
  );
}

function claimOfAct({ events }: Act): string | null {
  const ids = new Set(events.flatMap((event) => ('claimId' in event ? [event.claimId] : [])));
  // An act on many claims has no one place to go to.
  const [only] = ids;
  return ids.size === 1 && only !== undefined ? only : null;
}
