/** The writer's revised file: taken into the same draft, without losing the desk's work or the writer's. */

import { describe, expect, it } from 'vitest';
import { claimStatus } from '../claims/claim-status.ts';
import { claimsInOrder } from '../claims/claims-in-order.ts';
import { parseDraft } from '../draft/parse-draft.ts';
import { buildDesk, START } from '../testing/build-desk.ts';
import { reviseText } from './revise-text.ts';
import { samePlace } from './same-place.ts';

const FIRST = `# The bridge opens again

The old bridge opened in 1911. It carries 4,000 cars a day.

Divers found cracks in the third pier.

The mayor called it a good day.
`;

const blockPlace = (blockId: string) => ({ in: 'block', blockId }) as const;

function open() {
  const desk = buildDesk(FIRST);
  const revise = (text: string) => {
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
      sources: parsed.sources.map(({ title, url, publisher }) => ({ title, url, publisher })),
    });
  };
  const claim = (words: string) => {
    const found = desk.state().claims.find((one) => one.selector.exact.includes(words));
    if (found === undefined) throw new Error(`No claim has “${words}”.`);
    return found;
  };
  const settle = (words: string) =>
    desk.do({
      type: 'settle_claim',
      claimId: claim(words).id,
      verdict: 'needs_no_source',
      words: claim(words).selector.exact,
      evidence: [],
    });
  const edit = (words: string, to: string) => {
    const block = desk.state().blocks.find((one) => one.markdown.includes(words));
    if (block === undefined) throw new Error(`No block has “${words}”.`);
    const markdown = block.markdown.replace(words, to);
    desk.do({ type: 'edit_block', blockId: block.id, base: block.markdown, markdown });
  };
  const text = () => desk.state().blocks.map((block) => block.markdown);
  return { desk, revise, claim, settle, edit, text };
}

