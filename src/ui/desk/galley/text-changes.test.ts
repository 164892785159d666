/** Tracked changes: what the draft reads now is never touched, and what it read before can be told from them. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TextChange } from './mark-claims.ts';
import { textChanges } from './text-changes.ts';

/** The first text, put together again from the newest and its changes. */
function undone(after: string, changes: TextChange[]): string {
  let before = '';
  for (let at = 0; at <= after.length; at += 1) {
    for (const change of changes) if (change.kind === 'deleted' && change.at === at) before += change.text;
    const isNew = changes.some(
      (change) => change.kind === 'inserted' && change.start <= at && at < change.end,
    );
    if (!isNew) before += after.charAt(at);
  }
  return before;
}

describe('tracked changes', () => {
  it('show one word taken out', () => {
    expect(textChanges('a large base', 'a base')).toEqual([{ kind: 'deleted', at: 2, text: 'large ' }]);
  });

  it('show one word for another', () => {
    expect(textChanges('It ranks fourth there.', 'It ranks third there.')).toEqual([
      { kind: 'deleted', at: 9, text: 'fourth' },
      { kind: 'inserted', start: 9, end: 14 },
    ]);
  });

  it('show a rewritten sentence as one change, not word between word', () => {
    const changes = textChanges('It says that he will come.', 'We know who was not there.');
    expect(changes.map((change) => change.kind)).toEqual(['deleted', 'inserted']);
  });

  it('are none where nothing changed', () => {
    expect(textChanges('The same.', 'The same.')).toEqual([]);
  });

  it('lead back from any text to any text before it', () => {
    const texts = fc
      .array(fc.constantFrom('one', 'two', ' ', '. ', 'ä', '5', '—'))
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        expect(undone(after, textChanges(before, after))).toBe(before);
      }),
    );
  });
});
