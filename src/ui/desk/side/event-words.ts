/** Says in words what an event did, for the history: whole sentences without their subject, which is the person. */

import { assertNever } from '../../../core/assert-never.ts';
import type { Evidence, PassageEvidence } from '../../../core/claims/claim.ts';
import type { DraftState, Review, Source } from '../../../core/review/draft-state.ts';
import type { ClaimChange, EventBody } from '../../../core/review/event.ts';
import { blockKindWords, requirementWords, stanceWords } from '../../desk-words.ts';
import { counted, verdictWords, workflowWords } from '../../messages.ts';
import { claimChangeWords } from '../claim-change-words.ts';
import { reasonWords } from '../deciding/reason-codes.ts';
import { changedPart } from '../suggesting/changed-part.ts';
import { fieldWords } from './field-words.ts';
import { shorten } from './shorten.ts';

type Context = { draft: Pick<DraftState, 'claims' | 'sources' | 'blocks'>; nameOf: (id: string) => string };

const SHORT = 70;
/** A quotation in it stands between single marks, as in print. */
const quoted = (words: string): string =>
  `“${shorten(words, SHORT).replaceAll('“', '‘').replaceAll('”', '’')}”`;

export function eventWords(event: EventBody, context: Context): string {
  switch (event.type) {
    case 'draft_imported':
      return `imported ${event.content.fileName}: ${counted(event.content.claims.length, 'claim')}, ${counted(event.content.sources.length, 'source')}`;
    case 'verdict_changed':
      return verdictChange(event, context);
    case 'reviewed_changed':
      return `marked ${claimWords(event.claimId, context)} ${event.after.length >= event.before.length ? 'reviewed' : 'not reviewed'}`;
    case 'flag_changed':
      return event.after === null
        ? `took the flag off ${claimWords(event.claimId, context)}`
        : `flagged ${claimWords(event.claimId, context)}${event.after.note === '' ? '' : `: ${quoted(event.after.note)}`}`;
    case 'claim_assigned':
      return event.after === null
        ? `took ${claimWords(event.claimId, context)} off everybody’s list`
        : `gave ${claimWords(event.claimId, context)} to ${context.nameOf(event.after)}`;
    case 'claims_recut':
      return recutWords(event.claims);
    case 'suggestion_made':
      return `suggested that ${bothWords(event.suggestion.base, event.suggestion.markdown, 'would become')}`;
    case 'suggestion_closed':
      return `${SUGGESTION_OUTCOMES[event.outcome]} the suggestion that ${bothWords(event.suggestion.base, event.suggestion.markdown, 'becomes')}${event.reason === '' ? '' : `: ${quoted(event.reason)}`}`;
    case 'text_revised':
      return `took in the writer’s revised file ${event.after.fileName}${claimChangeWords(event.claims)}`;
    case 'evidence_attached':
      return `attached ${evidenceWords(event.evidence, context)} to ${claimWords(event.claimId, context)}`;
    case 'evidence_removed':
      return `removed ${evidenceWords(event.evidence, context)} from ${claimWords(event.claimId, context)}`;
    case 'evidence_changed':
      return `changed ${evidenceWords(event.before, context)} of ${claimWords(event.claimId, context)}${turnWords(event)}`;
    case 'source_added':
      return `added the source ${quoted(event.source.title)}${event.source.captures.length === 0 ? ', without a text' : ' with its text'}`;
    case 'source_removed':
      return `removed the source ${quoted(event.source.title)}`;
    case 'capture_added':
      return `added a text of ${counted(event.capture.length, 'character')} to ${sourceWords(event.sourceId, context)}`;
    case 'capture_removed':
      return `took a text off ${sourceWords(event.sourceId, context)}`;
    case 'block_added':
      return `took ${quoted(event.block.markdown)} into the text${claimChangeWords(event.claims)}`;
    case 'block_removed':
      return `took ${quoted(event.block.markdown)} out of the text`;
    case 'block_changed':
      if (event.before.kind !== event.after.kind) return rereadWords(event);
      return `changed the text: ${bothWords(event.before.markdown, event.after.markdown, 'became')}${claimChangeWords(event.claims)}`;
    case 'field_changed':
      return fieldChange(event);
    case 'thread_opened':
      return `commented: ${quoted(event.thread.comments[0]?.text ?? '')}`;
    case 'thread_removed':
      return `took a comment back: ${quoted(event.thread.comments[0]?.text ?? '')}`;
    case 'comment_added':
      return `answered: ${quoted(event.comment.text)}`;
    case 'comment_removed':
      return `took an answer back: ${quoted(event.comment.text)}`;
    case 'thread_resolution_changed':
      return event.after === null ? 'opened a comment thread again' : 'resolved a comment thread';
    case 'assignee_changed':
      return event.after === null
        ? 'took the draft off everybody’s desk'
        : `gave the draft to ${context.nameOf(event.after)}`;
    case 'disposition_changed':
      return event.after === null
        ? `opened a finding again: ${findingWords(event.key)}`
        : `${event.after.disposition} a finding (${findingWords(event.key)}): ${quoted(event.after.reason)}`;
    case 'override_changed':
      return overrideChange(event.requirement, event.after?.reason ?? null);
    case 'review_submitted':
      return reviewWords(event.review);
    case 'workflow_changed':
      return `moved the draft from ${workflowWords[event.before].toLowerCase()} to ${workflowWords[event.after].toLowerCase()}${noteWords(event.note)}`;
    case 'approval_given':
      return `gave approval to revision ${shortHash(event.revision)}`;
    case 'approval_voided':
      return `voided the approval of revision ${shortHash(event.revision)} by a change`;
    case 'command_undone':
      return event.after === null ? 'let an undone step stand again' : 'undid an earlier step';
    default:
      return assertNever(event);
  }
}

