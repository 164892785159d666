/** Both texts of a suggestion that no longer fits: how the block reads now, and how it should read. */

import type { SuggestionReading } from './read-suggestion.ts';

export function SuggestionTexts({ reading, now }: { reading: SuggestionReading; now: string | null }) {
  const { base, markdown } = reading.suggestion;
  return (
    <dl className="suggestion-texts">
      <dt className="caps">Written over</dt>
      <dd dir="auto">{base}</dd>
      {now === null || now === base ? null : (
        <>
          <dt className="caps">Now</dt>
          <dd dir="auto">{now}</dd>
        </>
      )}
      <dt className="caps">Suggested</dt>
      <dd dir="auto">{markdown}</dd>
    </dl>
  );
}
