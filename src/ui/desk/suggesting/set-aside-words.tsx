/** In a suggestion's note: the person's own words that were put aside for its words, and the ways back to them. */

import type { Suggestion } from '../../../core/review/draft-state.ts';
import { forgetUnsavedText, useUnsavedTextsOf } from '../../../state/unsaved-texts.ts';
import { Button } from '../../components/button.tsx';
import { copyText } from '../side/copy-text.ts';
import { setAsideIn } from './set-aside.ts';
import type { SuggestionActs } from './suggestion-acts.ts';

/** Nothing where none were. `isGone`: the block is no more, so there is no field for them. */
export function SetAsideWords(props: { suggestion: Suggestion; isGone: boolean; acts: SuggestionActs }) {
  const { suggestion, isGone, acts } = props;
  const draftId = acts.draftId();
  return setAsideIn(useUnsavedTextsOf(draftId), suggestion.id).map(({ slot, unsaved }) => (
    <div key={slot}>
      <dl className="suggestion-texts">
        <dt className="caps">Your own, unsaved</dt>
        <dd dir="auto">{unsaved.text}</dd>
      </dl>
      <div className="suggestion-note__acts">
        {isGone ? (
          <Button size="small" onClick={() => void copyText(unsaved.text)}>
            Copy these words
          </Button>
        ) : (
          <Button size="small" onClick={() => acts.takeSetAside(suggestion, slot)}>
            Back to these words
          </Button>
        )}
        <Button
          size="small"
          tone="quiet"
          onClick={({ currentTarget }) => {
            // The button goes with the words: the focus stays on the note.
            currentTarget.closest<HTMLElement>('[data-suggestion-note]')?.focus();
            forgetUnsavedText(draftId, slot);
          }}
        >
          Drop these words
        </Button>
      </div>
    </div>
  ));
}
