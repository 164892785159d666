/** A claim that says again, in the same words, what another says: headline, dek and excerpt against the body. */

import { foldTypography } from '../../core/anchoring/fold-typography.ts';
import type { Claim, Evidence } from '../../core/claims/claim.ts';
import type { NewEvidence } from '../../core/review/command.ts';
import type { DraftState } from '../../core/review/draft-state.ts';

/** The claim whose evidence this one may take: same words, outside the same part of the draft, with evidence of its own. */
export function twinWithEvidence(
  draft: Pick<DraftState, 'blocks' | 'claims'>,
  claim: Claim,
): { twin: Claim; evidence: Evidence[] } | null {
  const words = bareWords(claim.selector.exact);
  if (words === '') return null;
  for (const twin of draft.claims) {
    const near = Math.abs(twin.selector.exact.length - claim.selector.exact.length) <= MOST_APART;
    if (twin.id === claim.id || twin.orphan || twin.evidence.length === 0 || !near) continue;
    if (!isDisplay(draft, claim) && !isDisplay(draft, twin)) continue;
    if (bareWords(twin.selector.exact) !== words) continue;
    const evidence = twin.evidence.filter((one) => !claim.evidence.some((own) => isSame(own, one)));
    if (evidence.length > 0) return { twin, evidence };
  }
  return null;
}

/** The evidence as a command brings it. */
export function evidenceAgain(evidence: Evidence): NewEvidence {
  switch (evidence.kind) {
    case 'passage': {
      const { kind, stance, sourceId, capture, selector, locator, note } = evidence;
      const { start, end, exact } = selector;
      return { kind, stance, sourceId, capture, start, end, exact, locator, note };
    }
    case 'contact': {
      const { kind, stance, who, when, how, said, note } = evidence;
      return { kind, stance, who, when, how, said, note };
    }
    case 'search': {
      const { kind, where, query, note } = evidence;
      return { kind, where, query, note };
    }
    case 'off_record': {
      const { kind, who, said, note } = evidence;
      return { kind, who, said, note };
    }
  }
}

/** Closing points and glyphs are all that headline and body may differ in. */
const MOST_APART = 8;

function bareWords(words: string): string {
  return foldTypography(words)
    .text.toLowerCase()
    .replace(/[.!?]+$/u, '');
}

/** Headline, dek and excerpt: what is shown apart from the body. */
function isDisplay(draft: Pick<DraftState, 'blocks'>, { place }: Claim): boolean {
  if (place.in === 'excerpt') return true;
  const kind = draft.blocks.find((block) => block.id === place.blockId)?.kind;
  return kind === 'headline' || kind === 'dek';
}

function isSame(a: Evidence, b: Evidence): boolean {
  if (a.stance !== b.stance) return false;
  if (a.kind === 'passage' && b.kind === 'passage')
    return (
      a.capture === b.capture && a.selector.start === b.selector.start && a.selector.end === b.selector.end
    );
  if (a.kind === 'contact' && b.kind === 'contact') return a.who === b.who && a.said === b.said;
  return a.kind === 'search' && b.kind === 'search' && a.where === b.where && a.query === b.query;
}
