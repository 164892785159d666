/** The person's last ten acts on this draft, each to be undone or changed in its place. Loaded when wanted. */

import { X } from 'lucide-react';
import { Popover } from 'radix-ui';
import { useRef } from 'react';
import { IconButton } from '../components/icon-button.tsx';
import { useDeskContext } from './desk-context.ts';
import { LastAct } from './last-act.tsx';
import { lastActs } from './own-acts.ts';
import { focusClaim } from './use-focus-with-cursor.ts';
import './last-decisions.css';

const SHOWN = 10;

/** Mounted means open; the focus goes back to the button that opened it. */
export function LastDecisions(props: { anchor: HTMLElement | null; onClose: () => void }) {
  const { desk, select, undoAct } = useDeskContext();
  const goneTo = useRef(false);
  const goTo = (claimId: string) => {
    goneTo.current = true;
    props.onClose();
    select(claimId);
    requestAnimationFrame(() => focusClaim(claimId, 'row'));
  };
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
            if (!goneTo.current) props.anchor?.focus();
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
              <LastAct key={act.commandId} act={act} onUndo={undoAct} onGoTo={goTo} />
            ))}
          </ol>
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}
