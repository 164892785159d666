/** Mending how the file was read: what becomes of the text, of the claims, and of the writer's next file. */

import { describe, expect, it } from 'vitest';
import { claimStatus } from '../claims/claim-status.ts';
import { claimsInOrder } from '../claims/claims-in-order.ts';
import type { BlockKind } from '../draft/block.ts';
import { parseDraft } from '../draft/parse-draft.ts';
import { buildDesk, buildPerson } from '../testing/build-desk.ts';

const FILE = `# The bridge opens again

*A short dek about it.*

The old bridge opened in 1911. It carries 4,000 cars a day.

Write to our newsletter desk for more.

Sources:
- [Minutes](https://bridge.example/minutes)
- The mayor spoke to us on Monday.
`;

function open() {
  const desk = buildDesk(FILE);
  const block = (words: string) => {
    const found = desk.state().blocks.find((one) => one.markdown.includes(words));
    if (found === undefined) throw new Error(`No block has “${words}”.`);
    return found;
  };
  const claim = (words: string) => {
    const found = desk.state().claims.find((one) => one.selector.exact.includes(words));
    if (found === undefined) throw new Error(`No claim has “${words}”.`);
    return found;
  };
  const settle = (words: string) => {
    const { id, selector } = claim(words);
    desk.do({
      type: 'settle_claim',
      claimId: id,
      verdict: 'needs_no_source',
      words: selector.exact,
      evidence: [],
    });
  };
  const reread = (words: string, kind: BlockKind) =>
    desk.do({ type: 'change_kind', blockId: block(words).id, kind });
  const remove = (words: string, source: { title: string; url: null; publisher: null } | null = null) =>
    desk.do({ type: 'remove_block', blockId: block(words).id, source });
  const add = (markdown: string, after: string | null, sourceId: string | null = null) =>
    desk.do({ type: 'add_block', after, kind: 'paragraph', markdown, sourceId });
  const undo = () => desk.do({ type: 'undo', commandId: desk.lastId() });
  const kinds = () => desk.state().blocks.map(({ kind }) => kind);
  return { desk, block, claim, settle, reread, remove, add, undo, kinds };
}

describe('a block that was read as another kind', () => {
  it('has no claims as a subhead; what was checked in it is kept as an orphan, and comes back with the kind', () => {
    const { desk, settle, reread, claim } = open();
    settle('1911');
    reread('1911', 'subhead');
    expect(claim('1911').orphan).toBe(true);
    expect(claimsInOrder(desk.state()).map(({ selector }) => selector.exact)).toContain(
      'The old bridge opened in 1911.',
    );
    reread('1911', 'paragraph');
    expect(claimStatus(claim('1911'))).toBe('settled');
  });

  it('gives a subhead that is a paragraph its claims', () => {
    const { desk, reread, claim } = open();
    reread('newsletter', 'subhead');
    reread('newsletter', 'quote');
    expect(claim('newsletter').orphan).toBe(false);
    expect(desk.state().claims.filter((one) => one.selector.exact.includes('newsletter'))).toHaveLength(1);
  });

  it('trades places with the headline or the dek, of which there is one', () => {
    const { reread, block, kinds } = open();
    reread('short dek', 'headline');
    expect(block('opens again').kind).toBe('dek');
    expect(kinds()).toEqual(['dek', 'headline', 'paragraph', 'paragraph']);
    reread('newsletter', 'headline');
    expect(kinds()).toEqual(['dek', 'paragraph', 'paragraph', 'headline']);
  });

  it('is one line where it was a list', () => {
    const { desk, reread, block, undo } = open();
    reread('newsletter', 'list');
    const { id } = block('newsletter');
    desk.do({ type: 'edit_block', blockId: id, base: block('newsletter').markdown, markdown: 'One\nTwo' });
    desk.do({ type: 'change_kind', blockId: id, kind: 'paragraph' });
    expect(block('One').markdown).toBe('One Two');
    undo();
    expect(block('One')).toMatchObject({ kind: 'list', markdown: 'One\nTwo' });
  });

  it('is nobody’s to change who may not edit', () => {
    const { desk, block } = open();
    const problem = desk.refused(
      { type: 'change_kind', blockId: block('1911').id, kind: 'subhead' },
      buildPerson('ines', 'fact_checker'),
    );
    expect(problem).toMatchObject({ code: 'forbidden', action: 'change_kind' });
  });
});

