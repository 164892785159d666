/** What a claim rests on: passages word for word, contacts on the record, searches that found nothing. */

import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Claim, Evidence, PassageEvidence, Stance } from '../../../core/claims/claim.ts';
import { Button } from '../../components/button.tsx';
import { Chip, type Tone } from '../../components/chip.tsx';
import { IconButton } from '../../components/icon-button.tsx';
import { announce } from '../../components/notices.tsx';
import { RelativeTime } from '../../components/relative-time.tsx';
import { stanceWords } from '../../desk-words.ts';
import { useDeskContext } from '../desk-context.ts';
import { shorten } from './shorten.ts';
import { goToSide } from './side-focus.ts';
import { SideSection } from './side-section.tsx';
import { openCapture } from './source-view-state.ts';
import './attached-evidence.css';

export const STANCE_TONES: Record<Stance, Tone> = { supports: 'ok', refutes: 'bad', context: 'plain' };

export function AttachedEvidence({ claim }: { claim: Claim }) {
  if (claim.evidence.length === 0) return null;
  return (
    <SideSection title="Evidence attached" aside={claim.evidence.length}>
      <ul className="evidence-list">
        {claim.evidence.map((evidence) => (
          <EvidenceItem key={evidence.id} claim={claim} evidence={evidence} />
        ))}
      </ul>
    </SideSection>
  );
}

function EvidenceItem({ claim, evidence }: { claim: Claim; evidence: Evidence }) {
  const { draftId, desk, nameOf, mayDo } = useDeskContext();
  function remove() {
    desk.send({ type: 'remove_evidence', claimId: claim.id, evidenceId: evidence.id });
    announce('Evidence removed.');
    goToSide(draftId, { in: 'evidence', at: 'region' });
  }
  return (
    <li className={`evidence evidence--${evidence.stance}`}>
      <div className="evidence__head">
        <Chip tone={STANCE_TONES[evidence.stance]}>{stanceWords[evidence.stance]}</Chip>
        <EvidenceOrigin evidence={evidence} />
        {mayDo('remove_evidence') ? (
          <IconButton
            className="evidence__remove"
            label={`Remove this evidence: ${shorten(wordsOf(evidence), 40)}`}
            tip="none"
            icon={<X size={14} />}
            onClick={remove}
          />
        ) : null}
      </div>
      <EvidenceBody evidence={evidence} />
      {evidence.note === '' ? null : <p className="side-note">Note: {evidence.note}</p>}
      <p className="side-note">
        Attached by {nameOf(evidence.by)}, <RelativeTime at={evidence.at} style="long" />
      </p>
    </li>
  );
}

function EvidenceOrigin({ evidence }: { evidence: Evidence }): ReactNode {
  const { desk, draftId } = useDeskContext();
  if (evidence.kind === 'contact') return <span>{evidence.who}, on the record</span>;
  if (evidence.kind === 'off_record') {
    return <span>{evidence.who === '' ? 'Somebody' : evidence.who}, off the record</span>;
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

function EvidenceBody({ evidence }: { evidence: Evidence }): ReactNode {
  switch (evidence.kind) {
    case 'passage':
      return (
        <>
          <blockquote className="side-quote" dir="auto">
            {evidence.selector.exact}
          </blockquote>
          <p className="side-note">Word for word in the source’s text.</p>
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

export function locatorWords({ locator }: PassageEvidence): string {
  const parts = [
    locator.page === undefined ? '' : `p. ${locator.page}`,
    locator.timecode === undefined ? '' : `at ${locator.timecode}`,
  ].filter((part) => part !== '');
  return parts.length === 0 ? '' : ` · ${parts.join(' · ')}`;
}

function placeOf({ sourceId, capture, selector }: PassageEvidence) {
  return { sourceId, capture, start: selector.start, end: selector.end };
}

function wordsOf(evidence: Evidence): string {
  switch (evidence.kind) {
    case 'passage':
      return evidence.selector.exact;
    case 'contact':
    case 'off_record':
      return evidence.said;
    case 'search':
      return evidence.query;
  }
}
