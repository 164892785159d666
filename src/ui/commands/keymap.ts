/** The one table of all keys: it drives the listener, and draws the help, the palette and every hint on a button (words: `action-labels.ts`). */

import { create } from 'zustand';
import type { KeySpec, Place } from './action.ts';

/** What can be done, by where it can be asked for. Keys after the first are twins, for other layouts and habits. */
export const KEYS = {
  everywhere: {
    'app.search': ['/'],
    'app.help': ['?'],
    'app.commands': ['Mod+k'],
    'app.import': [],
    'app.theme': [],
    'go.queue': ['g q'],
  },
  queue: {
    'queue.next': ['j'],
    'queue.previous': ['k'],
    'queue.open': ['Enter', 'o'],
    'queue.clear': [],
  },
  desk: {
    'go.draft': ['g d'],
    'go.sources': ['g s'],
    'go.details': ['g m'],
    'go.history': ['g h'],
    'go.evidence': ['g e'],
    'go.comments': ['g c'],
    'go.claims': ['g l'],
    'go.file': ['g o'],
    'queue.return': ['u'],
    'draft.next': [']', '.'],
    'draft.previous': ['[', ','],
    'claim.next': ['j'],
    'claim.previous': ['k'],
    'claim.next-open': ['n'],
    'claim.previous-open': ['N'],
    'claim.reviewed': ['M'],
    'claim.skip': ['Space'],
    'claim.flag': ['f'],
    'claim.split': ['b'],
    'claim.merge': ['J'],
    'claim.merge-previous': ['K'],
    'claim.make': ['m'],
    'claim.assign': ['o'],
    'claim.take': ['O'],
    'claim.rest': ['S'],
    'claim.filter': ['l'],
    'claim.filter-back': ['L'],
    'draft.changes': ['v'],
    'verdict.supported': ['1'],
    'verdict.refuted': ['2'],
    'verdict.conflicting': ['3'],
    'verdict.not-enough': ['4'],
    'verdict.no-source': ['0'],
    'verdict.withdraw': ['w'],
    'evidence.attach': ['a'],
    'evidence.next': ['p'],
    'evidence.previous': ['P'],
    'evidence.source': ['s'],
    'evidence.repeat': ['r'],
    'finding.next': ['i'],
    'finding.previous': ['I'],
    'finding.reviewed': ['Y'],
    'source.add': ['+'],
    'text.edit': ['e'],
    'text.save': ['Mod+Enter'],
    'text.cancel': ['Escape'],
    'text.undo': ['z'],
    'text.redo': ['Z'],
    'text.comment': ['c'],
    'text.suggesting': ['E'],
    'suggestion.next': ['d'],
    'suggestion.previous': ['D'],
    'suggestion.accept': ['y'],
    'suggestion.reject': ['x'],
    'suggestion.accept-all': [],
    'suggestion.reject-all': [],
    'text.tags': ['t'],
    'review.approve': ['A'],
    'review.request-changes': ['C'],
    'review.reject': ['R'],
    'review.withhold': [],
    'review.reopen': [],
    'draft.assign': [],
    'draft.revise': [],
    'draft.markdown': [],
    'draft.json': [],
    'draft.print': [],
  },
} as const satisfies Record<Place, Record<string, readonly KeySpec[]>>;

export type ActionId = { [P in Place]: keyof (typeof KEYS)[P] }[Place];

const tableKeys: Record<ActionId, readonly KeySpec[]> = { ...KEYS.everywhere, ...KEYS.queue, ...KEYS.desk };

export const ACTION_IDS = Object.keys(tableKeys) as ActionId[];

/** What the person chose in place of the table's keys. Filled by `personal-keys.ts`, which comes later. */
export const usePersonalKeys = create<Partial<Record<ActionId, readonly KeySpec[]>>>(() => ({}));

export const keysOf = (id: ActionId): readonly KeySpec[] => usePersonalKeys.getState()[id] ?? tableKeys[id];

/** The key shown for an action, as it is now; undefined when it has none. What draws it uses `useKeyOf`. */
export const keyOf = (id: ActionId): KeySpec | undefined => keysOf(id)[0];

export const useKeyOf = (id: ActionId | undefined): KeySpec | undefined =>
  usePersonalKeys(() => id && keyOf(id));
