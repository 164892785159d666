/** What the desk derives from a draft: findings, requirements, passages and looks, each no more often than it must. */

import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { findFindings, quotationResults } from '../../core/checks/find-findings.ts';
import type { Finding } from '../../core/checks/finding.ts';
import { withRepeatsElsewhere } from '../../core/checks/findings/elsewhere-findings.ts';
import {
  type CaptureIndex,
  indexCapture,
  type RankedPassage,
  rankPassages,
} from '../../core/checks/rank-passages.ts';
import type { Claim } from '../../core/claims/claim.ts';
import { isUnsourced } from '../../core/claims/claim-status.ts';
import { evaluateApproval } from '../../core/policy/approval-gate.ts';
import type { RequirementResult } from '../../core/policy/requirement.ts';
import type { DraftState } from '../../core/review/draft-state.ts';
import { useRepeats } from '../../queries/repeats.ts';
import type { ReadyDesk } from '../../queries/use-desk.ts';
import { compareAhead, isMuchToCompare } from '../../worker/compare-ahead.ts';
import { type ClaimLook, claimLook } from './claim-look.ts';
import { quotationLooks } from './quotation-looks.ts';

export type Checks = {
  findings: Finding[];
  requirements: RequirementResult[];
  /** Sentences are still being compared: what is not found yet may come. */
  comparing: boolean;
};

type Asked = { draft: DraftState; captureText: ReadyDesk['captureText'] };
const NONE: Finding[] = [];

/**
 * Of the draft as it stood a moment ago: what was opened or pressed is painted first, then the checks run. While a text
 * of a source is on its way, "there is no text" cannot be said: what was known before stands, at first nothing.
 */
export function useChecks(desk: ReadyDesk): Checks {
  const { draft: shown, captureText, capturesLoaded, policy, person } = desk;
  const asking = useMemo(() => ({ draft: shown, captureText }), [shown, captureText]);
  const compared = useDeferredValue(useCompared(useLastLoaded(asking, capturesLoaded)), null);
  const repeats = useRepeats(desk.confirmed);
  const findings = useMemo(() => {
    if (compared === null) return NONE;
    const { draft, comparing } = compared;
    return withRepeatsElsewhere(findFindings(draft, compared.captureText, !comparing), draft, repeats);
  }, [compared, repeats]);
  const draft = compared?.draft ?? shown;
  const requirements = useMemo(
    () => evaluateApproval(draft, { policy, captureText, person, findings }),
    [draft, policy, captureText, person, findings],
  );
  return { findings, requirements, comparing: compared?.comparing ?? true };
}

/** What was asked when all texts were there last; null before that. */
function useLastLoaded(asking: Asked, loaded: boolean): Asked | null {
  const last = useRef<Asked | null>(null);
  useEffect(() => {
    if (loaded) last.current = asking;
  }, [asking, loaded]);
  return loaded ? asking : last.current;
}

type Compared = Asked & { comparing: boolean };

/**
 * Has long drafts read and compared ahead. The answer is a new object each time there is something new to show; until a
 * long draft is read, it is the last one.
 */
function useCompared(asked: Asked | null): Compared | null {
  const much = useMemo(() => asked !== null && isMuchToCompare(asked.draft, asked.captureText), [asked]);
  const [progress, setProgress] = useState<Compared | null>(null);
  useEffect(() => {
    if (!much || asked === null) return;
    const { draft, captureText } = asked;
    const stopped = new AbortController();
    const onPiece = () => {
      if (!stopped.signal.aborted) setProgress({ ...asked, comparing: isMuchToCompare(draft, captureText) });
    };
    void compareAhead(draft, captureText, { signal: stopped.signal, onPiece });
    return () => stopped.abort();
  }, [asked, much]);
  return useMemo(
    () => (much || asked === null ? progress : { ...asked, comparing: false }),
    [asked, much, progress],
  );
}

/** In the order of `claims`. A look is the same object while nothing about its claim changed. */
export function useLooks(
  { draft, captureText }: ReadyDesk,
  claims: readonly Claim[],
  comparing: boolean,
): ClaimLook[] {
  const { blocks, sources, dispositions } = draft;
  const excerpt = draft.fields.excerpt.value;
  // The text and the captures alone decide how quotations stand: a verdict does not ask for a new check.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the check reads these parts of the draft and no other
  const quotations = useMemo(
    () => quotationResults(draft, captureText, !comparing),
    [blocks, sources, excerpt, captureText, comparing],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: whose words a claim is depends on these parts of the draft
  return useMemo(() => {
    const quoted = quotationLooks(claims, quotations, dispositions);
    return claims.map((claim) =>
      claimLook(claim, isUnsourced(claim, draft, captureText), quoted.get(claim.id) ?? null),
    );
  }, [claims, quotations, dispositions, blocks, sources, excerpt, captureText]);
}

/** Passages kept for the pane and for `p`: more than anybody leafs through. */
const MOST_PASSAGES = 14;

export function usePassages(
  sources: DraftState['sources'],
  captureText: ReadyDesk['captureText'],
  selected: Claim | null,
): RankedPassage[] {
  const captures = useMemo(
    () =>
      sources.flatMap((source) =>
        source.captures.flatMap(({ sha256 }) => indexOf(source.id, sha256, captureText) ?? []),
      ),
    [sources, captureText],
  );
  const words = selected?.selector.exact ?? null;
  return useMemo(
    () => (words === null ? [] : rankPassages(words, captures, MOST_PASSAGES)),
    [words, captures],
  );
}

/** A capture is cut into sentences once; a digest names one text for ever. */
const indexes = new Map<string, CaptureIndex>();
const MOST_INDEXES = 64;

function indexOf(
  sourceId: string,
  sha256: string,
  captureText: ReadyDesk['captureText'],
): CaptureIndex | undefined {
  const known = indexes.get(sha256);
  if (known !== undefined) return { ...known, sourceId };
  const text = captureText(sha256);
  if (text === undefined) return undefined;
  const index = indexCapture(sourceId, sha256, text);
  if (indexes.size >= MOST_INDEXES) indexes.delete(indexes.keys().next().value ?? '');
  indexes.set(sha256, index);
  return index;
}
