/** The one table of all keys: it drives the listener, and draws the help, the palette and every hint on a button (words: `action-labels.ts`). */

import type { Action, KeySpec } from './action.ts';

export const ACTIONS = [
  { id: 'app.search', place: 'everywhere', keys: ['/'] },
  { id: 'app.help', place: 'everywhere', keys: ['?'] },
  {
    id: 'app.commands',
    place: 'everywhere',
    keys: ['Mod+k'],
    inFields: true,
  },
  { id: 'app.import', place: 'everywhere', keys: [] },
  { id: 'app.theme', place: 'everywhere', keys: [] },

  { id: 'go.queue', place: 'everywhere', keys: ['g q'] },
  { id: 'go.draft', place: 'desk', keys: ['g d'] },
  { id: 'go.sources', place: 'desk', keys: ['g s'] },
  { id: 'go.details', place: 'desk', keys: ['g m'] },
  { id: 'go.history', place: 'desk', keys: ['g h'] },
  { id: 'go.evidence', place: 'desk', keys: ['g e'] },
  { id: 'go.comments', place: 'desk', keys: ['g c'] },
  { id: 'go.claims', place: 'desk', keys: ['g l'] },
  { id: 'go.file', place: 'desk', keys: ['g o'] },

  { id: 'queue.next', place: 'queue', keys: ['j'] },
  { id: 'queue.previous', place: 'queue', keys: ['k'] },
  { id: 'queue.open', place: 'queue', keys: ['Enter', 'o'] },
  { id: 'queue.clear', place: 'queue', keys: [] },
  { id: 'queue.return', place: 'desk', keys: ['u'] },
  {
    id: 'draft.next',
    place: 'desk',
    keys: [']', '.'],
  },
  {
    id: 'draft.previous',
    place: 'desk',
    keys: ['[', ','],
  },

  { id: 'claim.next', place: 'desk', keys: ['j'] },
  { id: 'claim.previous', place: 'desk', keys: ['k'] },
  { id: 'claim.next-open', place: 'desk', keys: ['n'] },
  { id: 'claim.previous-open', place: 'desk', keys: ['N'] },
  {
    id: 'claim.reviewed',
    place: 'desk',
    keys: ['M'],
  },
  { id: 'claim.skip', place: 'desk', keys: ['Space'] },
  { id: 'claim.flag', place: 'desk', keys: ['f'] },
  {
    id: 'draft.changes',
    place: 'desk',
    keys: ['v'],
  },

  { id: 'verdict.supported', place: 'desk', keys: ['1'] },
  { id: 'verdict.refuted', place: 'desk', keys: ['2'] },
  {
    id: 'verdict.conflicting',
    place: 'desk',
    keys: ['3'],
  },
  {
    id: 'verdict.not-enough',
    place: 'desk',
    keys: ['4'],
  },
  { id: 'verdict.no-source', place: 'desk', keys: ['0'] },
  { id: 'verdict.withdraw', place: 'desk', keys: ['w'] },

  {
    id: 'evidence.attach',
    place: 'desk',
    keys: ['a'],
  },
  { id: 'evidence.next', place: 'desk', keys: ['p'] },
  { id: 'evidence.previous', place: 'desk', keys: ['P'] },
  {
    id: 'evidence.source',
    place: 'desk',
    keys: ['s'],
  },
  {
    id: 'evidence.repeat',
    place: 'desk',
    keys: ['r'],
  },
  { id: 'finding.next', place: 'desk', keys: ['i'] },
  { id: 'finding.previous', place: 'desk', keys: ['I'] },
  { id: 'source.add', place: 'desk', keys: ['+'] },

  { id: 'text.edit', place: 'desk', keys: ['e'] },
  {
    id: 'text.save',
    place: 'desk',
    keys: ['Mod+Enter'],
    inFields: true,
  },
  {
    id: 'text.cancel',
    place: 'desk',
    keys: ['Escape'],
    inFields: true,
  },
  { id: 'text.undo', place: 'desk', keys: ['z'] },
  { id: 'text.redo', place: 'desk', keys: ['Z'] },
  { id: 'text.comment', place: 'desk', keys: ['c'] },
  { id: 'text.tags', place: 'desk', keys: ['t'] },

  { id: 'review.approve', place: 'desk', keys: ['A'] },
  { id: 'review.request-changes', place: 'desk', keys: ['C'] },
  { id: 'review.reject', place: 'desk', keys: ['R'] },
  { id: 'review.withhold', place: 'desk', keys: [] },
  { id: 'review.reopen', place: 'desk', keys: [] },
  { id: 'draft.assign', place: 'desk', keys: [] },
  { id: 'draft.revise', place: 'desk', keys: [] },
  { id: 'draft.markdown', place: 'desk', keys: [] },
  { id: 'draft.json', place: 'desk', keys: [] },
  { id: 'draft.print', place: 'desk', keys: [] },
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
