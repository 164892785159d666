/** Which spans of a draft's text are claims: every sentence of headline, dek, body and excerpt; subheads are not. */

import { describeRange } from '../anchoring/selectors.ts';
import type { Block } from '../draft/block.ts';
import type { Span } from '../draft/span.ts';
import type { Claim, ClaimPlace } from './claim.ts';
import { describeClaim } from './describe-claim.ts';
import { splitSentences } from './split-sentences.ts';

/** Spans of the plain text of a block that are claims, in reading order. A headline is one claim whole. */
export function claimSpans(kind: Block['kind'] | 'excerpt', plain: string): Span[] {
  if (kind === 'subhead') return [];
  if (kind === 'headline') {
    const start = plain.length - plain.trimStart().length;
    const end = plain.trimEnd().length;
    return start < end ? [{ start, end }] : [];
  }
  const spans = kind === 'list' ? splitItems(plain) : splitSentences(plain);
  return spans.filter((span) => hasWords(plain.slice(span.start, span.end)));
}

/** An item of a list never goes on in the next, whatever letter that begins with. */
function splitItems(plain: string): Span[] {
  let offset = 0;
  return plain.split('\n').flatMap((item) => {
    const at = offset;
    offset += item.length + 1;
    return splitSentences(item).map(({ start, end }) => ({ start: start + at, end: end + at }));
  });
}

/** A new claim nobody has looked at yet. */
export function newClaim(id: string, place: ClaimPlace, plain: string, span: Span): Claim {
  const selector = describeRange(plain, span.start, span.end);
  return {
    id,
    place,
    selector,
    orphan: false,
    ...describeClaim(selector.exact),
    verdicts: [],
    evidence: [],
    reviewed: [],
    flag: null,
    assignee: null,
    mergedInto: null,
  };
}

function hasWords(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}
