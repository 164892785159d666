/** What stands under a block about its open suggestions: who makes each, what became of its words, and what to do. */

import type { Block } from '../../../core/draft/block.ts';
import type { Person } from '../../../core/policy/permissions.ts';
import type { ClaimLook } from '../claim-look.ts';
import type { GalleyActs } from '../galley/galley-acts.ts';
import type { SuggestionReading } from './read-suggestion.ts';
import { SuggestionButtons } from './suggestion-buttons.tsx';
import { SuggestionTexts } from './suggestion-texts.tsx';
import { suggestionWords } from './suggestion-words.ts';
import './suggestions.css';

export function SuggestionNotes(props: {
  readings: readonly SuggestionReading[];
  block: Block;
  looks: readonly ClaimLook[];
  seat: Person;
  acts: GalleyActs;
}) {
  const { readings, block, looks, seat, acts } = props;
  if (readings.length === 0) return null;
  return readings.map((reading) => {
    const { suggestion, state } = reading;
    const who = acts.nameOf(suggestion.by);
    const words = suggestionWords(reading, block, looks);
    return (
      // biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form
      <div
        key={suggestion.id}
        className="suggestion-note screen-only"
        role="group"
        aria-label={`Suggestion by ${who}`}
        tabIndex={-1}
        data-roving=""
        data-suggestion-note={suggestion.id}
        data-author={acts.colourOf(suggestion.by)}
        data-state={state}
      >
        <p className="suggestion-note__line">
          <b dir="auto">{who}</b> suggests this{words === '' ? '.' : `; ${words}.`}
          {suggestion.note === '' ? null : (
            <q className="suggestion-note__why" dir="auto">
              {suggestion.note}
            </q>
          )}
        </p>
        {state === 'conflict' ? <SuggestionTexts reading={reading} now={block.markdown} /> : null}
        <SuggestionButtons reading={reading} acts={acts.suggestions} seat={seat} onEdit={acts.editWith} />
      </div>
    );
  });
}
