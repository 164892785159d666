/** How the blocks read at first: when the draft came in, when it was last approved, or in the writer's newest file. */

import { describe, expect, it } from 'vitest';
import { buildDesk, buildPerson } from '../../../core/testing/build-desk.ts';
import { firstTexts } from './first-texts.ts';

const TEXT = 'Ferry line opens\nThe ferry opened in May.\nIt carried 4,000 people.\n';
const ines = buildPerson('ines', 'admin');

function open() {
  const desk = buildDesk(TEXT);
  const edit = (at: number, from: string, to: string, person?: typeof ines) => {
    const block = desk.state().blocks[at];
    if (block === undefined) throw new Error('There is no such block.');
    const { id: blockId, markdown: base } = block;
    desk.do({ type: 'edit_block', blockId, base, markdown: base.replace(from, to) }, person);
    return blockId;
  };
  return { desk, edit };
}

describe('first texts', () => {
  it('are those before the first change, with every step after it', () => {
    const { desk, edit } = open();
    const id = edit(1, 'May', '*June*');
    edit(1, 'opened', 'was opened', ines);
    const texts = firstTexts(desk.state());
    expect([...texts.keys()]).toEqual([id]);
    expect(texts.get(id)?.plain).toBe('The ferry opened in May.');
    expect(texts.get(id)?.steps).toEqual([
      { by: 'mara', plain: 'The ferry opened in June.' },
      { by: 'ines', plain: 'The ferry was opened in June.' },
    ]);
  });

  it('are those of the writer’s revised file once there is one', () => {
    const { desk, edit } = open();
    const id = edit(1, 'May', 'June');
    const before = desk.state();
    desk.do(
      {
        type: 'revise_text',
        fileName: 'second.md',
        text: TEXT.replace('4,000', '4,100'),
        blocks: before.blocks.map(({ kind, markdown }) => ({
          kind,
          markdown: markdown.replace('4,000', '4,100').replace('June', 'May'),
        })),
        base: before.blocks.map(({ id: block, kind, markdown }) => ({
          id: block,
          kind,
          markdown: markdown.replace('June', 'May'),
        })),
        diagnostics: [],
        fields: {},
        sources: [],
      },
      ines,
    );
    const texts = firstTexts(desk.state());
    expect([...texts.keys()]).toEqual([id]);
    expect(texts.get(id)?.plain).toContain('May');
    expect(desk.state().blocks[1]?.markdown).toContain('June');
  });
});