describe('a piece of the file that is text after all', () => {
  it('stands behind the block it was put behind, is a claim, and is a source no more', () => {
    const { desk, add, block, claim, undo } = open();
    const before = desk.state();
    const source = before.sources[1];
    add('The mayor spoke to us on Monday.', block('1911').id, source?.id);
    expect(desk.state().blocks.map(({ markdown }) => markdown)[3]).toBe('The mayor spoke to us on Monday.');
    expect(claim('mayor').orphan).toBe(false);
    expect(desk.state().sources.map(({ title }) => title)).toEqual(['Minutes']);
    undo();
    expect(desk.state().blocks).toEqual(before.blocks);
    expect(desk.state().sources).toEqual(before.sources);
  });

  it('stands at the top where it follows nothing, and last where what it followed is gone', () => {
    const { desk, add } = open();
    add('On top.', null);
    add('Last.', 'gone');
    expect(desk.state().blocks[0]?.markdown).toBe('On top.');
    expect(desk.state().blocks.at(-1)?.markdown).toBe('Last.');
  });
});

describe('a piece of the file that is the headline or the dek after all', () => {
  it.each(['headline', 'dek'] as const)('is the only %s: the one before it becomes a paragraph', (kind) => {
    const { desk, undo } = open();
    const before = desk.state();
    desk.do({
      type: 'add_block',
      after: null,
      kind,
      markdown: 'Four thousand cars, every day',
      sourceId: null,
    });
    const { blocks } = desk.state();
    const [former] = before.blocks.filter((block) => block.kind === kind);
    expect(blocks.filter((block) => block.kind === kind)).toMatchObject([
      { markdown: 'Four thousand cars, every day' },
    ]);
    expect(blocks.find(({ id }) => id === former?.id)?.kind).toBe('paragraph');
    undo();
    expect(desk.state().blocks).toEqual(before.blocks);
    expect(desk.state().claims).toEqual(before.claims);
  });

  it('leaves the one before it what was checked in it', () => {
    const { desk, settle, claim } = open();
    settle('opens again');
    desk.do({ type: 'add_block', after: null, kind: 'headline', markdown: 'Cars, cars', sourceId: null });
    expect(claimStatus(claim('opens again'))).toBe('settled');
  });
});

describe('a piece of the file that is no text', () => {
  it('is taken out, listed as a source where it is one, and put back whole by undo', () => {
    const { desk, settle, remove, claim, undo } = open();
    settle('newsletter');
    const before = desk.state();
    remove('newsletter', { title: 'Newsletter desk', url: null, publisher: null });
    expect(desk.state().sources.at(-1)).toMatchObject({ title: 'Newsletter desk', origin: 'file' });
    expect(claim('newsletter').orphan).toBe(true);
    undo();
    expect(desk.state().blocks).toEqual(before.blocks);
    expect(claimStatus(claim('newsletter'))).toBe('settled');
  });

  it('has its verdicts again when its words are put back by hand', () => {
    const { desk, settle, remove, add, claim } = open();
    settle('newsletter');
    remove('newsletter');
    add('Write to our newsletter desk for more.', null);
    expect(claimStatus(claim('newsletter'))).toBe('settled');
    expect(desk.state().claims.filter((one) => one.selector.exact.includes('newsletter'))).toHaveLength(1);
  });
});

describe('the writer’s revised file', () => {
  const revise = ({ desk }: ReturnType<typeof open>, text: string) => {
    const parsed = parseDraft(text);
    const base = desk.state().asFiled ?? parseDraft(desk.state().original).blocks;
    desk.do({
      type: 'revise_text',
      fileName: 'revised.md',
      text,
      blocks: parsed.blocks.map(({ kind, markdown }) => ({ kind, markdown })),
      base: base.map(({ id, kind, markdown }) => ({ id, kind, markdown })),
      diagnostics: parsed.diagnostics,
      fields: {},
      sources: [],
    });
  };

  it('is read as the desk mended the one before it', () => {
    const on = open();
    on.reread('newsletter', 'subhead');
    on.remove('short dek');
    on.add('The mayor spoke to us on Monday.', on.block('1911').id);
    revise(on, FILE.replace('4,000', '5,000'));
    expect(on.desk.state().blocks.map(({ kind, markdown }) => `${kind}: ${markdown}`)).toEqual([
      'headline: The bridge opens again',
      'paragraph: The old bridge opened in 1911. It carries 5,000 cars a day.',
      'paragraph: The mayor spoke to us on Monday.',
      'subhead: Write to our newsletter desk for more.',
    ]);
    revise(on, FILE.replace('4,000', '6,000'));
    expect(on.kinds()).toEqual(['headline', 'paragraph', 'paragraph', 'subhead']);
  });

  it('brings back what was taken out when the writer changed it', () => {
    const on = open();
    on.remove('newsletter');
    revise(on, FILE.replace('newsletter desk', 'news desk in May'));
    expect(on.block('news desk in May').kind).toBe('paragraph');
  });

  it('has one headline, also where the writer wrote it anew', () => {
    const on = open();
    revise(on, FILE.replace('The bridge opens again', 'Four thousand cars, every day'));
    expect(on.kinds().filter((kind) => kind === 'headline')).toHaveLength(1);
    expect(on.desk.state().blocks[0]?.id).toBe('b1');
  });
});
