/** Drafts the request for changes from what is unsettled, flagged or found, so that nobody writes it by hand. */

import type { Finding } from '../../../core/checks/finding.ts';
import type { Claim } from '../../../core/claims/claim.ts';
import { claimStatus, isUnsourced, settledVerdict } from '../../../core/claims/claim-status.ts';
import { claimsInOrder } from '../../../core/claims/claims-in-order.ts';
import type { DraftState } from '../../../core/review/draft-state.ts';
import { messageParts } from '../finding-words.ts';
import { findingsOfDraft } from '../findings-of.ts';

/** `text` is Markdown; `reasons` are codes of `CHANGE_REASONS`. */
export type DraftedRequest = { text: string; reasons: string[] };
type CaptureText = (sha256: string) => string | undefined;
/** What the writer is asked for, the gravest first. */
type Group = (typeof GROUPS)[number]['group'];
type Point = { group: Group; words: string; reason: string | null };

const GROUPS = [
  { group: 'refuted', title: 'Refuted by the sources' },
  { group: 'quotation', title: 'Quotations to mend' },
  { group: 'not_borne_out', title: 'Not borne out by the sources' },
  { group: 'unsourced', title: 'Without a source' },
  { group: 'found', title: 'To check again' },
  { group: 'unsettled', title: 'Not settled here yet' },
  { group: 'noted', title: 'Notes for you' },
] as const;

/** A review holds 20,000 characters: a list that would not fit ends with how many it leaves out. */
const MOST = 17_000;

/** Each sentence stands once, with all that is said of it, in the group of its gravest point and in reading order. */
export function draftRequest(
  draft: DraftState,
  findings: readonly Finding[],
  captureText?: CaptureText,
): DraftedRequest {
  const entries = claimsInOrder(draft)
    .filter((claim) => !claim.orphan)
    .map((claim) => ({ claim, points: pointsOf(claim, draft, findings, captureText) }))
    .filter(({ points }) => points.length > 0);
  const parts = aboutTheDraft(draft, findings);
  let room = MOST - parts.join('\n\n').length;
  let number = 0;
  let left = 0;
  for (const { group, title } of GROUPS) {
    const here = entries.filter(({ points }) => gravest(points) === group);
    const items: string[] = [];
    for (const { claim, points } of here) {
      const item = itemOf(number + 1, claim, points);
      room -= item.length + 2;
      if (room < 0) left += 1;
      else {
        items.push(item);
        number += 1;
      }
    }
    if (items.length > 0) parts.push(`## ${title}`, ...items);
  }
  if (left > 0) parts.push(`And ${left} more sentences like these: too many for one letter.`);
  const reasons = entries.flatMap(({ points }) => points.flatMap((point) => point.reason ?? []));
  return { text: parts.join('\n\n'), reasons: [...new Set(reasons)] };
}

function gravest(points: readonly Point[]): Group | undefined {
  return GROUPS.find(({ group }) => points.some((point) => point.group === group))?.group;
}

function itemOf(number: number, claim: Claim, points: readonly Point[]): string {
  const lines = points.map((point) => `   - ${point.words}`);
  const words = inOneLine(claim.selector.exact);
  // Quotation marks around quotation marks would be one more thing to mend.
  const quoted = /[“”„«»"]/u.test(words) ? words : `“${words}”`;
  return `${number}. ${quoted}\n${lines.join('\n')}`;
}

/** What was found of no single sentence. */
function aboutTheDraft(draft: DraftState, findings: readonly Finding[]): string[] {
  const bare =
    draft.sources.length === 0
      ? ['The draft lists no source. Please name its sources and send their text.']
      : [];
  const found = findingsOfDraft(findings)
    .filter((finding) => isOpen(finding) && finding.check !== 'sources')
    .slice(0, 20)
    .map((finding) => `- ${plainMessage(finding)}`);
  return found.length === 0 ? bare : [...bare, '## The draft as a whole', found.join('\n')];
}

const isOpen = ({ disposition, severity }: Finding): boolean => disposition === null && severity !== 'info';

function pointsOf(
  claim: Claim,
  draft: DraftState,
  findings: readonly Finding[],
  captureText?: CaptureText,
): Point[] {
  const points: Point[] = [];
  const verdict = verdictPoint(claim, draft, captureText);
  if (verdict !== null) points.push(verdict);
  const label = settledVerdict(claim);
  const settled = label === 'supported' || label === 'needs_no_source';
  for (const finding of findings) {
    if (finding.claimId !== claim.id || !isOpen(finding)) continue;
    // Who settled a sentence has seen what the checks doubt in it; an error stands against approval all the same.
    if (settled && finding.severity !== 'error') continue;
    const quotation = finding.check === 'quotation';
    points.push({
      group: quotation ? 'quotation' : 'found',
      words: plainMessage(finding),
      reason: quotation ? 'quotation' : null,
    });
  }
  if (claim.flag !== null) {
    const note = inOneLine(claim.flag.note);
    points.push({ group: 'noted', words: `Note: ${note === '' ? 'flagged for you' : note}`, reason: null });
  }
  return points;
}

/** How it was compared is the desk's own business. */
function plainMessage({ message }: Finding): string {
  const { lead, next } = messageParts(message);
  return inOneLine(`Check: ${lead} ${next}`);
}

function verdictPoint(claim: Claim, draft: DraftState, captureText?: CaptureText): Point | null {
  const verdict = settledVerdict(claim);
  switch (verdict) {
    case 'supported':
    case 'needs_no_source':
      return null;
    case 'refuted':
      return { group: 'refuted', words: `Refuted. ${passageOf(claim)}`.trim(), reason: 'refuted' };
    case 'conflicting_evidence':
      return {
        group: 'refuted',
        words: `The sources disagree. ${passageOf(claim)}`.trim(),
        reason: 'refuted',
      };
    case 'not_enough_evidence':
      return { group: 'not_borne_out', words: 'The sources do not bear it out.', reason: 'not_borne_out' };
    case null:
      return openPoint(claim, draft, captureText);
  }
}

function openPoint(claim: Claim, draft: DraftState, captureText?: CaptureText): Point | null {
  switch (claimStatus(claim)) {
    case 'needs_recheck':
      return {
        group: 'unsettled',
        words: 'Changed since it was checked; not settled again yet.',
        reason: null,
      };
    case 'disagreement':
      return { group: 'unsettled', words: 'Our verdicts on it differ; not settled yet.', reason: null };
    default:
      if (isUnsourced(claim, draft, captureText))
        return {
          group: 'unsourced',
          words: 'Unsourced: it names no source we have, and no evidence is attached to it.',
          reason: 'unsourced',
        };
      // What is merely not looked at yet is the desk's own work, not the writer's.
      return null;
  }
}

/** Of evidence kept off the record nothing is said. */
function passageOf(claim: Claim): string {
  const evidence = claim.evidence.find((one) => one.kind !== 'off_record' && one.stance === 'refutes');
  if (evidence?.kind === 'passage') return `The source says: “${inOneLine(evidence.selector.exact)}”`;
  return evidence?.kind === 'contact' ? `${evidence.who} says: “${inOneLine(evidence.said)}”` : '';
}

/** A line break would end the point of the list. */
function inOneLine(words: string): string {
  return words.replace(/\s+/gu, ' ').trim();
}
