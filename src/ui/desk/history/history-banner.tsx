/** What the history is being used for just now: what others changed since one looked, or choosing two steps to compare. */

import { useEffect, useRef } from 'react';
import type { Seen } from '../../../state/seen-drafts.ts';
import { useActions } from '../../commands/action-registry.ts';
import { Button } from '../../components/button.tsx';
import { useNow } from '../../components/relative-time.tsx';
import { counted } from '../../messages.ts';
import { momentWords } from './day-words.ts';

export function SinceBanner(props: { since: Seen; count: number; onShow: () => void; onAll: () => void }) {
  const { since, count } = props;
  return (
    <div className="history-banner" role="status">
      <p>
        {count === 0 ? 'No change' : counted(count, 'change')} by others since you looked,{' '}
        {momentWords(since.at, useNow())}.
      </p>
      <div className="side-buttons">
        <Button size="small" onClick={props.onShow}>
          Show them in the text
        </Button>
        {count === 0 ? null : (
          <Button size="small" tone="quiet" action="draft.changes">
            Claim by claim
          </Button>
        )}
        <Button size="small" tone="quiet" onClick={props.onAll}>
          Whole history
        </Button>
      </div>
    </div>
  );
}

export function CompareBanner(props: {
  words: string;
  onNow: () => void;
  /** Null where it is itself what came first. */
  onFirst: (() => void) | null;
  onLeave: () => void;
}) {
  const { onFirst, onLeave } = props;
  useActions({ 'text.cancel': onLeave });
  const now = useRef<HTMLButtonElement>(null);
  useEffect(() => now.current?.focus(), []);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields
    <div className="history-banner" role="group" aria-label="Compare">
      <p>
        Compare how it stood after <b>{props.words}</b> with another step below, or:
      </p>
      <div className="side-buttons">
        <Button ref={now} size="small" onClick={props.onNow}>
          With now
        </Button>
        {onFirst === null ? null : (
          <Button size="small" onClick={onFirst}>
            With the file as it came
          </Button>
        )}
        <Button size="small" tone="quiet" action="text.cancel">
          Leave it
        </Button>
      </div>
    </div>
  );
}
