/** What the desk says of dates that cannot be, and of words without a day to count from. */

import { describe, expect, it } from 'vitest';
import { buildDesk } from '../../testing/build-desk.ts';
import { findFindings } from '../find-findings.ts';

function dates(draft: string) {
  const { state, captures } = buildDesk(draft);
  return findFindings(state(), (sha256) => captures.get(sha256)).filter(({ check }) => check === 'date');
}
const HEAD = 'Ferry returns\n*The boat is back.*\n';
const told = (draft: string) => dates(draft).map(({ severity, code, words }) => [severity, code, words]);

describe('a word that points from the day of writing', () => {
  it('is told once, at its first place, with how often it stands there', () => {
    const found = dates(`${HEAD}The boat is in Weir this week. It was late.\nIt sails again This week.`);
    expect(found).toMatchObject([{ severity: 'warning', code: 'undated_relative', words: 'this week' }]);
    expect(found[0]?.message).toContain('It stands here 2 times.');
  });

  it.each([
    ['a dateline before the first words', `${HEAD}WEIR, March 4 — The boat sails this week.`],
    ['a dateline with an agency', `${HEAD}WEIR, 4 March 2031 (Coast News) – The boat sails this week.`],
    ['a date of the file', `---\ntitle: Ferry returns\ndate: 2031-03-04\n---\nThe boat sails this week.`],
    ['the day in the same sentence', `${HEAD}The boat sailed on 4 March 2031 and rests this week.`],
  ])('counts from %s', (_, draft) => {
    expect(told(draft)).toEqual([]);
  });

  it('is the speaker’s in a quotation', () => {
    expect(told(`${HEAD}“We sail this week,” said Ines Weir.`)).toEqual([]);
  });
});

describe('a date', () => {
  it('has to have the weekday that stands beside it', () => {
    const [found] = dates(`${HEAD}The boat came on Tuesday, 3 March 2031.`);
    expect(found).toMatchObject({
      severity: 'error',
      code: 'weekday_differs',
      words: 'Tuesday, 3 March 2031',
    });
    expect(found?.message).toContain('3 March 2031 is a Monday');
  });

  it('without a year is reckoned with that of the dateline', () => {
    expect(told(`${HEAD}WEIR, 4 March 2031 — The boat leaves on Friday 22 March.`)).toEqual([
      ['warning', 'weekday_differs', 'Friday 22 March'],
    ]);
  });

  it('has to be in the calendar', () => {
    expect(told(`${HEAD}The permit ends on 31 June 2031.`)).toEqual([
      ['error', 'impossible_date', '31 June 2031'],
    ]);
  });

  it('beside “yesterday” has to be the day before the dateline', () => {
    expect(
      told(`${HEAD}WEIR, 4 March 2031 — The boat came yesterday, 2 March. It left today, 4 March.`),
    ).toEqual([['warning', 'day_differs', 'yesterday, 2 March']]);
    expect(told(`${HEAD}WEIR, 4 March 2031 — It left yesterday, Monday, and rests today, Friday.`)).toEqual([
      ['warning', 'day_differs', 'today, Friday'],
    ]);
  });
});
