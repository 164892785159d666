/** What can be done with the selected words: in the head of the galley, where it covers no text and moves none. */

import { type ActionEntries, useActions } from '../../commands/action-registry.ts';
import { Button } from '../../components/button.tsx';
import { shorten } from '../side/shorten.ts';
import type { SelectedWords } from './selected-words.ts';
import { useSelectedWords, useSelectionActions } from './selection-actions.ts';

export function SelectionBar({ draftId }: { draftId: string }) {
  const words = useSelectedWords((state) => (state.draftId === draftId ? state.words : null));
  return words === null ? null : <Bar words={words} />;
}

/** Mounted with the selection: for so long its keys come before those of the claim. */
function Bar({ words }: { words: SelectedWords }) {
  const actions = useSelectionActions();
  useActions(entriesOf(actions, words));
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form
    <div className="selection-bar" role="group" aria-label={`Selected: ${shorten(words.exact, 80)}`}>
      {actions.map(({ id, label, action, unavailable, run }) => (
        <Button
          key={id}
          size="small"
          {...(action === undefined ? {} : { action })}
          unavailable={unavailable}
          // A press must not take the selection away before the click is heard.
          onPointerDown={(event) => event.preventDefault()}
          {...(run === undefined ? {} : { onClick: () => run(words) })}
        >
          {label}
        </Button>
      ))}
    </div>
  );
}

function entriesOf(actions: ReturnType<typeof useSelectionActions>, words: SelectedWords): ActionEntries {
  const entries: ActionEntries = {};
  for (const { action, unavailable, run } of actions) {
    if (action === undefined || run === undefined) continue;
    entries[action] = { run: () => run(words), when: unavailable === undefined };
  }
  return entries;
}
