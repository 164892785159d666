/** The embargo: what it means here and now in words, and the browser's own way to choose a moment. */

import { type ChangeEvent, useId, useState } from 'react';
import { useNow } from '../../components/relative-time.tsx';
import { useFieldDraft } from '../side/field-draft.ts';
import { PlainField } from '../side/plain-field.tsx';
import { OWN_ZONE } from './own-zone.ts';
import {
  embargoRefusal,
  embargoWords,
  isWholeYear,
  localMoment,
  readEmbargo,
  writtenEmbargo,
} from './read-embargo.ts';

/** A fifth figure of the year would be read by nothing. */
const LAST = '9999-12-31T23:59';

export function EmbargoField() {
  const { kept, refusal } = useFieldDraft('embargo');
  const now = useNow();
  const id = useId();
  const read = readEmbargo(kept.text);
  // What is typed into the control stays there as it is until it is left, or the field reads otherwise.
  const [typed, setTyped] = useState<{ value: string; words: string } | null>(null);
  const stands = read === null ? '' : localMoment(read.at);

  function onType({ target: { value, validity } }: ChangeEvent<HTMLInputElement>) {
    // Emptied, it has no value; with a part still empty, it has none yet.
    const isBegun = value === '' ? validity.badInput : !isWholeYear(value);
    const words = isBegun ? kept.text : writtenEmbargo(value);
    setTyped({ value, words });
    if (!isBegun) kept.write(words);
  }

  return (
    <PlainField
      field="embargo"
      title="Embargo"
      hint={embargoWords(kept.text, now, OWN_ZONE)}
      tidy={writtenEmbargo}
      refuse={embargoRefusal}
      more={
        refusal === undefined ? (
          <span className="details__moment">
            <label htmlFor={id}>Choose date and time</label>
            <input
              id={id}
              type="datetime-local"
              className="side-input"
              max={LAST}
              value={typed?.words === kept.text ? typed.value : stands}
              onChange={onType}
              onBlur={() => setTyped(null)}
            />
          </span>
        ) : null
      }
    />
  );
}
