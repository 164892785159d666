/** Every command that is possible now, every view and every listed draft, found by typing. */

import { Command } from 'cmdk';
import { Dialog as Radix } from 'radix-ui';
import { type ReactNode, useRef } from 'react';
import { useLocation } from 'wouter';
import { searchTerms, searchWords } from '../../core/fold-search.ts';
import { type DraftRow, useDrafts } from '../../queries/drafts.ts';
import { useReturnFocus } from '../components/dialog.tsx';
import { KeyHint } from '../components/key-hint.tsx';
import { QUEUE_VIEWS } from '../queue/queue-views.ts';
import { defaultQueue, draftHref, filterOf, queueHref } from '../routes.ts';
import { ACTION_LABELS } from './action-labels.ts';
import { canRun, runAction } from './action-registry.ts';
import type { ActionId } from './keymap.ts';
import { offeredActions } from './table-rows.ts';
import './command-palette.css';

export function CommandPalette({ onClose }: { onClose: () => void }): ReactNode {
  const [, navigate] = useLocation();
  const { rows } = useDrafts(filterOf(defaultQueue, ''));
  const returnFocus = useReturnFocus();
  const chosen = useRef<(() => void) | null>(null);
  const after = (act: () => void) => () => {
    chosen.current = act;
    onClose();
  };
  return (
    <Radix.Root open onOpenChange={(open) => !open && onClose()}>
      <Radix.Portal>
        <Radix.Overlay className="dialog-veil" />
        <Radix.Content
          className="command-palette"
          data-layer=""
          aria-describedby={undefined}
          onCloseAutoFocus={(event) => {
            returnFocus(event);
            // The focus is given back first, so that what runs may take it, and give it back there.
            chosen.current?.();
          }}
        >
          <Radix.Title className="spoken">Commands</Radix.Title>
          <Command label="Commands" loop filter={rank}>
            <Command.Input className="command-palette__input" placeholder="Type a command or a headline" />
            <Command.List className="command-palette__list" label="Commands">
              <Command.Empty className="command-palette__empty">Nothing is called that.</Command.Empty>
              <Actions onPick={(id) => after(() => runAction(id))()} />
              <Command.Group heading="Show in the queue">
                {QUEUE_VIEWS.map((view) => (
                  <Command.Item
                    key={view.id}
                    value={`Queue: ${view.label}`}
                    onSelect={after(() => navigate(queueHref({ ...defaultQueue, view: view.id })))}
                  >
                    {view.label}
                  </Command.Item>
                ))}
              </Command.Group>
              <Drafts rows={rows} onPick={(id) => after(() => navigate(draftHref(id)))()} />
            </Command.List>
          </Command>
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}

/** By beginnings of words, as everywhere on the desk: what fits by scattered letters is never what Enter should do. */
function rank(value: string, search: string): number {
  const words = searchTerms([value]);
  const asked = searchWords(search);
  if (!asked.every((part) => words.some((word) => word.startsWith(part)))) return 0;
  return value.toLowerCase().startsWith(search.trim().toLowerCase()) ? 1 : 0.5;
}

function Actions({ onPick }: { onPick: (id: ActionId) => void }): ReactNode {
  const ids = offeredActions().filter((id) => id !== 'app.commands' && canRun(id));
  const sections = [...new Set(ids.map((id) => ACTION_LABELS[id].section))];
  return sections.map((section) => (
    <Command.Group key={section} heading={section}>
      {ids
        .filter((id) => ACTION_LABELS[id].section === section)
        .map((id) => (
          <Command.Item key={id} value={`${ACTION_LABELS[id].label} ${section}`} onSelect={() => onPick(id)}>
            <span className="command-palette__label">{ACTION_LABELS[id].label}</span>
            <KeyHint action={id} />
          </Command.Item>
        ))}
    </Command.Group>
  ));
}

function Drafts({ rows, onPick }: { rows: DraftRow[]; onPick: (id: string) => void }): ReactNode {
  if (rows.length === 0) return null;
  return (
    <Command.Group heading="Open a draft">
      {rows.map((row) => (
        <Command.Item key={row.id} value={`${row.headline} ${row.id}`} onSelect={() => onPick(row.id)}>
          <span className="command-palette__label truncate" dir="auto">
            {row.headline}
          </span>
        </Command.Item>
      ))}
    </Command.Group>
  );
}
