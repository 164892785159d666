/** What the actions of the table of keys are called, for the help, the palette and the chord's hint. Loaded with those. */

import type { ActionId } from './keymap.ts';

export type ActionSection =
  | 'Anywhere'
  | 'Go to'
  | 'Queue'
  | 'Claims'
  | 'Verdicts'
  | 'Evidence'
  | 'Text'
  | 'Review';

/** `section` is the heading it stands under. */
export const ACTION_LABELS: Record<ActionId, { label: string; section: ActionSection }> = {
  'app.search': { label: 'Search', section: 'Anywhere' },
  'app.help': { label: 'Show all keys', section: 'Anywhere' },
  'app.commands': { label: 'Show all commands', section: 'Anywhere' },
  'app.import': { label: 'Import drafts', section: 'Anywhere' },
  'app.theme': { label: 'Switch light and dark', section: 'Anywhere' },
  'go.queue': { label: 'Queue', section: 'Go to' },
  'go.draft': { label: 'Draft', section: 'Go to' },
  'go.sources': { label: 'Sources', section: 'Go to' },
  'go.details': { label: 'Details', section: 'Go to' },
  'go.history': { label: 'History', section: 'Go to' },
  'go.evidence': { label: 'Evidence', section: 'Go to' },
  'go.comments': { label: 'Comments', section: 'Go to' },
  'go.claims': { label: 'Claims', section: 'Go to' },
  'go.file': { label: 'Original file, and how it was read', section: 'Go to' },
  'queue.next': { label: 'Next draft', section: 'Queue' },
  'queue.previous': { label: 'Previous draft', section: 'Queue' },
  'queue.open': { label: 'Open the draft', section: 'Queue' },
  'queue.clear': { label: 'Clear all filters', section: 'Queue' },
  'queue.return': { label: 'Back to the queue', section: 'Queue' },
  'draft.next': { label: 'Next draft of this queue', section: 'Queue' },
  'draft.previous': { label: 'Previous draft of this queue', section: 'Queue' },
  'claim.next': { label: 'Next claim', section: 'Claims' },
  'claim.previous': { label: 'Previous claim', section: 'Claims' },
  'claim.next-open': { label: 'Next open claim', section: 'Claims' },
  'claim.previous-open': { label: 'Previous open claim', section: 'Claims' },
  'claim.reviewed': { label: 'Mark reviewed and go on', section: 'Claims' },
  'claim.skip': { label: 'Skip; it comes back last', section: 'Claims' },
  'claim.flag': { label: 'Flag for the writer', section: 'Claims' },
  'draft.changes': { label: 'What changed since I looked', section: 'Claims' },
  'verdict.supported': { label: 'Supported', section: 'Verdicts' },
  'verdict.refuted': { label: 'Refuted', section: 'Verdicts' },
  'verdict.conflicting': { label: 'Conflicting evidence', section: 'Verdicts' },
  'verdict.not-enough': { label: 'Not enough evidence', section: 'Verdicts' },
  'verdict.no-source': { label: 'Needs no source', section: 'Verdicts' },
  'verdict.withdraw': { label: 'Withdraw my verdict', section: 'Verdicts' },
  'evidence.attach': { label: 'Attach the highlighted passage', section: 'Evidence' },
  'evidence.next': { label: 'Next passage', section: 'Evidence' },
  'evidence.previous': { label: 'Previous passage', section: 'Evidence' },
  'evidence.source': { label: 'To the evidence in its source, and back', section: 'Evidence' },
  'evidence.repeat': { label: 'Take the evidence of the claim it repeats', section: 'Evidence' },
  'finding.next': { label: 'Next finding of the checks', section: 'Evidence' },
  'finding.previous': { label: 'Previous finding of the checks', section: 'Evidence' },
  'source.add': { label: 'Add a source', section: 'Evidence' },
  'text.edit': { label: 'Edit the sentence', section: 'Text' },
  'text.save': { label: 'Save what I am writing', section: 'Text' },
  'text.cancel': { label: 'Leave what I am writing', section: 'Text' },
  'text.undo': { label: 'Undo', section: 'Text' },
  'text.redo': { label: 'Redo', section: 'Text' },
  'text.comment': { label: 'Comment', section: 'Text' },
  'text.suggesting': { label: 'Switch editing and suggesting', section: 'Text' },
  'suggestion.next': { label: 'Next suggestion', section: 'Text' },
  'suggestion.previous': { label: 'Previous suggestion', section: 'Text' },
  'suggestion.accept': { label: 'Accept the suggestion', section: 'Text' },
  'suggestion.reject': { label: 'Reject the suggestion, or take mine back', section: 'Text' },
  'suggestion.accept-all': { label: 'Accept all suggestions', section: 'Text' },
  'suggestion.reject-all': { label: 'Reject all suggestions', section: 'Text' },
  'text.tags': { label: 'Tags', section: 'Text' },
  'review.approve': { label: 'Approve', section: 'Review' },
  'review.request-changes': { label: 'Request changes', section: 'Review' },
  'review.reject': { label: 'Reject', section: 'Review' },
  'review.withhold': { label: 'Withhold', section: 'Review' },
  'review.reopen': { label: 'Reopen', section: 'Review' },
  'draft.assign': { label: 'Assign', section: 'Review' },
  'draft.revise': { label: 'Take in the revised file', section: 'Review' },
  'draft.markdown': { label: 'Download as Markdown', section: 'Review' },
  'draft.json': { label: 'Download as JSON', section: 'Review' },
  'draft.print': { label: 'Print with evidence', section: 'Review' },
};
