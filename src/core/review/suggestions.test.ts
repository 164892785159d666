/** Suggested edits: kept with both texts, merged when they are accepted, never over somebody else's words. */

import { describe, expect, it } from 'vitest';
import { buildDesk, buildPerson } from '../testing/build-desk.ts';

const TEXT = 'Ferry line opens\nThe ferry opened in May. It carried 4,000 people.\n';
const ines = buildPerson('ines', 'fact_checker');

function open() {
  const desk = buildDesk(TEXT);
  const block = () => {
    const found = desk.state().blocks[1];
    if (found === undefined) throw new Error('The draft has no body.');
    return found;
  };
  const suggest = (from: string, to: string) => {
    const base = block().markdown;
    desk.do(
      { type: 'suggest_edit', blockId: block().id, base, markdown: base.replace(from, to), note: '' },
      ines,
    );
    return desk.state().suggestions.at(-1)?.id ?? '';
  };
  const edit = (from: string, to: string) => {
    const base = block().markdown;
    desk.do({ type: 'edit_block', blockId: block().id, base, markdown: base.replace(from, to) });
  };
  return { desk, block, suggest, edit };
}

describe('a suggested edit', () => {
  it('changes nothing until it is accepted; then the text reads so and the claims follow', () => {
    const { desk, block, suggest } = open();
    const id = suggest('4,000', '4,100');
    expect(block().markdown).toContain('4,000');
    desk.do({ type: 'accept_suggestion', suggestionId: id });
    expect(block().markdown).toContain('4,100');
    expect(desk.state().suggestions).toEqual([]);
    expect(desk.state().claims.some((claim) => claim.selector.exact.includes('4,100'))).toBe(true);
  });

  it('may come from somebody who may not edit, and is accepted by somebody who may', () => {
    const { desk, suggest } = open();
    const id = suggest('4,000', '4,100');
    expect(desk.refused({ type: 'accept_suggestion', suggestionId: id }, ines).code).toBe('forbidden');
    desk.do({ type: 'reject_suggestion', suggestionId: id, reason: '' }, ines);
    expect(desk.log().at(-1)).toMatchObject({ type: 'suggestion_closed', outcome: 'withdrawn' });
  });

  it('is merged with what was edited beside it since', () => {
    const { desk, block, suggest, edit } = open();
    const id = suggest('4,000', '4,100');
    edit('in May', 'in June');
    desk.do({ type: 'accept_suggestion', suggestionId: id });
    expect(block().markdown).toBe('The ferry opened in June. It carried 4,100 people.');
  });

  it('is a conflict with both texts where the same words were edited since', () => {
    const { desk, suggest, edit } = open();
    const id = suggest('4,000', '4,100');
    edit('4,000', '3,900');
    const problem = desk.refused({ type: 'accept_suggestion', suggestionId: id });
    expect(problem).toMatchObject({
      code: 'text-conflict',
      yours: expect.stringContaining('4,100'),
      theirs: expect.stringContaining('3,900'),
    });
  });

  it('is closed as outdated when its block is taken out, and stands again when that is undone', () => {
    const { desk, block, suggest } = open();
    const ids = [suggest('4,000', '4,100'), suggest('in May', 'in June')];
    desk.do({ type: 'suggest_edit', blockId: 'b1', base: 'Ferry line opens', markdown: 'Ferry', note: '' });
    const before = desk.state().suggestions;
    desk.do({ type: 'remove_block', blockId: block().id, source: null });
    expect(desk.state().suggestions.map(({ blockId }) => blockId)).toEqual(['b1']);
    const closed = desk.log().filter((event) => event.type === 'suggestion_closed');
    expect(closed.map(({ suggestion, outcome }) => [suggestion.id, outcome])).toEqual(
      ids.map((id) => [id, 'outdated']),
    );
    const removal = desk.lastId();
    desk.do({ type: 'undo', commandId: removal });
    expect(desk.state().suggestions).toEqual(before);
    desk.do({ type: 'undo', commandId: desk.lastId() });
    expect(desk.state().suggestions).toHaveLength(1);
  });

  it('stands again when its rejection is undone, and keeps the reason on record', () => {
    const { desk, suggest } = open();
    const id = suggest('4,000', '4,100');
    desk.do({ type: 'reject_suggestion', suggestionId: id, reason: 'The log says 4,000.' });
    expect(desk.log().at(-1)).toMatchObject({ outcome: 'rejected', reason: 'The log says 4,000.' });
    desk.do({ type: 'undo', commandId: desk.lastId() });
    expect(desk.state().suggestions.map((one) => one.id)).toEqual([id]);
  });
});
