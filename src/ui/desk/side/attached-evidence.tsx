/** What a claim rests on, one card each: passages word for word, contacts, searches that found nothing, off-record notes. */

import { Pencil, X } from 'lucide-react';
import { useRef, useState } from 'react';
import type { Claim, Evidence, Stance } from '../../../core/claims/claim.ts';
import { Chip, type Tone } from '../../components/chip.tsx';
import { IconButton } from '../../components/icon-button.tsx';
import { announce } from '../../components/notices.tsx';
import { RelativeTime } from '../../components/relative-time.tsx';
import { stanceWords } from '../../desk-words.ts';
import { useDeskContext } from '../desk-context.ts';
import { EvidenceForm } from './evidence-form.tsx';
import { EvidenceBody, EvidenceOrigin } from './evidence-origin.tsx';
import { EvidenceStanding } from './evidence-standing.tsx';
import { shorten } from './shorten.ts';
import { goToSide } from './side-focus.ts';
import { SideSection } from './side-section.tsx';
import './attached-evidence.css';

const STANCE_TONES: Record<Stance, Tone> = { supports: 'ok', refutes: 'bad', context: 'plain' };

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
  const [changing, setChanging] = useState(false);
  const item = useRef<HTMLLIElement>(null);
  const named = shorten(wordsOf(evidence), 40);

  function remove() {
    desk.send({ type: 'remove_evidence', claimId: claim.id, evidenceId: evidence.id });
    announce('Evidence removed.');
    goToSide(draftId, { in: 'evidence', at: 'region' });
  }

  function done() {
    setChanging(false);
    item.current?.focus({ preventScroll: true });
  }

  return (
    <li ref={item} tabIndex={-1} className={`evidence evidence--${evidence.stance}`}>
      <div className="evidence__head">
        {evidence.kind === 'off_record' ? (
          <Chip tone="void">Off the record</Chip>
        ) : (
          <Chip tone={STANCE_TONES[evidence.stance]}>{stanceWords[evidence.stance]}</Chip>
        )}
        <EvidenceOrigin evidence={evidence} />
        {mayDo('change_evidence') ? (
          <IconButton
            className="evidence__act"
            label={`Change stance, page or note: ${named}`}
            title="Change stance, page or note"
            tip="none"
            aria-expanded={changing}
            icon={<Pencil size={13} />}
            onClick={() => setChanging(!changing)}
          />
        ) : null}
        {mayDo('remove_evidence') ? (
          <IconButton
            className="evidence__act"
            label={`Remove this evidence: ${named}`}
            title="Remove this evidence"
            tip="none"
            icon={<X size={14} />}
            onClick={remove}
          />
        ) : null}
      </div>
      <EvidenceBody claim={claim} evidence={evidence} />
      {evidence.kind === 'passage' ? <EvidenceStanding claim={claim} evidence={evidence} /> : null}
      {evidence.note === '' || changing ? null : (
        <p className="side-note" dir="auto">
          Note: {evidence.note}
        </p>
      )}
      {changing ? <EvidenceForm claim={claim} evidence={evidence} onDone={done} /> : null}
      <p className="side-note">
        Attached by {nameOf(evidence.by)}, <RelativeTime at={evidence.at} style="long" />
      </p>
    </li>
  );
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
