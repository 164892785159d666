/** Undo and redo of what others have worked on since: either it leaves their work whole, or it is refused in words. */

import { describe, expect, it } from 'vitest';
import { standingVerdicts } from '../claims/claim-status.ts';
import type { BlockKind } from '../draft/block.ts';
import { plainText } from '../draft/plain-text.ts';
import { buildDesk, buildPerson, type CommandInput } from '../testing/build-desk.ts';
import type { CommandOf } from './command.ts';

const TEXT = `The bridge opens again

The old bridge opened in 1911 and carries 4,000 cars and vans on every working day. It was closed in May.

## What the divers saw

Divers found cracks in the third pier.
`;
type FileBlock = CommandOf<'revise_text'>['blocks'][number];
const mara = buildPerson('mara');
const ines = buildPerson('ines');

function open() {
  const desk = buildDesk(TEXT);
  const block = (words: string) => {
    const found = desk.state().blocks.find((one) => one.markdown.includes(words));
    if (found === undefined) throw new Error(`No block has “${words}”.`);
    return found;
  };
  const claim = (words: string) => {
    const found = desk.state().claims.find((one) => !one.orphan && one.selector.exact.includes(words));
    if (found === undefined) throw new Error(`No claim has “${words}”.`);
    return found;
  };
  const act = (command: CommandInput, person = mara) => {
    desk.do(command, person);
    return desk.lastId();
  };
  const settle = (words: string, person = mara) => {
    const { id, selector } = claim(words);
    const verdict = 'needs_no_source' as const;
    return act({ type: 'settle_claim', claimId: id, verdict, words: selector.exact, evidence: [] }, person);
  };
  const split = (words: string, person = mara) => {
    const { id, selector } = claim(words);
    const at = selector.exact.indexOf(words);
    return act({ type: 'split_claim', claimId: id, at, words: selector.exact }, person);
  };
  const edit = (from: string, to: string, person = mara) => {
    const { id, markdown } = block(from);
    return act(
      { type: 'edit_block', blockId: id, base: markdown, markdown: markdown.replace(from, to) },
      person,
    );
  };
  const make = (exact: string, person = mara) => {
    const { id } = block(exact);
    const start = plainText(block(exact)).text.indexOf(exact);
    const place = { in: 'block', blockId: id } as const;
    return act({ type: 'make_claim', place, start, end: start + exact.length, exact }, person);
  };
  const remove = (words: string, person = mara) =>
    act({ type: 'remove_block', blockId: block(words).id, source: null }, person);
  const add = (markdown: string, after: string | null, person = mara, kind: BlockKind = 'paragraph') =>
    act({ type: 'add_block', after, kind, markdown, sourceId: null }, person);
  const revise = (from: string, to: string, person = mara, first: FileBlock[] = []) => {
    const base = desk.state().asFiled ?? desk.state().blocks;
    return act(
      {
        type: 'revise_text',
        fileName: 'revised.md',
        text: first.map(({ markdown }) => markdown).join() + TEXT.replace(from, to),
        blocks: [...first, ...base.map((one) => ({ ...one, markdown: one.markdown.replace(from, to) }))],
        base: base.map(({ id, kind, markdown }) => ({ id, kind, markdown })),
        diagnostics: [],
        fields: {},
        sources: [],
      },
      person,
    );
  };
  const comment = (target: CommandOf<'add_comment'>['target'], person = mara) =>
    act({ type: 'add_comment', target, text: 'Who says so?' }, person);
  const undo = (commandId: string, person = mara) => act({ type: 'undo', commandId }, person);
  const refusal = (commandId: string, person = mara) => desk.refused({ type: 'undo', commandId }, person);
  const texts = () => desk.state().blocks.map(({ markdown }) => markdown);
  return {
    desk,
    act,
    block,
    claim,
    settle,
    split,
    edit,
    make,
    remove,
    add,
    revise,
    comment,
    undo,
    refusal,
    texts,
  };
}

const touchedBy = (by: string, what: string) => ({
  code: 'undo-refused',
  reason: 'touched-since',
  by,
  what,
});

