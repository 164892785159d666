/** A field that finds words in the open text: Enter goes on, Shift+Enter back, Escape to the text. */

import { ChevronDown, ChevronUp } from 'lucide-react';
import { type KeyboardEvent, useId, useRef } from 'react';
import { useActions } from '../../commands/action-registry.ts';
import { IconButton } from '../../components/icon-button.tsx';
import { useDeskContext } from '../desk-context.ts';
import { goToSide } from '../side/side-focus.ts';
import { movePlace } from '../side/source-view-state.ts';
import { MOST_PLACES } from './find-places.ts';
import type { Found } from './use-found.ts';

export function FindInSource({ found, title }: { found: Found; title: string }) {
  const { draftId } = useDeskContext();
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  useActions({
    'app.search': () => {
      field.current?.focus();
      field.current?.select();
    },
  });

  function onKeyDown(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') found.step(event.shiftKey ? -1 : 1);
    else if (event.key === 'Escape') {
      // Who found words goes on from them.
      if (found.here !== null) movePlace(draftId, found.here.start);
      found.look('');
      goToSide(draftId, { in: 'sources', at: 'reader' });
    } else return;
    event.preventDefault();
    event.stopPropagation();
  }

  return (
    <div className="find-in-source">
      <input
        ref={field}
        type="text"
        className="side-input"
        aria-label={`Find in ${title}`}
        aria-describedby={id}
        placeholder="Find in this text"
        value={found.words}
        onChange={(event) => found.look(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <span id={id} className="side-note num" aria-live="polite">
        {countWords(found)}
      </span>
      <IconButton
        label="Previous place"
        tip="none"
        icon={<ChevronUp size={16} />}
        onClick={() => found.step(-1)}
      />
      <IconButton
        label="Next place"
        tip="none"
        icon={<ChevronDown size={16} />}
        onClick={() => found.step(1)}
      />
    </div>
  );
}

function countWords({ words, places, at }: Found): string {
  if ([...words.trim()].length < 2) return '';
  if (places.length === 0) return 'not found';
  return `${at + 1} of ${places.length === MOST_PLACES ? `${MOST_PLACES} or more` : places.length}`;
}
