/** Drafts the request for changes from what is unsettled or flagged, so that nobody writes it by hand. */

import type { Finding } from '../../../core/checks/finding.ts';
import type { Claim } from '../../../core/claims/claim.ts';
import { claimStatus, isUnsourced, settledVerdict } from '../../../core/claims/claim-status.ts';
import { claimsInOrder } from '../../../core/claims/claims-in-order.ts';
import type { DraftState } from '../../../core/review/draft-state.ts';

export type DraftedRequest = { text: string; reasons: string[] };
type CaptureText = (sha256: string) => string | undefined;
type Point = { words: string; reason: string | null };

/** Claims in reading order, each with its words and why it is on the list; settled claims without a flag are left out. */
export function draftRequest(
  draft: DraftState,
  findings: readonly Finding[],
  captureText?: CaptureText,
): DraftedRequest {
  const entries = claimsInOrder(draft)
    .filter((claim) => !claim.orphan)
    .map((claim) => ({ claim, points: pointsOf(claim, draft, findings, captureText) }))
    .filter(({ points }) => points.length > 0);
  const head =
    draft.sources.length === 0
      ? ['The draft lists no source. Please name its sources and send their text.']
      : [];
  const list = entries.map(
    ({ claim, points }, at) =>
      `${at + 1}. “${claim.selector.exact}”\n${points.map((point) => `   ${point.words}`).join('\n')}`,
  );
  const lead = list.length === 0 ? [] : ['Please mend or source these sentences:'];
  const reasons = entries.flatMap(({ points }) => points.flatMap((point) => point.reason ?? []));
  return { text: [...head, ...lead, ...list].join('\n\n'), reasons: [...new Set(reasons)] };
}

function pointsOf(
  claim: Claim,
  draft: DraftState,
  findings: readonly Finding[],
  captureText?: CaptureText,
): Point[] {
  const points: Point[] = [];
  const verdict = verdictPoint(claim, draft, captureText);
  if (verdict !== null) points.push(verdict);
  for (const finding of findings) {
    if (finding.claimId !== claim.id || finding.disposition !== null || finding.severity === 'info') continue;
    points.push({
      words: `Check: ${finding.message}`,
      reason: finding.check === 'quotation' ? 'quotation' : null,
    });
  }
  if (claim.flag !== null)
    points.push({
      words: `Note: ${claim.flag.note === '' ? 'flagged for you' : claim.flag.note}`,
      reason: null,
    });
  return points;
}

function verdictPoint(claim: Claim, draft: DraftState, captureText?: CaptureText): Point | null {
  const verdict = settledVerdict(claim);
  switch (verdict) {
    case 'supported':
    case 'needs_no_source':
      return null;
    case 'refuted':
      return { words: `Refuted. ${passageOf(claim, 'refutes')}`.trim(), reason: 'refuted' };
    case 'conflicting_evidence':
      return {
        words: `The sources disagree. ${passageOf(claim, 'refutes')}`.trim(),
        reason: 'refuted',
      };
    case 'not_enough_evidence':
      return { words: 'The sources do not bear it out.', reason: 'not_borne_out' };
    case null:
      return openPoint(claim, draft, captureText);
  }
}

function openPoint(claim: Claim, draft: DraftState, captureText?: CaptureText): Point | null {
  switch (claimStatus(claim)) {
    case 'needs_recheck':
      return { words: 'Changed since it was checked; not settled again yet.', reason: null };
    case 'disagreement':
      return { words: 'Our verdicts on it differ; not settled yet.', reason: null };
    default:
      if (isUnsourced(claim, draft, captureText))
        return {
          words: 'Unsourced: it names no source we have, and no evidence is attached to it.',
          reason: 'unsourced',
        };
      // What is merely not looked at yet is the desk's own work, not the writer's.
      return null;
  }
}

function passageOf(claim: Claim, stance: 'refutes'): string {
  const evidence = claim.evidence.find((one) => one.stance === stance);
  if (evidence?.kind === 'passage') return `The source says: “${evidence.selector.exact}”`;
  return evidence?.kind === 'contact' ? `${evidence.who} says: “${evidence.said}”` : '';
}