/** Both texts where they differ: the beginning of a long paragraph would read the same in both. */
function bothWords(before: string, after: string, verb: string): string {
  const part = changedPart(before, after, AROUND);
  return `${quoted(part.before)} ${verb} ${quoted(part.after)}`;
}

const AROUND = 24;

const SUGGESTION_OUTCOMES = {
  accepted: 'accepted',
  rejected: 'rejected',
  withdrawn: 'took back',
  outdated: 'closed as outdated',
} as const;

function rereadWords({ before, after, claims }: Extract<EventBody, { type: 'block_changed' }>): string {
  const [was, is] = [blockKindWords[before.kind], blockKindWords[after.kind]];
  return `read ${quoted(after.markdown)} as a ${is}, not a ${was}${claimChangeWords(claims)}`;
}

/** A claim that was cut in two leaves one more; one that took another in leaves one pointing to it. */
function recutWords(changes: readonly ClaimChange[]): string {
  const made = changes.filter(({ change }) => change === 'added').length;
  const gone = changes.filter(
    (one) => one.change === 'removed' || (one.change === 'placed' && one.after.mergedInto != null),
  ).length;
  const words =
    changes.flatMap((one) => (one.change === 'placed' ? [one.after.selector.exact] : []))[0] ?? '';
  if (made > 0) return `cut a claim anew at ${quoted(words)} (${counted(made, 'claim')} more)`;
  if (gone > 0) return `merged ${counted(gone + 1, 'claim')} into ${quoted(words)}`;
  return `put claims together as they were, at ${quoted(words)}`;
}

export const shortHash = (hash: string): string => hash.slice(0, 8);

function verdictChange(event: Extract<EventBody, { type: 'verdict_changed' }>, context: Context): string {
  const claim = claimWords(event.claimId, context);
  if (event.after === null)
    return `withdrew the verdict ${event.before === null ? '' : `“${verdictWords[event.before.label]}” `}on ${claim}`;
  const before = event.before === null ? '' : `, before “${verdictWords[event.before.label]}”`;
  return `settled ${claim} as “${verdictWords[event.after.label]}”${before}`;
}

