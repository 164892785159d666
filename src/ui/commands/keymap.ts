/** The one table of all keys: it drives the listener, and draws the help, the palette and every hint on a button. */

import type { Action, KeySpec } from './action.ts';

export const ACTIONS = [
  { id: 'app.search', label: 'Search', section: 'Anywhere', place: 'everywhere', keys: ['/'] },
  { id: 'app.help', label: 'Show all keys', section: 'Anywhere', place: 'everywhere', keys: ['?'] },
  {
    id: 'app.commands',
    label: 'Show all commands',
    section: 'Anywhere',
    place: 'everywhere',
    keys: ['Mod+k'],
    inFields: true,
  },
  { id: 'app.import', label: 'Import drafts', section: 'Anywhere', place: 'everywhere', keys: [] },
  { id: 'app.theme', label: 'Switch light and dark', section: 'Anywhere', place: 'everywhere', keys: [] },

  { id: 'go.queue', label: 'Queue', section: 'Go to', place: 'everywhere', keys: ['g q'] },
  { id: 'go.draft', label: 'Draft', section: 'Go to', place: 'desk', keys: ['g d'] },
  { id: 'go.sources', label: 'Sources', section: 'Go to', place: 'desk', keys: ['g s'] },
  { id: 'go.details', label: 'Details', section: 'Go to', place: 'desk', keys: ['g m'] },
  { id: 'go.history', label: 'History', section: 'Go to', place: 'desk', keys: ['g h'] },
  { id: 'go.evidence', label: 'Evidence', section: 'Go to', place: 'desk', keys: ['g e'] },
  { id: 'go.comments', label: 'Comments', section: 'Go to', place: 'desk', keys: ['g c'] },
  { id: 'go.claims', label: 'Claims', section: 'Go to', place: 'desk', keys: ['g l'] },

  { id: 'queue.next', label: 'Next draft', section: 'Queue', place: 'queue', keys: ['j'] },
  { id: 'queue.previous', label: 'Previous draft', section: 'Queue', place: 'queue', keys: ['k'] },
  { id: 'queue.open', label: 'Open the draft', section: 'Queue', place: 'queue', keys: ['Enter', 'o'] },
  { id: 'queue.clear', label: 'Clear all filters', section: 'Queue', place: 'queue', keys: [] },
  { id: 'queue.return', label: 'Back to the queue', section: 'Queue', place: 'desk', keys: ['u'] },
  {
    id: 'draft.next',
    label: 'Next draft of this queue',
    section: 'Queue',
    place: 'desk',
    keys: [']', '.'],
  },
  {
    id: 'draft.previous',
    label: 'Previous draft of this queue',
    section: 'Queue',
    place: 'desk',
    keys: ['[', ','],
  },

  { id: 'claim.next', label: 'Next claim', section: 'Claims', place: 'desk', keys: ['j'] },
  { id: 'claim.previous', label: 'Previous claim', section: 'Claims', place: 'desk', keys: ['k'] },
  { id: 'claim.next-open', label: 'Next open claim', section: 'Claims', place: 'desk', keys: ['n'] },
  { id: 'claim.previous-open', label: 'Previous open claim', section: 'Claims', place: 'desk', keys: ['N'] },
  {
    id: 'claim.reviewed',
    label: 'Mark reviewed and go on',
    section: 'Claims',
    place: 'desk',
    keys: ['M'],
  },
  { id: 'claim.skip', label: 'Skip; it comes back last', section: 'Claims', place: 'desk', keys: ['Space'] },
  { id: 'claim.flag', label: 'Flag for the writer', section: 'Claims', place: 'desk', keys: ['f'] },
  {
    id: 'draft.changes',
    label: 'What changed since I looked',
    section: 'Claims',
    place: 'desk',
    keys: ['v'],
  },

  { id: 'verdict.supported', label: 'Supported', section: 'Verdicts', place: 'desk', keys: ['1'] },
  { id: 'verdict.refuted', label: 'Refuted', section: 'Verdicts', place: 'desk', keys: ['2'] },
  {
    id: 'verdict.conflicting',
    label: 'Conflicting evidence',
    section: 'Verdicts',
    place: 'desk',
    keys: ['3'],
  },
  {
    id: 'verdict.not-enough',
    label: 'Not enough evidence',
    section: 'Verdicts',
    place: 'desk',
    keys: ['4'],
  },
  { id: 'verdict.no-source', label: 'Needs no source', section: 'Verdicts', place: 'desk', keys: ['0'] },
  { id: 'verdict.withdraw', label: 'Withdraw my verdict', section: 'Verdicts', place: 'desk', keys: ['w'] },

  {
    id: 'evidence.attach',
    label: 'Attach the highlighted passage',
    section: 'Evidence',
    place: 'desk',
    keys: ['a'],
  },
  { id: 'evidence.next', label: 'Next passage', section: 'Evidence', place: 'desk', keys: ['p'] },
  { id: 'evidence.previous', label: 'Previous passage', section: 'Evidence', place: 'desk', keys: ['P'] },
  {
    id: 'evidence.source',
    label: 'To the evidence in its source, and back',
    section: 'Evidence',
    place: 'desk',
    keys: ['s'],
  },
  {
    id: 'evidence.repeat',
    label: 'Take the evidence of the claim it repeats',
    section: 'Evidence',
    place: 'desk',
    keys: ['r'],
  },
  { id: 'source.add', label: 'Add a source', section: 'Evidence', place: 'desk', keys: ['+'] },

  { id: 'text.edit', label: 'Edit the sentence', section: 'Text', place: 'desk', keys: ['e'] },
  {
    id: 'text.save',
    label: 'Save what I am writing',
    section: 'Text',
    place: 'desk',
    keys: ['Mod+Enter'],
    inFields: true,
  },
  {
    id: 'text.cancel',
    label: 'Leave what I am writing',
    section: 'Text',
    place: 'desk',
    keys: ['Escape'],
    inFields: true,
  },
  { id: 'text.undo', label: 'Undo', section: 'Text', place: 'desk', keys: ['z'] },
  { id: 'text.redo', label: 'Redo', section: 'Text', place: 'desk', keys: ['Z'] },
  { id: 'text.comment', label: 'Comment', section: 'Text', place: 'desk', keys: ['c'] },
  { id: 'text.tags', label: 'Tags', section: 'Text', place: 'desk', keys: ['t'] },

  { id: 'review.approve', label: 'Approve', section: 'Review', place: 'desk', keys: ['A'] },
  { id: 'review.request-changes', label: 'Request changes', section: 'Review', place: 'desk', keys: ['C'] },
  { id: 'review.reject', label: 'Reject', section: 'Review', place: 'desk', keys: ['R'] },
  { id: 'review.withhold', label: 'Withhold', section: 'Review', place: 'desk', keys: [] },
  { id: 'review.reopen', label: 'Reopen', section: 'Review', place: 'desk', keys: [] },
  { id: 'draft.assign', label: 'Assign', section: 'Review', place: 'desk', keys: [] },
  { id: 'draft.markdown', label: 'Download as Markdown', section: 'Review', place: 'desk', keys: [] },
  { id: 'draft.json', label: 'Download as JSON', section: 'Review', place: 'desk', keys: [] },
  { id: 'draft.print', label: 'Print with evidence', section: 'Review', place: 'desk', keys: [] },
] as const satisfies readonly Action[];

export type ActionId = (typeof ACTIONS)[number]['id'];

const byId: ReadonlyMap<string, Action> = new Map(ACTIONS.map((action) => [action.id, action]));

export function actionOf(id: ActionId): Action {
  const action = byId.get(id);
  if (action === undefined) throw new Error(`The table of keys has no action ${id}`);
  return action;
}

/** The key shown for an action, or undefined when it has none. */
export function keyOf(id: ActionId): KeySpec | undefined {
  return actionOf(id).keys[0];
}

/** The actions a key means: more than one only across screens. */
export function actionsOfKey(key: KeySpec, actions: readonly Action[] = ACTIONS): Action[] {
  return actions.filter((action) => action.keys.includes(key));
}

/** Whether the key is the first of a chord. */
export function startsChord(key: KeySpec, actions: readonly Action[] = ACTIONS): boolean {
  return actions.some((action) => action.keys.some((known) => known.startsWith(`${key} `)));
}
