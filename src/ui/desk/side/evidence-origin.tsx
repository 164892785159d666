/** Where a piece of evidence comes from, and its words. */

import type { ReactNode } from 'react';
import type { Claim, Evidence, PassageEvidence } from '../../../core/claims/claim.ts';
import { Button } from '../../components/button.tsx';
import { useDeskContext } from '../desk-context.ts';
import { PassageFacts } from './passage-facts.tsx';
import { openCapture } from './source-view-state.ts';

export function EvidenceOrigin({ evidence }: { evidence: Evidence }): ReactNode {
  const { desk, draftId } = useDeskContext();
  if (evidence.kind === 'contact') return <span dir="auto">{evidence.who}, on the record</span>;
  if (evidence.kind === 'off_record') {
    return <span dir="auto">{evidence.who === '' ? 'Somebody' : evidence.who}, off the record</span>;
  }
  if (evidence.kind === 'search') return <span>Search that found nothing</span>;
  const title =
    desk.draft.sources.find((source) => source.id === evidence.sourceId)?.title ?? 'A removed source';
  return (
    <Button
      size="small"
      tone="quiet"
      className="side-link"
      title="Read it in its source"
      onClick={() => openCapture(draftId, placeOf(evidence))}
    >
      {title}
      {locatorWords(evidence)}
    </Button>
  );
}

export function EvidenceBody({ claim, evidence }: { claim: Claim; evidence: Evidence }): ReactNode {
  switch (evidence.kind) {
    case 'passage':
      return (
        <>
          <blockquote className="side-quote" dir="auto">
            {evidence.selector.exact}
          </blockquote>
          <p className="side-note evidence__words">Word for word in the source’s text.</p>
          <PassageFacts claim={claim} exact={evidence.selector.exact} />
        </>
      );
    case 'contact':
      return (
        <>
          <blockquote className="side-quote" dir="auto">
            {evidence.said}
          </blockquote>
          <p className="side-note">
            {[evidence.when, evidence.how].filter((part) => part !== '').join(', ')}
          </p>
        </>
      );
    case 'off_record':
      return (
        <>
          <blockquote className="side-quote" dir="auto">
            {evidence.said}
          </blockquote>
          <p className="side-note">Off the record: no export carries it, and it bears out no verdict.</p>
        </>
      );
    case 'search':
      return (
        <p>
          Looked for “{evidence.query}” in {evidence.where}.
        </p>
      );
  }
}

function locatorWords({ locator }: PassageEvidence): string {
  const parts = [
    locator.page === undefined ? '' : `p. ${locator.page}`,
    locator.timecode === undefined ? '' : `at ${locator.timecode}`,
  ].filter((part) => part !== '');
  return parts.length === 0 ? '' : ` · ${parts.join(' · ')}`;
}

function placeOf({ sourceId, capture, selector }: PassageEvidence) {
  return { sourceId, capture, start: selector.start, end: selector.end };
}
