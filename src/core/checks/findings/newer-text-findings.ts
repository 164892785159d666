/** Tells of claims that rest on a passage which the newest text of its source does not have. */

import type { Claim, PassageEvidence } from '../../claims/claim.ts';
import type { CheckedCapture } from '../checked-capture.ts';
import type { CheckedDraft, CheckedText } from '../checked-draft.ts';
import { findingKey, type RawFinding, rawFinding } from '../finding.ts';
import { passageStands } from '../passage-stands.ts';

const SHORT = 80;

export function newerTextFindings(draft: CheckedDraft): RawFinding[] {
  if (draft.state.sources.every(({ captures }) => captures.length < 2)) return [];
  return draft.texts.flatMap((text) =>
    text.claims.flatMap((claim) =>
      claim.evidence.flatMap((one) =>
        one.kind === 'passage' ? (goneFinding(draft, text, claim, one) ?? []) : [],
      ),
    ),
  );
}

function goneFinding(
  draft: CheckedDraft,
  { place }: CheckedText,
  claim: Claim,
  { sourceId, capture, selector: { exact } }: PassageEvidence,
): RawFinding | null {
  const source = draft.state.sources.find(({ id }) => id === sourceId);
  const newest = source === undefined ? undefined : newestOf(source.captures, draft.captures);
  if (source === undefined || newest === undefined || newest.sha256 === capture) return null;
  const { as } = passageStands(exact, newest);
  if (as === 'exact' || as === 'folded') return null;
  const like = as === 'near' ? ' Words like it stand there.' : '';
  return rawFinding({
    check: 'sources',
    code: 'passage_gone',
    key: findingKey('sources', 'passage_gone', `${exact}@${claim.selector.exact}`, newest.sha256),
    severity: 'warning',
    message: `This claim rests on “${shorten(exact)}”, which was not found by this check, word for word, in the newest text of “${source.title}”.${like} What was read before is kept.`,
    place,
    start: claim.selector.start,
    end: claim.selector.end,
    claimId: claim.id,
    words: claim.selector.exact,
  });
}

/** Undefined also while its text is on the way. */
function newestOf(
  captures: readonly { sha256: string }[],
  texts: readonly CheckedCapture[],
): CheckedCapture | undefined {
  const newest = captures.at(-1);
  return texts.find(({ sha256 }) => sha256 === newest?.sha256);
}

function shorten(words: string): string {
  if (words.length <= SHORT) return words;
  const cut = words.lastIndexOf(' ', SHORT);
  return `${words.slice(0, cut > SHORT / 2 ? cut : SHORT)}…`;
}
