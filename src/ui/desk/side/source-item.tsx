/** One listed source: what it is, the texts there are of it, and what rests on it. */

import { ExternalLink } from 'lucide-react';
import type { CaptureRef, Source } from '../../../core/review/draft-state.ts';
import { Button } from '../../components/button.tsx';
import { Chip } from '../../components/chip.tsx';
import { sourceKindWords } from '../../desk-words.ts';
import { counted } from '../../messages.ts';
import { useDeskContext } from '../desk-context.ts';
import { newestCapture, readOn } from './read-on.ts';
import { useSideFocus } from './side-focus.ts';
import { SourceActs } from './source-acts.tsx';
import { openCapture, openChanges } from './source-view-state.ts';
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
          {source.captures.toReversed().map((capture) => (
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
  const before = source.captures[source.captures.indexOf(capture) - 1];
  const isOnly = source.captures.length === 1;
  const isNewest = !isOnly && newestCapture(source) === capture;
  return (
    <li className="captures__one">
      <span className="side-note">
        {isNewest ? 'Newest, ' : ''}
        {readOn(capture)}; {capture.length.toLocaleString('en')} characters, by {nameOf(capture.by)}
      </span>
      <Button
        size="small"
        aria-label={`Read the text of ${source.title}${isOnly ? '' : `, ${readOn(capture)}`}`}
        onClick={() => openCapture(draftId, open)}
      >
        Read
      </Button>
      {before === undefined ? null : (
        <Button
          size="small"
          tone="quiet"
          aria-label={`What changed in ${source.title}, ${readOn(capture)}`}
          onClick={() => openChanges(draftId, source.id, before.sha256, capture.sha256)}
        >
          What changed
        </Button>
      )}
    </li>
  );
}
