/** What can be done with a listed source: a newer text is added by paste or file, the source itself removed. */

import { useState } from 'react';
import type { Source } from '../../../core/review/draft-state.ts';
import { Button } from '../../components/button.tsx';
import { announce } from '../../components/notices.tsx';
import { counted } from '../../messages.ts';
import { useDeskContext } from '../desk-context.ts';
import { ChooseTextFile } from './choose-text-file.tsx';
import { readOn } from './read-on.ts';
import { goToSide, useSideFocus } from './side-focus.ts';
import { TextField } from './text-field.tsx';
import { useKeptText } from './use-kept-text.ts';
import { whoMay } from './who-may.ts';
import { writingKeys } from './writing-keys.ts';

/** `resting`: how many claims rest on it. */
export function SourceActs({ source, resting }: { source: Source; resting: number }) {
  const { draftId, desk } = useDeskContext();
  const kept = useKeptText(draftId, `paste:${source.id}`);
  const [pasting, setPasting] = useState(kept.changed);
  const inUse =
    resting === 0
      ? undefined
      : `${counted(resting, 'claim rests', 'claims rest')} on this source; remove that evidence first.`;

  function remove() {
    desk.send({ type: 'remove_source', sourceId: source.id });
    announce(`Removed “${source.title}”.`);
    goToSide(draftId, { in: 'sources', at: 'region' });
  }

  if (pasting) return <CaptureForm source={source} onDone={() => setPasting(false)} />;
  return (
    <div className="side-buttons">
      <Button
        size="small"
        tone={source.captures.length === 0 ? 'plain' : 'quiet'}
        unavailable={whoMay(desk.person.role, 'add_capture')}
        onClick={() => {
          setPasting(true);
          goToSide(draftId, { in: 'sources', at: `paste:${source.id}` });
        }}
      >
        {source.captures.length === 0 ? 'Paste its text' : 'Paste a newer text'}
      </Button>
      <Button
        size="small"
        tone="quiet"
        unavailable={whoMay(desk.person.role, 'remove_source') ?? inUse}
        aria-label={`Remove ${source.title}`}
        aria-describedby={inUse === undefined ? undefined : `${source.id}-in-use`}
        onClick={remove}
      >
        Remove
      </Button>
      {inUse === undefined ? null : (
        <span id={`${source.id}-in-use`} className="side-note">
          {inUse}
        </span>
      )}
    </div>
  );
}

function CaptureForm({ source, onDone }: { source: Source; onDone: () => void }) {
  const { draftId, desk } = useDeskContext();
  const kept = useKeptText(draftId, `paste:${source.id}`);
  const [asked, setAsked] = useState(false);
  const [known, setKnown] = useState('');
  const field = useSideFocus<HTMLInputElement & HTMLTextAreaElement>(draftId, {
    in: 'sources',
    at: `paste:${source.id}`,
  });

  function leave() {
    onDone();
    goToSide(draftId, { in: 'sources', at: `source:${source.id}` });
  }

  function send() {
    setAsked(true);
    if (kept.text.trim() === '') return;
    const same = source.captures.find(({ sha256 }) => desk.captureText(sha256) === kept.text);
    if (same !== undefined)
      return setKnown(`This text is here already, to the letter, ${readOn(same)}. Nothing was added.`);
    desk.send({ type: 'add_capture', sourceId: source.id, text: kept.text });
    kept.forget();
    announce('The text is added.');
    leave();
  }

  return (
    <fieldset className="side-form" onKeyDown={writingKeys({ send, leave })}>
      <legend className="spoken">Text of {source.title}</legend>
      <TextField ref={field} label="Text of this source" kept={kept} rows={7} required={asked} />
      <ChooseTextFile onText={kept.write} />
      {known === '' ? null : (
        <p className="side-error" role="alert">
          {known}
        </p>
      )}
      <div className="side-buttons">
        <Button size="small" tone="primary" onClick={send}>
          Add the text
        </Button>
        <Button size="small" tone="quiet" onClick={leave}>
          Close
        </Button>
      </div>
    </fieldset>
  );
}
