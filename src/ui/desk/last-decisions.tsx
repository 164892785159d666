/** The person's last ten acts on this draft, each with its way back or the reason why there is none. Loaded when wanted. */

import { X } from 'lucide-react';
import { Popover } from 'radix-ui';
import type { Act } from '../../core/review/draft-state.ts';
import { Button } from '../components/button.tsx';
import { IconButton } from '../components/icon-button.tsx';
import { RelativeTime } from '../components/relative-time.tsx';
import { problemWords } from '../problem-words.ts';
import { actWords } from './act-words.ts';
import { useDeskContext } from './desk-context.ts';
import { lastActs } from './own-acts.ts';
import './last-decisions.css';

const SHOWN = 10;

/** Mounted means open; the focus goes back to the button that opened it. */
export function LastDecisions(props: {
  anchor: HTMLElement | null;
  onUndo: (act: Act) => void;
  onClose: () => void;
}) {
  const { desk } = useDeskContext();
  const acts = lastActs(desk.draft, desk.person.id, SHOWN);
  return (
    <Popover.Root open onOpenChange={(open) => !open && props.onClose()}>
      <Popover.Anchor virtualRef={{ current: props.anchor ?? document.body }} />
      <Popover.Portal>
        <Popover.Content
          className="last-decisions"
          data-layer=""
          aria-label="Your last decisions"
          side="top"
          align="end"
          sideOffset={8}
          collisionPadding={12}
          onCloseAutoFocus={(event) => {
            event.preventDefault();
            props.anchor?.focus();
          }}
        >
          <div className="last-decisions__head">
            <h2 className="caps">Your last decisions</h2>
            <Popover.Close asChild>
              <IconButton label="Close" tip="none" icon={<X size={16} />} />
            </Popover.Close>
          </div>
          {acts.length === 0 ? <p className="last-decisions__none">Nothing yet on this draft.</p> : null}
          <ol className="last-decisions__list">
            {acts.map((act) => (
              <ActItem key={act.commandId} act={act} onUndo={props.onUndo} />
            ))}
          </ol>
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}

function ActItem({ act, onUndo }: { act: Act; onUndo: (act: Act) => void }) {
  const { desk, nameOf } = useDeskContext();
  const undone = act.undoneBy !== null;
  const decided = undone ? null : desk.preview({ type: 'undo', commandId: act.commandId });
  const refusal = decided === null || decided.ok ? null : problemWords(decided.problem, nameOf);
  return (
    <li className="last-decisions__act" data-undone={undone ? '' : undefined}>
      <span className="last-decisions__words" dir="auto">
        {actWords(act, desk.draft, nameOf)}
        <small>
          <RelativeTime at={act.at} style="long" />
          {undone ? ' · undone' : null}
          {refusal === null ? null : ` · ${refusal.what} ${refusal.todo}`}
        </small>
      </span>
      {undone || refusal !== null ? null : (
        <Button size="small" onClick={() => onUndo(act)}>
          Undo
        </Button>
      )}
    </li>
  );
}
