/** How a claim shows itself in ledger and galley: its tone, its words, and the chips beside it. */

import { assertNever } from '../../core/assert-never.ts';
import type { Finding } from '../../core/checks/finding.ts';
import type { Claim, VerdictLabel } from '../../core/claims/claim.ts';
import { type ClaimStatus, claimStatus, isReviewed, settledVerdict } from '../../core/claims/claim-status.ts';
import { claimStatusWords } from '../desk-words.ts';
import { verdictWords } from '../messages.ts';
import { chipWords } from './finding-words.ts';
import type { QuotationLook } from './quotation-looks.ts';

/** One word for what decides glyph, underline and colour together. */
export type ClaimTone =
  | 'open'
  | 'reviewed'
  | 'unsourced'
  | 'misquoted'
  | 'differs'
  | 'supported'
  | 'refuted'
  | 'conflicting'
  | 'not-enough'
  | 'no-source'
  | 'recheck'
  | 'disagreement'
  | 'orphan';

/** The same object as long as nothing about the claim changed, so that its row and its words need no new look. */
export type ClaimLook = {
  claim: Claim;
  status: ClaimStatus;
  verdict: VerdictLabel | null;
  unsourced: boolean;
  quotation: QuotationLook | null;
  tone: ClaimTone;
  /** What the tone says, for who does not see it. */
  words: string;
  /** Open errors and warnings of the checks, errors first. */
  findings: readonly Finding[];
};

const NONE: readonly Finding[] = [];
const known = new WeakMap<Claim, ClaimLook>();

export function claimLook(claim: Claim, unsourced: boolean, quotation: QuotationLook | null): ClaimLook {
  const before = known.get(claim);
  if (before?.unsourced === unsourced && before.quotation === quotation) return before;
  const status = claimStatus(claim);
  const verdict = settledVerdict(claim);
  const tone = toneOf(claim, status, verdict, unsourced, quotation);
  const look = { claim, status, verdict, unsourced, quotation, tone, words: toneWords(tone), findings: NONE };
  known.set(claim, look);
  return look;
}

/** The look of a claim in which the checks found something. A person’s verdict shows before it, a misquotation too. */
export function lookWith(look: ClaimLook, findings: readonly Finding[]): ClaimLook {
  const differing = findings.find(isDiffering);
  const gives = look.tone === 'open' || look.tone === 'reviewed' || look.tone === 'unsourced';
  if (differing === undefined || !gives) return { ...look, findings };
  return { ...look, findings, tone: 'differs', words: `Open, ${chipWords(differing)}` };
}

/** A source on the same matter has another number or date; or a date contradicts itself. */
export function isDiffering({ check, severity, disposition }: Finding): boolean {
  return severity === 'error' && disposition === null && (check === 'number' || check === 'date');
}

function toneOf(
  claim: Claim,
  status: ClaimStatus,
  verdict: VerdictLabel | null,
  unsourced: boolean,
  quotation: QuotationLook | null,
): ClaimTone {
  switch (status) {
    case 'orphan':
      return 'orphan';
    case 'disagreement':
      return 'disagreement';
    case 'needs_recheck':
      return 'recheck';
    case 'settled':
      return verdict === null ? 'open' : verdictTone[verdict];
    case 'open':
      if (quotation === 'not_found' || quotation === 'near') return 'misquoted';
      if (unsourced) return 'unsourced';
      return isReviewed(claim) ? 'reviewed' : 'open';
    default:
      return assertNever(status);
  }
}

const verdictTone: Record<VerdictLabel, ClaimTone> = {
  supported: 'supported',
  refuted: 'refuted',
  conflicting_evidence: 'conflicting',
  not_enough_evidence: 'not-enough',
  needs_no_source: 'no-source',
};

function toneWords(tone: ClaimTone): string {
  switch (tone) {
    case 'open':
      return claimStatusWords.open;
    case 'reviewed':
      return 'Open, reviewed';
    case 'unsourced':
      return 'Open, unsourced';
    case 'misquoted':
      return 'Open, quotation not found';
    case 'differs':
      return 'Open, number or date differs';
    case 'supported':
      return verdictWords.supported;
    case 'refuted':
      return verdictWords.refuted;
    case 'conflicting':
      return verdictWords.conflicting_evidence;
    case 'not-enough':
      return verdictWords.not_enough_evidence;
    case 'no-source':
      return verdictWords.needs_no_source;
    case 'recheck':
      return claimStatusWords.needs_recheck;
    case 'disagreement':
      return claimStatusWords.disagreement;
    case 'orphan':
      return claimStatusWords.orphan;
    default:
      return assertNever(tone);
  }
}
