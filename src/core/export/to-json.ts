/** The whole record of a draft as JSON: text, metadata, sources, claims with verdicts and evidence, reviews. Captures' full texts stay out. */

import { claimStatus } from '../claims/claim-status.ts';
import { claimsInOrder } from '../claims/claims-in-order.ts';
import { plainText } from '../draft/plain-text.ts';
import type { DraftState } from '../review/draft-state.ts';
import { type ExportedFile, fileNameFor, isApproved, type NameOf } from './exported-file.ts';
import { isOnRecord } from './is-on-record.ts';

/** The shape's own version: it rises when a reader would have to change. */
const FORMAT = 'bluepencil/draft@1';

/** Offsets are UTF-16 code units into the plain text of the block or field. Source texts may be confidential: only quoted passages leave. */
export function toJson(state: DraftState, nameOf: NameOf): ExportedFile {
  const record = {
    format: FORMAT,
    id: state.id,
    version: state.version,
    approved: isApproved(state),
    workflow: state.workflow,
    approval: state.approval,
    fileName: state.fileName,
    receivedAt: state.receivedAt,
    blocks: state.blocks.map((block) => ({ ...block, text: plainText(block).text })),
    fields: state.fields,
    extra: state.extra,
    sources: state.sources,
    claims: claimsInOrder(state).map((claim) => ({
      ...claim,
      evidence: claim.evidence.filter(isOnRecord),
      status: claimStatus(claim),
    })),
    comments: state.threads,
    reviews: state.reviews,
    overrides: state.overrides,
    dispositions: state.dispositions,
    people: Object.fromEntries(peopleOf(state).map((id) => [id, nameOf(id)])),
  };
  return {
    fileName: fileNameFor(state, 'json'),
    mediaType: 'application/json',
    body: `${JSON.stringify(record, null, 2)}\n`,
  };
}

function peopleOf(state: DraftState): string[] {
  const ids = [
    ...state.claims.flatMap((claim) => [
      ...claim.verdicts.map((verdict) => verdict.by),
      ...claim.evidence.filter(isOnRecord).map((evidence) => evidence.by),
    ]),
    ...state.reviews.map((review) => review.by),
    ...state.overrides.map((override) => override.by),
    ...state.dispositions.map((disposition) => disposition.by),
    ...state.threads.flatMap((thread) => thread.comments.map((comment) => comment.by)),
  ];
  return [...new Set(ids)].sort();
}
