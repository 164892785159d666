/** What the desk says of spellings and titles. */

import { describe, expect, it } from 'vitest';
import { buildDesk } from '../../testing/build-desk.ts';
import { findFindings } from '../find-findings.ts';

const SOURCE = {
  match: 'https://weir.example/minutes',
  text: 'Minutes of the meeting. Dr Tariq Wahid, the harbour master, counted 31 steps. Anna Lindgren thanked him.',
};

function names(body: string, sources: { match: string; text: string }[] = []) {
  const { state, captures } = buildDesk(
    `Steps counted\n*The count is over.*\n${body}\n---\nSources:\nMinutes — https://weir.example/minutes\n`,
    sources,
  );
  return findFindings(state(), (sha256) => captures.get(sha256)).filter(({ check }) => check === 'name');
}

describe('a name', () => {
  it('that a source spells otherwise is an error, told once, with the source’s sentence beside it', () => {
    const found = names('The steps were counted by Tarriq Wahid of the harbour.', [SOURCE]);
    expect(found).toMatchObject([{ code: 'spelling_from_source', severity: 'error', words: 'Tarriq' }]);
    expect(found[0]?.beside).toMatchObject({ in: 'source', text: expect.stringContaining('Dr Tariq Wahid') });
  });

  it('that is alone is a warning', () => {
    expect(names('The master was thanked by Lindgreen for it.', [SOURCE])).toMatchObject([
      { code: 'spelling_from_source', severity: 'warning', words: 'Lindgreen' },
    ]);
  });

  it('spelled two ways is told without any source, with the other place beside it', () => {
    const found = names(
      'It was counted by Ines Duarte and her men. The steps are old, said Ines Duarta to us.',
    );
    expect(found).toMatchObject([{ code: 'spelling_varies', severity: 'warning', words: 'Duarta' }]);
    expect(found[0]?.beside).toMatchObject({ in: 'draft', text: expect.stringContaining('Ines Duarte') });
  });

  it('is two names where both stand in the sources', () => {
    const both = { ...SOURCE, text: `${SOURCE.text} Anna Lindgreen was absent.` };
    expect(names('It was Anna Lindgren, they said. It was Anna Lindgreen, they said.', [both])).toEqual([]);
  });

  it('with another title than in the source is a warning', () => {
    expect(
      names('The steps were counted by Dr Tariq Wahid, the chief engineer, for us.', [SOURCE]),
    ).toMatchObject([{ code: 'title_differs', severity: 'warning', words: 'chief engineer' }]);
  });
});
