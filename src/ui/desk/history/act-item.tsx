/** One act in the history: who, when, what, and the ways to the draft as it stood after it. */

import { memo } from 'react';
import type { DraftState } from '../../../core/review/draft-state.ts';
import { Button } from '../../components/button.tsx';
import { ActTime } from './act-time.tsx';
import { ChangeLine } from './change-line.tsx';
import { timeWords } from './day-words.ts';
import type { HistoryAct } from './history-acts.ts';

/** Drawn anew only when something it shows changed: a long history is drawn in one piece. */
export const ActItem = memo(function ActItem(props: {
  act: HistoryAct;
  draft: DraftState;
  names: ReadonlyMap<string, string>;
  nameOf: (personId: string) => string;
  /** It is what the text shows now. */
  open: boolean;
  /** `this`: it is to be compared with another; `other`: another is, and may be with this. */
  compared: 'this' | 'other' | null;
  /** Tab comes to one act; the arrows go on from there. */
  inReach: boolean;
  onOpen: (act: HistoryAct) => void;
  onCompare: (act: HistoryAct) => void;
}) {
  const { act, nameOf, open, compared } = props;
  const of = `${nameOf(act.by)}, ${timeWords(act.at)}`;
  const go = {
    size: 'small',
    tone: 'quiet',
    className: 'history-act__go',
    tabIndex: props.inReach ? 0 : -1,
  } as const;
  return (
    <li
      className="history-act"
      data-seq={act.seq}
      data-open={open || undefined}
      data-compared={compared === 'this' || undefined}
    >
      <div className="history-act__head">
        <p className="history-act__who">
          <strong>{nameOf(act.by)}</strong> <ActTime act={act} />
        </p>
        <Button
          {...go}
          aria-label={`Open the draft as it stood after this: ${of}`}
          aria-pressed={open}
          onClick={() => props.onOpen(act)}
        >
          Open
        </Button>
        <Button
          {...go}
          aria-label={`${compared === 'other' ? 'Compare with this' : 'Compare'}: ${of}`}
          aria-pressed={compared === 'this'}
          onClick={() => props.onCompare(act)}
        >
          {compared === 'other' ? 'With this' : 'Compare'}
        </Button>
      </div>
      <ul className="history-act__lines">
        {act.events.map((event, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: events have an order and no other identity
          <li key={at} dir="auto">
            <ChangeLine event={event} context={props} />
          </li>
        ))}
      </ul>
    </li>
  );
});