describe('undo of a cut', () => {
  it('is refused once somebody has changed the words that were cut, so no verdict stands on words that are gone', () => {
    const { claim, settle, split, edit, refusal } = open();
    settle('The old bridge');
    const cut = split('and carries');
    edit('4,000', '5,000', ines);
    expect(refusal(cut)).toEqual(touchedBy('ines', 'edit_block'));
    expect(standingVerdicts(claim('The old bridge'))).toEqual([]);
  });

  it('is refused as well when only what was cut off was changed', () => {
    const { claim, split, edit, refusal } = open();
    const cut = split('and carries');
    const before = claim('The old bridge');
    edit('working day', 'single day', ines);
    expect(claim('The old bridge')).toEqual(before);
    expect(refusal(cut)).toEqual(touchedBy('ines', 'edit_block'));
  });

  it('leaves alone what somebody changed in another block', () => {
    const { claim, split, edit, undo, texts } = open();
    const cut = split('cracks in');
    edit('working day', 'single day', ines);
    undo(cut);
    expect(claim('Divers').selector.exact).toBe('Divers found cracks in the third pier.');
    expect(texts().join()).toContain('single day');
  });

  it('is not hindered by a verdict on another claim of the sentence’s block', () => {
    const { claim, split, settle, undo } = open();
    const cut = split('and carries');
    settle('It was closed', ines);
    undo(cut);
    expect(claim('The old bridge').selector.exact).toContain('working day.');
  });
});

describe('undo of a cut of a claim with verdicts', () => {
  it('is refused once somebody has settled a part', () => {
    const { split, settle, refusal } = open();
    const cut = split('and carries');
    settle('The old bridge', ines);
    expect(refusal(cut)).toEqual(touchedBy('ines', 'settle_claim'));
  });

  it('goes through when somebody has taken back what they had done before it', () => {
    const { claim, split, settle, undo } = open();
    const settled = settle('The old bridge', ines);
    const cut = split('and carries');
    undo(settled, ines);
    undo(cut);
    expect(claim('The old bridge')).toMatchObject({ verdicts: [] });
    expect(claim('The old bridge').selector.exact).toContain('working day.');
  });
});

describe('undo of an edit', () => {
  it('is refused once somebody has cut a sentence that the edit moved', () => {
    const { split, edit, refusal } = open();
    const edited = edit('The old bridge', 'The very old bridge');
    split('in May', ines);
    expect(refusal(edited)).toEqual(touchedBy('ines', 'split_claim'));
  });

  it('goes through beside verdicts on the sentences that it moved', () => {
    const { desk, claim, settle, edit, undo } = open();
    const edited = edit('The old bridge', 'The very old bridge');
    settle('It was closed', ines);
    undo(edited);
    const moved = claim('It was closed');
    expect(standingVerdicts(moved)).toHaveLength(1);
    const text = desk.state().blocks.find(({ markdown }) => markdown.includes('It was'))?.markdown;
    expect(text?.slice(moved.selector.start, moved.selector.end)).toBe(moved.selector.exact);
  });

  it('of a subhead is refused once somebody has made a claim of its words', () => {
    const { make, edit, refusal } = open();
    const edited = edit('the divers', 'the brave divers');
    make('brave divers saw', ines);
    expect(refusal(edited)).toEqual(touchedBy('ines', 'make_claim'));
  });
});

describe('redo of a claim made of a subhead', () => {
  it('is refused once somebody has changed the subhead', () => {
    const { make, edit, undo, refusal } = open();
    const made = make('divers saw');
    const back = undo(made);
    edit('What the', 'What all the', ines);
    expect(refusal(back)).toEqual(touchedBy('ines', 'edit_block'));
  });

  it('is refused once somebody has made another of the same words', () => {
    const { make, undo, refusal } = open();
    const made = make('divers saw');
    const back = undo(made);
    make('the divers', ines);
    expect(refusal(back)).toEqual(touchedBy('ines', 'make_claim'));
  });
});

describe('a block that was taken out', () => {
  it('stays out while its claims stand in another that was added with the same words', () => {
    const { desk, claim, block, remove, add, undo, refusal } = open();
    const words = block('Divers').markdown;
    const id = block('Divers').id;
    const removal = remove('Divers');
    const addition = add(words, null, ines);
    expect(refusal(removal)).toEqual(touchedBy('ines', 'add_block'));
    undo(addition, ines);
    undo(removal);
    expect(claim('Divers').place).toEqual({ in: 'block', blockId: id });
    expect(desk.state().blocks.at(-1)?.id).toBe(id);
  });

  it('is put back with its claims named as standing in it', () => {
    const { desk, block, remove } = open();
    const place = { in: 'block', blockId: block('Divers').id };
    remove('Divers');
    const removal = desk.log().find((event) => event.type === 'block_removed');
    expect(removal?.claims).toMatchObject([{ before: { place }, after: { place, orphan: true } }]);
  });
});

