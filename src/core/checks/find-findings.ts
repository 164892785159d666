/** Runs every check over a draft and puts beside each finding what people made of it. */

import type { ClaimPlace } from '../claims/claim.ts';
import type { DraftState } from '../review/draft-state.ts';
import type { QuotationResult } from './check-quotations.ts';
import { type CheckedDraft, checkedDraft } from './checked-draft.ts';
import { CHECKS, type CheckName, type Finding, keyAgain, type RawFinding } from './finding.ts';
import { attributionFindings } from './findings/attribution-findings.ts';
import { copyFindings } from './findings/copy-findings.ts';
import { dateFindings } from './findings/date-findings.ts';
import { evidenceFindings } from './findings/evidence-findings.ts';
import { mismatchFindings } from './findings/mismatch-findings.ts';
import { newerTextFindings } from './findings/newer-text-findings.ts';
import { quotationFindings, quotationsOfDraft } from './findings/quotation-findings.ts';
import { repeatFindings } from './findings/repeat-findings.ts';
import { riskWordFindings } from './findings/risk-word-findings.ts';
import { sourcesFindings } from './findings/sources-findings.ts';
import { spellingFindings } from './findings/spelling-findings.ts';
import { supportFindings } from './findings/support-findings.ts';
import { eachText, rememberAnswers } from './remember.ts';

type CaptureText = (sha256: string) => string | undefined;

/** Each text by itself, or with an eye for what it need not look at again. */
const FINDERS: readonly ((draft: CheckedDraft) => RawFinding[])[] = [
  sourcesFindings,
  newerTextFindings,
  quotationFindings,
  eachText(mismatchFindings),
  spellingFindings,
  dateFindings,
  attributionFindings,
  evidenceFindings,
  repeatFindings,
  copyFindings,
  riskWordFindings,
  supportFindings,
];

/**
 * All findings of the draft by check, in reading order within each. With `compareNow` false, what has not been compared
 * with the captures yet has none (see `uncheckedOf`). A finding is the same object as long as nothing about it changed,
 * and the list while nothing of the draft that is looked at did.
 */
export function findFindings(
  state: DraftState,
  captureText: CaptureText,
  compareNow = true,
): readonly Finding[] {
  const draft = checkedDraft(state, captureText, compareNow);
  if (!compareNow) return findAll(draft);
  const { blocks, claims, sources, fields, extra, dispositions } = state;
  const about = [blocks, claims, sources, fields, extra, dispositions, draft.comparedWith];
  return remember(about, () => findAll(draft));
}

/**
 * Reads the draft for one check after the other, so that a page can paint in between. What was read is remembered: the
 * next `findFindings` is quick.
 */
export function* readInSteps(state: DraftState, captureText: CaptureText): Generator<void> {
  const draft = checkedDraft(state, captureText, false);
  for (const find of FINDERS) {
    find(draft);
    yield;
  }
}

/** The desk's draft, and the host's where it runs in the same page. */
const remember = rememberAnswers<readonly Finding[]>(4);

function findAll(draft: CheckedDraft): Finding[] {
  const dispositions = new Map(draft.state.dispositions.map((one) => [one.key, one]));
  return withOwnKeys(withoutToldNames(FINDERS.flatMap((find) => find(draft))))
    .map((finding) => disposed(finding, dispositions.get(finding.key) ?? null))
    .sort((a, b) => RANK[a.check] - RANK[b.check]);
}

/** A sentence that stands twice has its findings twice: those behind the first are told apart by their count. */
function withOwnKeys(found: readonly RawFinding[]): RawFinding[] {
  const times = new Map<string, number>();
  return found.map((finding) => {
    const time = (times.get(finding.key) ?? 0) + 1;
    times.set(finding.key, time);
    return time === 1 ? finding : again(finding, time);
  });
}

const repeated = new WeakMap<RawFinding, RawFinding>();

function again(finding: RawFinding, time: number): RawFinding {
  const key = keyAgain(finding.key, time);
  const before = repeated.get(finding);
  if (before?.key === key) return before;
  const own = { ...finding, key };
  repeated.set(finding, own);
  return own;
}

const known = new WeakMap<RawFinding, Finding>();

function disposed(raw: RawFinding, disposition: Finding['disposition']): Finding {
  const before = known.get(raw);
  if (before?.disposition === disposition) return before;
  const finding = { ...raw, disposition };
  known.set(raw, finding);
  return finding;
}

/** A name that a source spells otherwise was not found there, of course. */
function withoutToldNames(found: readonly RawFinding[]): RawFinding[] {
  const spelled = found.filter(({ code }) => code === 'spelling_from_source');
  if (spelled.length === 0) return [...found];
  return found.filter(
    (one) =>
      one.check !== 'name' ||
      one.code !== 'name' ||
      !spelled.some(
        ({ claimId, start, end }) => claimId === one.claimId && start < one.end && one.start < end,
      ),
  );
}

const RANK = Object.fromEntries(CHECKS.map((check, rank) => [check, rank])) as Record<CheckName, number>;

/** Every quotation of the draft with how it stands, the good ones too: the desk shows both. */
export function quotationResults(
  state: DraftState,
  captureText: CaptureText,
  compareNow = true,
): { place: ClaimPlace; results: QuotationResult[] }[] {
  return quotationsOfDraft(checkedDraft(state, captureText, compareNow));
}