function fieldChange(event: Extract<EventBody, { type: 'field_changed' }>): string {
  const name = fieldWords[event.field];
  const before = valueWords(event.before.value);
  const after = valueWords(event.after.value);
  if (before === after)
    return event.after.status === 'confirmed'
      ? `confirmed the ${name}: ${quoted(after)}`
      : `took the confirmation off the ${name}`;
  return `changed the ${name} from ${quoted(before)} to ${quoted(after)}${claimChangeWords(event.claims)}`;
}

const valueWords = (value: string | readonly string[]): string =>
  typeof value === 'string' ? value || 'nothing' : value.join(', ') || 'nothing';

function claimWords(claimId: string, { draft }: Context): string {
  const claim = draft.claims.find((one) => one.id === claimId);
  return claim === undefined ? 'a claim that is gone' : quoted(claim.selector.exact);
}

function sourceWords(sourceId: string, { draft }: Context): string {
  const source: Source | undefined = draft.sources.find((one) => one.id === sourceId);
  return source === undefined ? 'a source that is gone' : quoted(source.title);
}

function evidenceWords(evidence: Evidence, context: Context): string {
  const stance = stanceWords[evidence.stance].toLowerCase();
  switch (evidence.kind) {
    case 'passage':
      return `a passage of ${sourceWords(evidence.sourceId, context)} (${stance}): ${quoted(evidence.selector.exact)}`;
    case 'contact':
      return `what ${evidence.who} said on the record (${stance}): ${quoted(evidence.said)}`;
    case 'off_record':
      return 'an off-record note';
    case 'search':
      return `a search for ${quoted(evidence.query)} in ${quoted(evidence.where)} that found nothing`;
  }
}

function turnWords({ before, after }: Extract<EventBody, { type: 'evidence_changed' }>): string {
  const parts = [
    before.stance === after.stance ? '' : `now ${stanceWords[after.stance].toLowerCase()}`,
    before.kind === 'passage' && after.kind === 'passage' && whereWords(before) !== whereWords(after)
      ? whereWords(after) || 'without a page or time'
      : '',
    before.note === after.note ? '' : after.note === '' ? 'without its note' : `note ${quoted(after.note)}`,
  ].filter((part) => part !== '');
  // What was said off the record stands in no other place than its own.
  return before.kind === 'off_record' ? '' : `: ${parts.join(', ')}`;
}

const whereWords = ({ locator: { page, timecode } }: PassageEvidence): string =>
  [page === undefined ? '' : `page ${page}`, timecode ?? ''].filter((part) => part !== '').join(', ');

/** A finding's key is its check, its code, a capture and its words. */
function findingWords(key: string): string {
  const [check = '', code = '', , ...words] = key.split('|');
  return `${check}, ${code.replaceAll('_', ' ')}${words.join('|') === '' ? '' : `, ${quoted(words.join('|'))}`}`;
}

function overrideChange(requirement: string, reason: string | null): string {
  const name = Object.hasOwn(requirementWords, requirement)
    ? requirementWords[requirement as keyof typeof requirementWords]
    : requirement;
  return reason === null
    ? `withdrew the override of “${name}”`
    : `overrode “${name}” with the reason ${quoted(reason)}`;
}

const DECISIONS: Record<Review['decision'], string> = {
  comment: 'wrote a review',
  approve: 'approved',
  request_changes: 'requested changes',
  reject: 'rejected the draft',
  withhold: 'withheld the draft',
};

const noteWords = (note = ''): string => (note === '' ? '' : `: ${quoted(note)}`);

function reviewWords(review: Review): string {
  const reasons = review.reasons.length === 0 ? '' : `, for ${review.reasons.map(reasonWords).join(', ')}`;
  return `${DECISIONS[review.decision]}, revision ${shortHash(review.revision)}${reasons}${noteWords(review.note)}`;
}
