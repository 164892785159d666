/** Runs every check over a draft and puts beside each finding what people made of it. */

import type { Claim, ClaimPlace } from '../claims/claim.ts';
import { settledVerdict } from '../claims/claim-status.ts';
import { plainText } from '../draft/plain-text.ts';
import type { DraftState } from '../review/draft-state.ts';
import { missingInEvidence } from './check-evidence.ts';
import {
  checkQuotations,
  type QuotationResult,
  type SearchableCapture,
  searchable,
} from './check-quotations.ts';
import { findRepeats } from './check-repeats.ts';
import { describeQuotation } from './describe-quotation.ts';
import { type CheckName, type Finding, findingKey } from './finding.ts';

type CaptureText = (sha256: string) => string | undefined;

/** All findings of the draft, in reading order within each check. */
export function findFindings(state: DraftState, captureText: CaptureText): Finding[] {
  const captures = searchableCaptures(state, captureText);
  const dispositions = new Map(state.dispositions.map((one) => [one.key, one]));
  const findings = [
    ...sourcesFindings(state, captures),
    ...textsOf(state).flatMap(({ place, text }) =>
      checkQuotations(text, captures).flatMap((result) => quotationFinding(state, place, text, result)),
    ),
    ...state.claims.flatMap(evidenceFindings),
    ...repeatFindings(state),
  ];
  return findings.map((finding) => ({ ...finding, disposition: dispositions.get(finding.key) ?? null }));
}

/** Every quotation of the draft with how it stands, the good ones too: the desk shows both. */
export function quotationResults(
  state: DraftState,
  captureText: CaptureText,
): { place: ClaimPlace; results: QuotationResult[] }[] {
  const captures = searchableCaptures(state, captureText);
  return textsOf(state).map(({ place, text }) => ({ place, results: checkQuotations(text, captures) }));
}

/** Folding a capture costs its length, so it is kept; a digest names one text for ever. */
const folded = new Map<string, SearchableCapture>();
const MOST_FOLDED = 64;

function searchableCaptures(state: DraftState, captureText: CaptureText): SearchableCapture[] {
  return state.sources.flatMap((source) =>
    source.captures.flatMap(({ sha256 }) => {
      const known = folded.get(sha256);
      if (known !== undefined) return [{ ...known, sourceId: source.id }];
      const text = captureText(sha256);
      if (text === undefined) return [];
      const capture = searchable(source.id, sha256, text);
      if (folded.size >= MOST_FOLDED) folded.delete(folded.keys().next().value ?? '');
      folded.set(sha256, capture);
      return [capture];
    }),
  );
}

function textsOf(state: DraftState): { place: ClaimPlace; text: string }[] {
  const blocks = state.blocks.map((block) => ({
    place: { in: 'block', blockId: block.id } as const,
    text: plainText(block).text,
  }));
  return [...blocks, { place: { in: 'excerpt' }, text: state.fields.excerpt.value }];
}

function sourcesFindings(state: DraftState, captures: readonly SearchableCapture[]): Draft[] {
  if (state.sources.length === 0) {
    return [
      whole(
        'no_sources',
        'warning',
        'This draft lists no source, so nothing in it can be checked yet. Add one with its text.',
      ),
    ];
  }
  if (captures.length === 0) {
    return [
      whole(
        'no_captures',
        'warning',
        'The listed sources have no text here, so nothing can be compared. Paste the text of one.',
      ),
    ];
  }
  return [];
}

function quotationFinding(
  state: DraftState,
  place: ClaimPlace,
  text: string,
  result: QuotationResult,
): Draft[] {
  const compared = state.sources.reduce((sum, source) => sum + source.captures.length, 0);
  const said = describeQuotation(result, compared);
  if (said === null) return [];
  const { words, span } = result.quotation;
  const claim = claimAt(state, place, span.start);
  const at = { place, ...span, claimId: claim?.id ?? null, words: text.slice(span.start, span.end) };
  const one = finding('quotation', said.code, said.severity, said.message, at);
  const capture = said.code === 'near' ? null : (result.found?.capture ?? null);
  return [
    {
      ...one,
      folds: result.folds,
      found: result.found,
      key: findingKey('quotation', said.code, words, capture),
    },
  ];
}

const MISSING_WORDS = {
  number_missing: 'The number',
  name_missing: 'The name',
  quotation_missing: 'The quotation',
} as const;

function evidenceFindings(claim: Claim): Draft[] {
  if (settledVerdict(claim) !== 'supported') return [];
  return missingInEvidence(claim).map(({ code, words }) => {
    const message = `${MISSING_WORDS[code]} “${words}” was not found in the evidence of this claim.`;
    const start = claim.selector.start + Math.max(0, claim.selector.exact.indexOf(words));
    const at = { place: claim.place, start, end: start + words.length, claimId: claim.id, words };
    const one = finding('evidence', code, 'warning', message, at);
    return { ...one, key: findingKey('evidence', code, `${words}@${claim.selector.exact}`, null) };
  });
}

function repeatFindings(state: DraftState): Draft[] {
  const body = state.claims.filter((claim) => !claim.orphan && inBody(state, claim));
  const repeats = findRepeats(body.map((claim) => ({ id: claim.id, text: claim.selector.exact })));
  return repeats.flatMap(({ id }) => {
    const claim = body.find((one) => one.id === id);
    if (claim === undefined) return [];
    const { start, end, exact } = claim.selector;
    const message = 'This sentence repeats an earlier one of this draft, word for word.';
    return [
      finding('repeats', 'same_words', 'error', message, {
        place: claim.place,
        start,
        end,
        claimId: id,
        words: exact,
      }),
    ];
  });
}

/** Headline, dek and excerpt may say again what the body says. */
function inBody(state: DraftState, claim: Claim): boolean {
  if (claim.place.in === 'excerpt') return false;
  const { blockId } = claim.place;
  const kind = state.blocks.find((block) => block.id === blockId)?.kind;
  return kind !== 'headline' && kind !== 'dek';
}

function claimAt(state: DraftState, place: ClaimPlace, at: number): Claim | undefined {
  return state.claims.find(
    (claim) =>
      !claim.orphan &&
      (place.in === 'excerpt'
        ? claim.place.in === 'excerpt'
        : claim.place.in === 'block' && claim.place.blockId === place.blockId) &&
      claim.selector.start <= at &&
      at < claim.selector.end,
  );
}

/** A finding before its disposition is looked up. */
type Draft = Omit<Finding, 'disposition'>;

function whole(code: string, severity: Finding['severity'], message: string): Draft {
  return finding('sources', code, severity, message, {
    place: null,
    start: 0,
    end: 0,
    claimId: null,
    words: '',
  });
}

function finding(
  check: CheckName,
  code: string,
  severity: Finding['severity'],
  message: string,
  at: Pick<Finding, 'place' | 'start' | 'end' | 'claimId' | 'words'>,
): Draft {
  return {
    key: findingKey(check, code, at.words, null),
    check,
    code,
    severity,
    message,
    ...at,
    folds: [],
    found: null,
  };
}
