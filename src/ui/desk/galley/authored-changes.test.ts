/** Tracked changes name who made each: every person keeps their own, whoever changed something beside it later. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { authoredChanges, changeAuthors } from './authored-changes.ts';

const PEOPLE = ['mara', 'ines', 'jonah'];
const colourOf = (id: string) => PEOPLE.indexOf(id);
const first = (plain: string, ...steps: [by: string | null, plain: string][]) => ({
  plain,
  markdown: plain,
  steps: steps.map(([by, text]) => ({ by, plain: text })),
});

describe('the author of a change', () => {
  it('is who put the words in and who took the others out', () => {
    const text = first(
      'The ferry opened in May. It is large.',
      ['mara', 'The ferry opened in June. It is large.'],
      ['ines', 'The ferry opened in June. It is very large.'],
    );
    expect(authoredChanges(text, 'The ferry opened in June. It is very large.', colourOf)).toEqual([
      { kind: 'deleted', at: 20, text: 'May', author: 0 },
      { kind: 'inserted', start: 20, end: 24, author: 0 },
      { kind: 'inserted', start: 32, end: 37, author: 1 },
    ]);
    expect(changeAuthors(text)).toEqual(['mara', 'ines']);
  });

  it('is nobody where a change is not remembered any more', () => {
    const [change] = authoredChanges(first('One.', [null, 'One. Two.']), 'One. Two.', colourOf);
    expect(change).toEqual({ kind: 'inserted', start: 4, end: 9 });
  });

  it('does not change what the changes are', () => {
    const texts = fc
      .array(fc.constantFrom('one', 'two', 'three', ' ', '. ', 'ä', '—'))
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(texts, fc.array(texts, { maxLength: 3 }), texts, (before, between, after) => {
        const steps = [...between, after].map((plain, at) => ({ by: PEOPLE[at % 3] ?? '', plain }));
        const changes = authoredChanges({ plain: before, markdown: before, steps }, after, colourOf);
        const bare = authoredChanges({ plain: before, markdown: before, steps: [] }, after, colourOf);
        expect(changes.map(({ author: _, ...change }) => change)).toEqual(bare);
        expect(changes.every(({ author }) => author === undefined || author >= 0)).toBe(true);
      }),
    );
  });
});