describe('a revised file', () => {
  it('keeps verdicts where the words are the same, and asks for a recheck where they changed', () => {
    const { revise, claim, settle } = open();
    settle('1911');
    settle('Divers');
    revise(FIRST.replace('third pier', 'fourth pier'));
    expect(claimStatus(claim('1911'))).toBe('settled');
    expect(claimStatus(claim('fourth pier'))).toBe('needs_recheck');
  });

  it('keeps verdicts of paragraphs and sentences that moved', () => {
    const { revise, claim, settle, text } = open();
    settle('Divers');
    settle('4,000');
    revise(
      '# The bridge opens again\n\nDivers found cracks in the third pier.\n\nThe old bridge opened in 1911.\n\nThe council met in June to talk of money. It carries 4,000 cars a day. Nobody objected to the plan at all.\n\nThe mayor called it a good day.\n',
    );
    expect(text()[1]).toContain('Divers');
    expect(claimStatus(claim('Divers'))).toBe('settled');
    expect(claimStatus(claim('The old bridge opened in 1911'))).toBe('open');
    expect(claim('4,000').orphan).toBe(false);
  });

  it('keeps what the desk edited and the writer did not touch, and merges what both edited apart', () => {
    const { revise, edit, text } = open();
    edit('a good day', 'a very good day');
    edit('in 1911', 'in 1912');
    revise(FIRST.replace('4,000 cars', '5,000 cars'));
    expect(text()).toContain('The mayor called it a very good day.');
    expect(text()).toContain('The old bridge opened in 1912. It carries 5,000 cars a day.');
  });

  it('keeps the desk’s words and suggests the writer’s where both changed the same', () => {
    const { desk, revise, edit, text } = open();
    edit('third pier', 'second pier');
    revise(FIRST.replace('third pier', 'fourth pier'));
    expect(text()).toContain('Divers found cracks in the second pier.');
    expect(desk.state().suggestions).toMatchObject([{ markdown: 'Divers found cracks in the fourth pier.' }]);
  });

  it('shows what was checked in a paragraph that the writer took out as an orphan, and forgets the rest', () => {
    const { desk, revise, claim, settle } = open();
    settle('Divers');
    revise(FIRST.replace('Divers found cracks in the third pier.\n\n', ''));
    expect(claim('Divers').orphan).toBe(true);
    expect(claimsInOrder(desk.state()).some((one) => one.selector.exact.includes('Divers'))).toBe(true);
  });

  it('gives a paragraph that comes back in a later file its verdicts back', () => {
    const { desk, revise, claim, settle } = open();
    settle('Divers');
    const before = claim('Divers').id;
    const without = FIRST.replace('Divers found cracks in the third pier.\n\n', '');
    revise(without);
    expect(claim('Divers').orphan).toBe(true);
    revise(FIRST);
    expect(desk.state().claims.filter(({ selector }) => selector.exact.includes('Divers'))).toHaveLength(1);
    expect(claim('Divers').id).toBe(before);
    expect(claimStatus(claim('Divers'))).toBe('settled');
    desk.do({ type: 'undo', commandId: desk.lastId() });
    expect(claim('Divers').orphan).toBe(true);
    expect(desk.state().blocks.some(({ id }) => samePlace(claim('Divers').place, blockPlace(id)))).toBe(
      false,
    );
  });

  it('gives an orphan back once: the same words a second time are a claim of their own', () => {
    const { desk, revise, settle } = open();
    settle('Divers');
    revise(FIRST.replace('Divers found cracks in the third pier.\n\n', ''));
    revise(FIRST.replace('third pier.', 'third pier. Divers found cracks in the third pier.'));
    const twice = desk.state().claims.filter(({ selector }) => selector.exact.includes('Divers'));
    expect(twice.map(claimStatus).toSorted()).toEqual(['open', 'settled']);
    expect(twice.every(({ orphan }) => !orphan)).toBe(true);
  });

  it('leaves claims that were merged into others where they are', () => {
    const { desk, revise, claim } = open();
    desk.do({ type: 'merge_claims', claimIds: [claim('1911').id, claim('4,000').id] });
    const merged = desk.state().claims.find(({ mergedInto }) => mergedInto != null);
    revise('# The bridge opens again\n\nThe mayor called it a good day.\n');
    revise(FIRST);
    expect(merged).toMatchObject({ orphan: true });
    expect(desk.state().claims.find(({ id }) => id === merged?.id)).toEqual(merged);
  });

  it('written anew is compared without reading every old claim for every new one', () => {
    const count = 60;
    const file = (word: string) =>
      `# A list\n\n${Array.from({ length: count }, (_, at) => `${word}${at} ${word}${at}x stands.`).join('\n\n')}\n`;
    const desk = buildDesk(file('old'));
    let reads = 0;
    const claims = desk.state().claims.map((claim) => ({
      ...claim,
      selector: {
        ...claim.selector,
        get exact() {
          reads += 1;
          return claim.selector.exact;
        },
      },
    }));
    const text = file('new');
    const base = desk.state().blocks.map(({ id, kind, markdown }) => ({ id, kind, markdown }));
    const blocks = parseDraft(text).blocks.map(({ kind, markdown }) => ({ kind, markdown }));
    const command = { type: 'revise_text', id: 'r1', madeAt: START, fileName: 'new.md', text } as const;
    const rest = { blocks, base, diagnostics: [], fields: {}, sources: [] };
    const answer = reviseText({ ...desk.state(), claims }, { ...command, ...rest }, desk.context());
    expect(answer).toMatchObject({ ok: true });
    expect(reads).toBeLessThan(10 * count);
  });

  it('keeps a paragraph that the writer took out when the desk had edited it', () => {
    const { revise, edit, text } = open();
    edit('third pier', 'second pier');
    revise(FIRST.replace('Divers found cracks in the third pier.\n\n', ''));
    expect(text()[2]).toBe('Divers found cracks in the second pier.');
  });

  it('lists the sources that are new in it', () => {
    const { desk, revise } = open();
    revise(`${FIRST}\nSources:\n- [Report](https://bridge.example/report)\n`);
    expect(desk.state().sources).toMatchObject([{ title: 'Report', origin: 'file' }]);
  });

  it('is measured against the file before it, also the second time', () => {
    const { revise, text } = open();
    revise(FIRST.replace('4,000', '5,000'));
    revise(FIRST.replace('4,000', '6,000'));
    expect(text()[1]).toContain('6,000');
  });

  it('is taken back whole by undo', () => {
    const { desk, revise, text } = open();
    const before = text();
    revise(FIRST.replace('4,000', '5,000').replace('a good day', 'a day'));
    desk.do({ type: 'undo', commandId: desk.lastId() });
    expect(text()).toEqual(before);
    expect(desk.state().original).toBe(FIRST);
  });
});
