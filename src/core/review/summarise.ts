/** Makes the small row of a draft that the queue lives on. */

import { findFindings } from '../checks/find-findings.ts';
import type { CheckName, Finding } from '../checks/finding.ts';
import { rememberList } from '../checks/remember.ts';
import { printsOf } from '../checks/repeats-elsewhere.ts';
import type { Claim } from '../claims/claim.ts';
import { VERDICTS } from '../claims/claim.ts';
import { claimStatus, isUnsourced, settledVerdict } from '../claims/claim-status.ts';
import { blockText } from '../draft/block-text.ts';
import { countWords } from '../draft/count-words.ts';
import { searchTerms } from '../fold-search.ts';
import { evaluateApproval } from '../policy/approval-gate.ts';
import type { Policy } from '../policy/policy.ts';
import type { DraftState } from './draft-state.ts';
import type { DraftSummary } from './draft-summary.ts';
import { riskOf } from './risk.ts';

export type SummaryContext = {
  policy: Policy;
  captureText: (sha256: string) => string | undefined;
  /** ISO 8601: when the draft changed last. */
  now: string;
};

/** Most commands change no word: these are asked again about the same texts. */
const wordsOf = rememberList(8, countWords);
const termsOf = rememberList(8, searchTerms);

/** Who approves is not known here, so `ready` leaves four eyes to the desk. */
const NOBODY = { id: '', name: '', role: 'approver' } as const;

export function summarise(state: DraftState, context: SummaryContext): DraftSummary {
  const texts = state.blocks.map(blockText);
  const text = (kind: string): string => texts[state.blocks.findIndex((block) => block.kind === kind)] ?? '';
  const findings = findFindings(state, context.captureText);
  const open = findings.filter((finding) => finding.disposition === null);
  const gate = evaluateApproval(state, { ...context, person: NOBODY, findings });
  const claims = countClaims(state, context.captureText);
  return {
    id: state.id,
    version: state.version,
    headline: text('headline') || state.fileName,
    dek: text('dek'),
    section: state.fields.section.value,
    sectionConfirmed: state.fields.section.status === 'confirmed',
    tags: state.fields.tags.value,
    workflow: state.workflow,
    assignee: state.assignee,
    words: wordsOf(texts),
    claims,
    sources: state.sources.length,
    captures: state.sources.reduce((sum, source) => sum + source.captures.length, 0),
    findings: {
      errors: open.filter((finding) => finding.severity === 'error').length,
      warnings: open.filter((finding) => finding.severity === 'warning').length,
      quotations: open.filter((finding) => finding.check === 'quotation').length,
      byCheck: countChecks(open),
    },
    ready: gate.every((requirement) => requirement.status !== 'unsatisfied'),
    unresolvedThreads: state.threads.filter((thread) => thread.resolved === null).length,
    risk: riskOf(state, open, claims),
    receivedAt: state.receivedAt,
    changedAt: context.now,
    terms: termsOf([
      ...texts,
      ...state.fields.tags.value,
      ...state.sources.flatMap((source) => [source.title, source.publisher ?? '', source.url ?? '']),
    ]),
    prints: printsOf(state),
  };
}

function countChecks(open: readonly Finding[]): Partial<Record<CheckName, number>> {
  const counts: Partial<Record<CheckName, number>> = {};
  for (const { check, severity } of open) {
    if (severity !== 'info') counts[check] = (counts[check] ?? 0) + 1;
  }
  return counts;
}

function countClaims(state: DraftState, captureText: SummaryContext['captureText']): DraftSummary['claims'] {
  const claims = state.claims.filter((claim) => !claim.orphan);
  const having = (test: (claim: Claim) => boolean): number => claims.filter(test).length;
  return {
    total: claims.length,
    settled: having((claim) => claimStatus(claim) === 'settled'),
    recheck: having((claim) => claimStatus(claim) === 'needs_recheck'),
    disagreements: having((claim) => claimStatus(claim) === 'disagreement'),
    unsourced: having((claim) => isUnsourced(claim, state, captureText)),
    flagged: having((claim) => claim.flag !== null),
    byVerdict: countVerdicts(claims),
  };
}

function countVerdicts(claims: readonly Claim[]): DraftSummary['claims']['byVerdict'] {
  const counts = Object.fromEntries(
    VERDICTS.map((verdict) => [verdict, 0]),
  ) as DraftSummary['claims']['byVerdict'];
  for (const claim of claims) {
    const verdict = settledVerdict(claim);
    if (verdict !== null) counts[verdict] += 1;
  }
  return counts;
}
