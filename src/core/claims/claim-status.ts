/** How a claim stands, derived from its verdicts and its words: never stored, so it cannot go stale. */

import { sameWords } from '../anchoring/fold-typography.ts';
import { type VoicedDraft, voiceOf } from '../checks/attribution/voices.ts';
import type { DraftState } from '../review/draft-state.ts';
import type { Claim, Verdict, VerdictLabel } from './claim.ts';

export type ClaimStatus = 'open' | 'settled' | 'needs_recheck' | 'disagreement' | 'orphan';

/** The verdicts that were given for the words as they read now (typography aside). */
export function standingVerdicts(claim: Claim): Verdict[] {
  if (claim.orphan) return [];
  return claim.verdicts.filter((verdict) => sameWords(verdict.words, claim.selector.exact));
}

export function claimStatus(claim: Claim): ClaimStatus {
  if (claim.orphan) return 'orphan';
  if (claim.verdicts.length === 0) return 'open';
  const standing = standingVerdicts(claim);
  if (standing.length === 0) return 'needs_recheck';
  return standing.every((verdict) => verdict.label === standing[0]?.label) ? 'settled' : 'disagreement';
}

/** The verdict all standing verdicts agree on. */
export function settledVerdict(claim: Claim): VerdictLabel | null {
  return claimStatus(claim) === 'settled' ? (standingVerdicts(claim)[0]?.label ?? null) : null;
}

/** Looked at, as the words read now, by this person (or by anybody). */
export function isReviewed(claim: Claim, person?: string): boolean {
  return claim.reviewed.some(
    (look) => (person === undefined || look.by === person) && sameWords(look.words, claim.selector.exact),
  );
}

type CaptureText = (sha256: string) => string | undefined;

/** Checkworthy, without evidence, and not attributed to a listed source that has a capture (see `claimSource`). */
export function isUnsourced(claim: Claim, draft: VoicedDraft, captureText?: CaptureText): boolean {
  if (claim.orphan || claim.checkworthiness.label !== 'checkworthy' || claim.evidence.length > 0)
    return false;
  if (settledVerdict(claim) === 'needs_no_source') return false;
  return claimSource(claim, draft, captureText) === null;
}

/**
 * The listed source with a capture that the claim is handed to: by its voice, followed through the draft ("the post",
 * "she"), else by a title or publisher in its own words. People are found in the texts of captures where these are given.
 */
export function claimSource(claim: Claim, draft: VoicedDraft, captureText?: CaptureText): string | null {
  if (draft.sources.every((source) => source.captures.length === 0)) return null;
  const id = voiceOf(draft, claim, captureText)?.source ?? null;
  const source = draft.sources.find((one) => one.id === id);
  if (source !== undefined && source.captures.length > 0) return source.id;
  return claim.kinds.includes('attribution') ? attributedSource(claim.selector.exact, draft) : null;
}

/** The listed source with a capture whose title or publisher the words name. */
export function attributedSource(words: string, state: Pick<DraftState, 'sources'>): string | null {
  const folded = words.toLowerCase();
  for (const source of state.sources) {
    if (source.captures.length === 0) continue;
    for (const name of [source.publisher, source.title]) {
      if (name !== null && name.length >= MIN_NAME && folded.includes(name.toLowerCase())) return source.id;
    }
  }
  return null;
}

/** Shorter names occur by chance inside other words. */
const MIN_NAME = 4;