describe('a revised file that was taken in', () => {
  it('stays in while a block stands that somebody added since', () => {
    const { revise, add, undo, refusal, texts, block } = open();
    const revision = revise('third pier', 'fourth pier');
    const addition = add('Boats may pass.', block('Divers').id, ines);
    expect(refusal(revision)).toEqual(touchedBy('ines', 'add_block'));
    undo(addition, ines);
    undo(revision);
    expect(texts().at(-1)).toBe('Divers found cracks in the third pier.');
  });

  it('stays in while a subhead stands that somebody added since, though it has no claims to lose', () => {
    const { revise, add, refusal, block } = open();
    const revision = revise('third pier', 'fourth pier');
    add('What the boats do', block('Divers').id, ines, 'subhead');
    expect(refusal(revision)).toEqual(touchedBy('ines', 'add_block'));
  });

  it('stays in while a block is out that somebody removed since, or the block would come back beside its orphans', () => {
    const { revise, remove, refusal } = open();
    const revision = revise('third pier', 'fourth pier');
    remove('What the divers saw', ines);
    expect(refusal(revision)).toEqual(touchedBy('ines', 'remove_block'));
  });

  it('is what added blocks hinder, not each other', () => {
    const { add, undo, texts, block } = open();
    const first = add('Boats may pass.', block('Divers').id);
    add('Boats must wait.', block('Divers').id, ines);
    undo(first);
    expect(texts().slice(-2)).toEqual(['Divers found cracks in the third pier.', 'Boats must wait.']);
  });
});

describe('redo of work on what has gone meanwhile', () => {
  const newClaim = (it: ReturnType<typeof open>) => it.edit('third pier.', 'third pier. It holds.');

  it('is refused for a verdict, which nobody would see', () => {
    const it = open();
    const edited = newClaim(it);
    const back = it.undo(it.settle('It holds', ines), ines);
    it.undo(edited);
    expect(it.refusal(back, ines)).toEqual(touchedBy('mara', 'undo'));
  });

  it('is refused for a comment on a claim', () => {
    const it = open();
    const edited = newClaim(it);
    const back = it.undo(it.comment({ on: 'claim', claimId: it.claim('It holds').id }, ines), ines);
    it.undo(edited);
    expect(it.refusal(back, ines)).toEqual(touchedBy('mara', 'undo'));
  });

  it('is refused for an answer in a thread', () => {
    const { desk, comment, act, undo, refusal } = open();
    const opened = comment({ on: 'draft' });
    const threadId = desk.state().threads[0]?.id ?? '';
    const answer = { type: 'add_comment', target: { on: 'draft' }, threadId, text: 'Yes.' } as const;
    const back = undo(act(answer, ines), ines);
    undo(opened);
    expect(refusal(back, ines)).toEqual(touchedBy('mara', 'undo'));
  });

  it('is refused for a suggestion', () => {
    const { block, act, remove, undo, refusal } = open();
    const { id, markdown } = block('Divers');
    const text = { base: markdown, markdown: `${markdown} Two.`, note: '' };
    const back = undo(act({ type: 'suggest_edit', blockId: id, ...text }, ines), ines);
    remove('Divers');
    expect(refusal(back, ines)).toEqual(touchedBy('mara', 'remove_block'));
  });

  it('is refused for evidence', () => {
    const { desk, claim, act, undo, refusal } = open();
    const about = { title: 'Log', url: null, publisher: null, kind: 'other', text: null } as const;
    act({ type: 'add_source', ...about });
    const sourceId = desk.state().sources[0]?.id ?? '';
    const added = act({ type: 'add_capture', sourceId, text: 'Cracks in pier three.' });
    const capture = desk.state().sources[0]?.captures[0]?.sha256 ?? '';
    const passage = { kind: 'passage', stance: 'supports', sourceId, capture, start: 0, end: 6 } as const;
    const evidence = { ...passage, exact: 'Cracks', locator: {}, note: '' };
    const attached = act({ type: 'attach_evidence', claimId: claim('Divers').id, evidence }, ines);
    const back = undo(attached, ines);
    undo(added);
    expect(refusal(back, ines)).toEqual(touchedBy('mara', 'undo'));
  });
});

