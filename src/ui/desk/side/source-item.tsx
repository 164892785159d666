/** One listed source: what it is, the texts there are of it, and what rests on it. */

import { ExternalLink } from 'lucide-react';
import { useState } from 'react';
import type { CaptureRef, Source } from '../../../core/review/draft-state.ts';
import { Button } from '../../components/button.tsx';
import { Chip } from '../../components/chip.tsx';
import { announce } from '../../components/notices.tsx';
import { RelativeTime } from '../../components/relative-time.tsx';
import { sourceKindWords } from '../../desk-words.ts';
import { counted } from '../../messages.ts';
import { useDeskContext } from '../desk-context.ts';
import { goToSide, useSideFocus } from './side-focus.ts';
import { openCapture } from './source-view-state.ts';
import { TextField } from './text-field.tsx';
import { useKeptText } from './use-kept-text.ts';
import { whoMay } from './who-may.ts';
import { writingKeys } from './writing-keys.ts';
import './source-item.css';

export function SourceItem({ source }: { source: Source }) {
  const { draftId, desk } = useDeskContext();
  const head = useSideFocus<HTMLHeadingElement>(draftId, { in: 'sources', at: `source:${source.id}` });
  const resting = desk.draft.claims.filter((claim) =>
    claim.evidence.some((evidence) => evidence.kind === 'passage' && evidence.sourceId === source.id),
  ).length;
  return (
    <li className="source">
      <h2 ref={head} className="source__title" tabIndex={-1} dir="auto">
        {source.title}
      </h2>
      <p className="side-note">
        {[
          ...(source.publisher === null ? [] : [source.publisher]),
          ...(source.kind === 'other' ? [] : [sourceKindWords[source.kind]]),
          source.origin === 'file' ? 'listed by the draft' : 'added here',
        ].join(' · ')}
      </p>
      {source.url === null ? null : <Address url={source.url} />}
      {source.captures.length === 0 ? (
        <p className="source__bare">No text yet. Listing a name does not make a claim sourced.</p>
      ) : (
        <ul className="captures">
          {source.captures.map((capture) => (
            <CaptureLine key={capture.sha256} source={source} capture={capture} />
          ))}
        </ul>
      )}
      {resting === 0 ? null : (
        <p>
          <Chip tone="ok">{counted(resting, 'claim rests', 'claims rest')} on it</Chip>
        </p>
      )}
      <SourceActs source={source} resting={resting} />
    </li>
  );
}

/** Only what a browser opens as a page is a link; any other address stays words. */
function Address({ url }: { url: string }) {
  if (!/^https?:\/\//i.test(url)) return <p className="source__url">{url}</p>;
  return (
    <p className="source__url">
      <a href={url} target="_blank" rel="noopener noreferrer">
        {url}
        <ExternalLink size={12} aria-hidden="true" />
        <span className="spoken"> (opens in a new tab)</span>
      </a>
    </p>
  );
}

function CaptureLine({ source, capture }: { source: Source; capture: CaptureRef }) {
  const { draftId, nameOf } = useDeskContext();
  const open = { sourceId: source.id, capture: capture.sha256, start: 0, end: 0 };
  return (
    <li className="captures__one">
      <Button
        size="small"
        aria-label={`Read the text of ${source.title}`}
        onClick={() => openCapture(draftId, open)}
      >
        Read
      </Button>
      <span className="side-note">
        {capture.length.toLocaleString('en')} characters, by {nameOf(capture.by)},{' '}
        <RelativeTime at={capture.at} style="long" />
      </span>
    </li>
  );
}

function SourceActs({ source, resting }: { source: Source; resting: number }) {
  const { draftId, desk } = useDeskContext();
  const slot = `paste:${source.id}`;
  const kept = useKeptText(draftId, slot);
  const [asked, setAsked] = useState(false);
  const [pasting, setPasting] = useState(kept.changed);
  const field = useSideFocus<HTMLInputElement & HTMLTextAreaElement>(draftId, {
    in: 'sources',
    at: `paste:${source.id}`,
  });
  const inUse =
    resting === 0
      ? undefined
      : `${counted(resting, 'claim rests', 'claims rest')} on this source; remove that evidence first.`;

  function remove() {
    desk.send({ type: 'remove_source', sourceId: source.id });
    announce(`Removed “${source.title}”.`);
    goToSide(draftId, { in: 'sources', at: 'region' });
  }

  function leave() {
    setPasting(false);
    setAsked(false);
    goToSide(draftId, { in: 'sources', at: `source:${source.id}` });
  }

  function send() {
    setAsked(true);
    if (kept.text.trim() === '') return;
    desk.send({ type: 'add_capture', sourceId: source.id, text: kept.text });
    kept.forget();
    announce('The text is added.');
    leave();
  }

  if (pasting) {
    return (
      <fieldset className="side-form" onKeyDown={writingKeys({ send, leave })}>
        <legend className="spoken">Text of {source.title}</legend>
        <TextField ref={field} label="Text of this source" kept={kept} rows={7} required={asked} />
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
