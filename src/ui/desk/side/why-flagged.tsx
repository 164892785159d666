/** Why a claim asks for attention: how much it is worth checking, whom it names, how its quotations stand. */

import { type ReactNode, useMemo } from 'react';
import { voiceOf } from '../../../core/checks/attribution/voices.ts';
import type { QuotationResult } from '../../../core/checks/check-quotations.ts';
import { quotationResults } from '../../../core/checks/find-findings.ts';
import type { Claim } from '../../../core/claims/claim.ts';
import { claimSource, isReviewed, isUnsourced } from '../../../core/claims/claim-status.ts';
import type { ReadyDesk } from '../../../queries/use-desk.ts';
import { checkworthinessWords } from '../../desk-words.ts';
import { useDeskContext } from '../desk-context.ts';
import { shorten } from './shorten.ts';
import { SideSection } from './side-section.tsx';
import './why-flagged.css';

export function WhyFlagged({ claim }: { claim: Claim }) {
  const { desk, comparing, nameOf } = useDeskContext();
  const quotations = useQuotations(claim);
  const { label, score, reasons } = claim.checkworthiness;
  const reviewers = claim.reviewed.filter((look) => isReviewed(claim, look.by));
  return (
    <SideSection title="Why this is flagged">
      <dl className="side-facts">
        <Fact name="Check first">
          <span className="num">{score.toFixed(2)}</span> ·{' '}
          {[checkworthinessWords[label].toLowerCase(), ...reasons].join(', ')}
          <span className="side-note why-flagged__means">
            Orders the work only: it settles nothing, and every claim is still asked for.
          </span>
        </Fact>
        <Fact name="Attribution">{attributionWords(claim, desk)}</Fact>
        {isUnsourced(claim, desk.draft, desk.captureText) ? (
          <Fact name="Sourcing">unsourced: no evidence, and no listed source with a text is named</Fact>
        ) : null}
        {quotations.map((result) => (
          <Fact key={result.quotation.span.start} name="Quotation">
            “{shorten(result.quotation.words, 60)}”: {quotationWords(result)}
          </Fact>
        ))}
        {comparing ? <Fact name="Checks">still comparing this draft with its sources</Fact> : null}
        {claim.flag === null ? null : (
          <Fact name="Flag">
            {claim.flag.note === '' ? 'flagged for the writer' : `“${claim.flag.note}”`},{' '}
            {nameOf(claim.flag.by)}
          </Fact>
        )}
        {reviewers.length === 0 ? null : (
          <Fact name="Reviewed">{reviewers.map((look) => nameOf(look.by)).join(', ')}</Fact>
        )}
      </dl>
    </SideSection>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}

/** The quotations of the claim's place that touch the claim; a quotation may run over several sentences. */
function useQuotations(claim: Claim): QuotationResult[] {
  const { desk, comparing } = useDeskContext();
  const { draft, captureText } = desk;
  const { blocks, sources } = draft;
  const excerpt = draft.fields.excerpt.value;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the check reads these parts of the draft and no other
  const results = useMemo(
    () => quotationResults(draft, captureText, !comparing),
    [blocks, sources, excerpt, captureText, comparing],
  );
  if (claim.orphan) return [];
  const { start, end } = claim.selector;
  return results
    .filter(({ place }) => placeKey(place) === placeKey(claim.place))
    .flatMap((one) => one.results)
    .filter(({ quotation: { span } }) => span.start < end && start < span.end);
}

const placeKey = (place: Claim['place']): string => (place.in === 'excerpt' ? 'excerpt' : place.blockId);

/** The same reading as the checks': the voice the words are handed to, followed through the draft. */
function attributionWords(claim: Claim, { draft, captureText }: ReadyDesk): string {
  const voice = voiceOf(draft, claim, captureText);
  const led = claimSource(claim, draft, captureText) ?? voice?.source;
  const source = draft.sources.find((one) => one.id === led);
  const listed =
    source === undefined
      ? 'which leads to no listed source'
      : source.captures.length === 0
        ? `which leads to “${source.title}”, listed without a text`
        : `which leads to “${source.title}”, listed with its text`;
  if (voice !== null) return `to “${shorten(voice.speaker, 60)}”, ${listed}`;
  if (source !== undefined) return `names “${source.title}”, which is listed with its text`;
  return claim.kinds.includes('attribution')
    ? 'speaks of somebody’s words, and names no listed source that has a text'
    : 'none in this sentence';
}

function quotationWords({ match, folds }: QuotationResult): string {
  switch (match) {
    case 'exact':
      return 'word for word in a source';
    case 'folded':
      return `in a source, once these are folded: ${folds.join(', ')}`;
    case 'elided':
      return 'its parts stand in a source, in this order';
    case 'near':
      return 'not found word for word; a passage that is nearly the same stands in a source';
    case 'not_found':
      return 'not found by this check, word for word';
    case 'no_text':
      return 'not checked, no source text to look in';
  }
}