describe('undo of two passages that somebody’s verdict rests on', () => {
  it('is refused, though the verdict would stand without either of them', () => {
    const { desk, claim, act, refusal } = open();
    const about = { title: 'Log', url: null, publisher: null, kind: 'other' } as const;
    act({ type: 'add_source', ...about, text: 'Cracks in pier three. Divers saw them.' });
    const source = desk.state().sources[0];
    const capture = source?.captures[0]?.sha256 ?? '';
    const passage = (start: number, exact: string) =>
      ({
        kind: 'passage',
        stance: 'supports',
        sourceId: source?.id ?? '',
        capture,
        start,
        end: start + exact.length,
        exact,
        locator: {},
        note: '',
      }) as const;
    const { id, selector } = claim('Divers');
    const verdict = {
      type: 'settle_claim',
      claimId: id,
      verdict: 'supported',
      words: selector.exact,
    } as const;
    const settled = act({ ...verdict, evidence: [passage(0, 'Cracks'), passage(22, 'Divers')] });
    act({ ...verdict, evidence: [] }, ines);
    expect(refusal(settled)).toEqual(touchedBy('ines', 'settle_claim'));
  });
});

describe('a block that was taken out comes back between its neighbours', () => {
  it('when somebody has taken out another before it', () => {
    const { remove, undo, texts } = open();
    const removal = remove('The old bridge');
    remove('The bridge opens', ines);
    undo(removal);
    expect(texts()[0]).toContain('The old bridge');
    expect(texts()[1]).toBe('What the divers saw');
  });

  it('when somebody has added others before and behind it', () => {
    const { remove, add, block, undo, texts } = open();
    const removal = remove('What the divers');
    add('Boats may pass.', null, ines);
    add('Boats must wait.', block('Divers').id, ines);
    undo(removal);
    expect(texts().map((text) => text.split(' ', 2).join(' '))).toEqual([
      'Boats may',
      'The bridge',
      'The old',
      'What the',
      'Divers found',
      'Boats must',
    ]);
  });

  it('when the writer’s file has brought a new one before it', () => {
    const { remove, revise, undo, texts } = open();
    const removal = remove('Divers');
    revise('', '', ines, [{ kind: 'paragraph', markdown: 'Boats may pass.' }]);
    undo(removal);
    expect(texts()[0]).toBe('Boats may pass.');
    expect(texts().at(-1)).toContain('Divers');
  });
});

describe('a block that was added', () => {
  it('comes back by redo where it stood, whatever was taken out before it', () => {
    const { add, block, remove, undo, texts } = open();
    const added = add('Boats may pass.', block('What the divers').id);
    remove('The bridge opens', ines);
    const before = texts();
    undo(undo(added));
    expect(texts()).toEqual(before);
  });
});

describe('undo of a comment on a claim', () => {
  it('is not hindered by a verdict given since', () => {
    const { desk, claim, comment, settle, undo } = open();
    const opened = comment({ on: 'claim', claimId: claim('Divers').id });
    settle('Divers', ines);
    undo(opened);
    expect(desk.state().threads).toEqual([]);
  });
});

describe('redo', () => {
  const twoEdits = () => {
    const it = open();
    const first = it.edit('third pier', 'fourth pier');
    const second = it.edit('fourth pier', 'fifth pier', ines);
    const secondBack = it.undo(second, ines);
    const firstBack = it.undo(first);
    return { ...it, firstBack, secondBack };
  };

  it('does not bring back an edit over words whose own edit was taken back meanwhile', () => {
    const { secondBack, refusal, texts } = twoEdits();
    expect(refusal(secondBack, ines)).toEqual(touchedBy('mara', 'undo'));
    expect(texts().at(-1)).toContain('third pier');
  });

  it('brings both back in the order in which they were made', () => {
    const { firstBack, secondBack, undo, texts } = twoEdits();
    undo(firstBack);
    expect(texts().at(-1)).toContain('fourth pier');
    undo(secondBack, ines);
    expect(texts().at(-1)).toContain('fifth pier');
  });

  it('and undo of everything, and redo of everything, leave the draft as it was each time', () => {
    const { edit, undo, texts } = open();
    const acts = [edit('third', 'fourth'), edit('fourth', 'fifth'), edit('fifth', 'sixth')];
    for (let round = 0; round < 2; round += 1) {
      const backs = acts.toReversed().map((id) => undo(id));
      expect(texts().at(-1)).toContain('third');
      for (const id of backs.toReversed()) undo(id);
      expect(texts().at(-1)).toContain('sixth');
    }
  });
});
