/** Which text of the source is open, by when it was read; and the way to what changed since the one before. */

import { useId } from 'react';
import type { Source } from '../../../core/review/draft-state.ts';
import { Button } from '../../components/button.tsx';
import { useDeskContext } from '../desk-context.ts';
import { newestCapture, readOn } from '../side/read-on.ts';
import { changeCapture, type OpenCapture } from '../side/source-view-state.ts';

export function ChooseCapture(props: { source: Source; open: OpenCapture; against: string | null }) {
  const { source, open, against } = props;
  const { draftId, nameOf } = useDeskContext();
  const id = useId();
  const { captures } = source;
  const newest = newestCapture(source);
  const at = captures.findIndex((one) => one.sha256 === open.capture);
  const here = captures[at];
  if (here === undefined) return null;
  if (captures.length === 1)
    return (
      <p className="side-note">
        {sentence(readOn(here))}, brought by {nameOf(here.by)}
      </p>
    );
  const before = captures[at - 1];
  const newer = captures[at + 1];
  const [older, later] = before === undefined ? [here, newer] : [before, here];
  return (
    <div className="choose-capture">
      <label htmlFor={id} className="spoken">
        Text
      </label>
      <select
        id={id}
        className="side-input"
        value={open.capture}
        onChange={(event) => changeCapture(draftId, event.target.value, null)}
      >
        {captures.toReversed().map((one) => (
          <option key={one.sha256} value={one.sha256}>
            {`${sentence(readOn(one))}${one === newest ? ' (newest)' : ''}, ${one.length.toLocaleString('en')} characters`}
          </option>
        ))}
      </select>
      <Button
        size="small"
        onClick={() => {
          if (against !== null) changeCapture(draftId, open.capture, null);
          else if (later !== undefined) changeCapture(draftId, later.sha256, older.sha256);
        }}
      >
        {against === null ? 'What changed' : 'Read this text'}
      </Button>
    </div>
  );
}

const sentence = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
