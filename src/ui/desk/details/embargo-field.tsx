/** The embargo: what it means here and now in words, and the browser's own way to choose a moment. */

import { useId } from 'react';
import { useNow } from '../../components/relative-time.tsx';
import { useFieldDraft } from '../side/field-draft.ts';
import { PlainField } from '../side/plain-field.tsx';
import { embargoRefusal, embargoWords, localMoment, readEmbargo, writtenEmbargo } from './read-embargo.ts';

const ZONE = new Intl.DateTimeFormat().resolvedOptions().timeZone;

export function EmbargoField() {
  const { kept, refusal } = useFieldDraft('embargo');
  const now = useNow();
  const id = useId();
  const read = readEmbargo(kept.text);
  return (
    <PlainField
      field="embargo"
      title="Embargo"
      hint={embargoWords(kept.text, now, ZONE)}
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
              value={read === null ? '' : localMoment(read.at)}
              onChange={(event) => kept.write(writtenEmbargo(event.target.value))}
            />
          </span>
        ) : null
      }
    />
  );
}
