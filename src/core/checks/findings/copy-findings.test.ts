/** What the desk says of headline, dek, excerpt and tags beside the body. */

import { describe, expect, it } from 'vitest';
import { buildDesk } from '../../testing/build-desk.ts';
import { findFindings } from '../find-findings.ts';

const BODY = `The harbour board has repaired 14 of the 31 steps below the Weir quay since Monday, 3 March 2031. Ines Duarte led the work for the board.
The survey does not show that the tide alone caused the crack. About 5.2 percent of the stones were lost between 1970 and 2028. The board could close the quay in the winter.`;

function copy(
  head: string,
  excerpt = '',
  tags: string[] = [],
  sources: { match: string; text: string }[] = [],
) {
  const meta = JSON.stringify({ excerpt, suggestedTags: tags });
  const { state, captures } = buildDesk(
    `${head}\n${BODY}\n---\nSources:\nSurvey — https://weir.example/survey\n${meta}\n`,
    sources,
  );
  return findFindings(state(), (sha256) => captures.get(sha256)).filter(({ check }) => check === 'copy');
}
const told = (...given: Parameters<typeof copy>) => copy(...given).map(({ code, words }) => [code, words]);

describe('a figure of the headline', () => {
  it('that the body does not have is an error, with the nearest one beside it', () => {
    const [found] = copy('Weir board repairs 41 steps\n*Work goes on.*');
    expect(found).toMatchObject({ code: 'number_not_in_body', severity: 'error', words: '41' });
    expect(found?.beside).toMatchObject({ in: 'draft', text: expect.stringContaining('31 steps') });
  });

  it('is a warning where a source text has it: it is missing, not wrong', () => {
    const source = {
      match: 'https://weir.example/survey',
      text: 'The Weir board repairs 41 steps of the quay.',
    };
    expect(copy('Weir board repairs 41 steps of the quay\n*Work goes on.*', '', [], [source])).toMatchObject([
      { code: 'number_not_in_body', severity: 'warning' },
    ]);
  });

  it.each([
    ['in other words', 'Fourteen steps repaired at Weir\n*Work goes on.*'],
    ['as a share', 'One in twenty stones lost at Weir\n*Work goes on.*'],
    ['as the years between two', 'Stones lost at Weir in 58 years\n*Work goes on.*'],
  ])('may stand in the body %s', (_, head) => {
    expect(told(head)).toEqual([]);
  });
});

describe('a name or date of dek and excerpt', () => {
  it('that the body does not have is told', () => {
    expect(
      told(
        'Steps repaired\n*Work at the quay was led by Ines Moreau.*',
        'The quay was repaired on 5 April 2031.',
      ),
    ).toEqual([
      ['name_not_in_body', 'Moreau'],
      ['date_not_in_body', '5 April 2031'],
    ]);
  });

  it('says nothing by the capitals of a title', () => {
    expect(told('Harbour Board Mends Old Steps Below Quay\n*Work goes on.*')).toEqual([]);
  });
});

describe('a headline that is stronger than the body', () => {
  it('asserts a cause that the body denies or leaves open', () => {
    const [found] = copy('Tide proves fatal to Weir quay\n*Work goes on.*');
    expect(found).toMatchObject({ code: 'stronger_than_body', severity: 'warning', words: 'proves' });
    expect(found?.beside).toMatchObject({ text: expect.stringContaining('does not show that the tide') });
  });

  it('says “will” where the body says “could”', () => {
    expect(told('Board will close quay in the winter\n*Work goes on.*')).toContainEqual([
      'stronger_than_body',
      'will',
    ]);
    expect(told('Board could close quay in the winter\n*Work goes on.*')).toEqual([]);
  });
});

describe('a tag', () => {
  it('of which no word occurs is worth a look, without a place in the text', () => {
    expect(copy('Steps repaired\n*Work goes on.*', '', ['harbours', 'archaeology'])).toMatchObject([
      { code: 'tag_not_in_body', severity: 'info', words: 'archaeology', place: null },
    ]);
  });
});

it('a draft without a body has nothing to compare its headline with', () => {
  const { state } = buildDesk('Board mends 41 steps\n*Ines Moreau led the work.*\nIt is done.');
  expect(findFindings(state(), () => undefined).filter(({ check }) => check === 'copy')).toEqual([]);
});
