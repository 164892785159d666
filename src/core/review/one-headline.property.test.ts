/** A draft has at most one headline and one dek, whatever several people, the writer's files and undo bring. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BlockKind } from '../draft/block.ts';
import { parseDraft } from '../draft/parse-draft.ts';
import { buildDesk, buildPerson, type CommandInput } from '../testing/build-desk.ts';
import { decide } from './decide.ts';
import type { DraftState } from './draft-state.ts';
import { evolveAll } from './evolve.ts';

const mara = buildPerson('mara');
const ines = buildPerson('ines');
const people = [mara, ines] as const;

const HEAD = '# The bridge opens again\n\n';
const DEK = '*Cars are back on it.*\n\n';
const BODY = 'The old bridge opened in 1911.\n\nDivers found cracks in the third pier.\n';
const FILES = [
  HEAD + DEK + BODY,
  HEAD + BODY,
  BODY,
  `# A bridge for nobody\n\n${BODY}`,
  `# A bridge for nobody\n\n*No car wants it.*\n\n${BODY}`,
  `# The old bridge opened in 1911.\n\n${DEK}Divers found cracks in the third pier.\n`,
];
const KINDS = ['headline', 'headline', 'dek', 'paragraph', 'subhead', 'list'] as const;

type FileBlock = { kind: BlockKind; markdown: string };

function revision(
  state: DraftState,
  text: string,
  blocks: FileBlock[] = parseDraft(text).blocks,
): CommandInput {
  return {
    type: 'revise_text',
    fileName: 'revised.md',
    text,
    blocks: blocks.map(({ kind, markdown }) => ({ kind, markdown })),
    base: (state.asFiled ?? parseDraft(state.original).blocks).map(({ id, kind, markdown }) => ({
      id,
      kind,
      markdown,
    })),
    diagnostics: [],
    fields: {},
    sources: [],
  };
}

const of = (state: DraftState, kind: BlockKind): string[] =>
  state.blocks.filter((block) => block.kind === kind).map(({ markdown }) => markdown);

const step = fc.record({
  who: fc.constantFrom(...people),
  what: fc.constantFrom('add', 'remove', 'remove', 'reread', 'empty', 'revise', 'wild file', 'undo', 'undo'),
  a: fc.nat(100),
  b: fc.nat(100),
});
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;
const pick = <T>(list: readonly T[], n: number): T | undefined => list[n % Math.max(1, list.length)];

function commandFor(state: DraftState, { what, a, b }: Step): CommandInput | null {
  const block = pick(state.blocks, a);
  const kind = pick(KINDS, b) ?? 'headline';
  switch (what) {
    case 'add':
      return {
        type: 'add_block',
        after: block?.id ?? null,
        kind,
        markdown: `Cars, ${a} times`,
        sourceId: null,
      };
    case 'remove':
      return block ? { type: 'remove_block', blockId: block.id, source: null } : null;
    case 'reread':
      return block ? { type: 'change_kind', blockId: block.id, kind } : null;
    case 'empty':
      return block ? { type: 'edit_block', blockId: block.id, base: block.markdown, markdown: '' } : null;
    case 'revise':
      return revision(state, `${pick(FILES, a)}${'\n'.repeat(b)}`);
    case 'wild file': {
      const blocks = KINDS.slice(b % 4).map((one, at) => ({ kind: one, markdown: `Line ${(a + at) % 7}` }));
      return revision(state, `wild ${a} ${b}`, blocks);
    }
    default: {
      const act = pick(state.recent, a);
      return act ? { type: 'undo', commandId: act.commandId } : null;
    }
  }
}

describe('a draft', () => {
  it('has at most one headline and one dek after each step and undo of two people', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...FILES),
        fc.array(step, { minLength: 1, maxLength: 14 }),
        (file, steps) => {
          const desk = buildDesk(file);
          let state = desk.state();
          for (const [at, one] of steps.entries()) {
            const given = commandFor(state, one);
            if (given === null) continue;
            const command = { ...given, id: `k${at}`, madeAt: '2031-03-03T10:00:00.000Z' };
            // An undo is its own maker's, or it would be refused for that.
            const maker = state.recent.find(
              (act) => command.type === 'undo' && act.commandId === command.commandId,
            )?.by;
            const person = people.find(({ id }) => id === maker) ?? one.who;
            const answer = decide(state, command as Parameters<typeof decide>[1], desk.context(person));
            if (!answer.ok) continue;
            state = evolveAll(state, answer.value);
            expect(of(state, 'headline').length).toBeLessThanOrEqual(1);
            expect(of(state, 'dek').length).toBeLessThanOrEqual(1);
          }
        },
      ),
      { numRuns: 400 },
    );
  });
});

function open(file = HEAD + DEK + BODY) {
  const desk = buildDesk(file);
  const act = (command: CommandInput, person = mara) => {
    desk.do(command, person);
    return desk.lastId();
  };
  const sole = (kind: BlockKind) => desk.state().blocks.find((block) => block.kind === kind)?.id ?? '';
  const remove = (kind: BlockKind, person = mara) =>
    act({ type: 'remove_block', blockId: sole(kind), source: null }, person);
  const add = (markdown: string, kind: BlockKind = 'headline', person = ines) =>
    act({ type: 'add_block', after: null, kind, markdown, sourceId: null }, person);
  const reread = (from: BlockKind, kind: BlockKind, person = mara) =>
    act({ type: 'change_kind', blockId: sole(from), kind }, person);
  const revise = (text: string) => act(revision(desk.state(), text));
  const undo = (commandId: string, person = mara) => act({ type: 'undo', commandId }, person);
  const refusal = (commandId: string, person = mara) => desk.refused({ type: 'undo', commandId }, person);
  const headlines = () => of(desk.state(), 'headline');
  const suggested = () =>
    desk.state().suggestions.map(({ blockId, base, markdown }) => [blockId, base, markdown]);
  return { desk, act, sole, remove, add, reread, revise, undo, refusal, headlines, suggested };
}

const touchedByInes = { code: 'undo-refused', reason: 'touched-since', by: 'ines', what: 'add_block' };

describe('undo that would bring a second headline', () => {
  it('of a headline taken out is refused, naming who has made another since', () => {
    const { remove, add, refusal, headlines } = open();
    const taken = remove('headline');
    add('Cars, cars');
    expect(refusal(taken)).toEqual(touchedByInes);
    expect(headlines()).toEqual(['Cars, cars']);
  });

  it('of a headline read as a paragraph is refused as well', () => {
    const { reread, add, refusal } = open();
    const read = reread('headline', 'paragraph');
    add('Cars, cars');
    expect(refusal(read)).toEqual(touchedByInes);
  });

  it('of a dek taken out is refused as well', () => {
    const { remove, add, refusal } = open();
    const taken = remove('dek');
    add('No car wants it.', 'dek');
    expect(refusal(taken)).toEqual(touchedByInes);
  });

  it('is refused also as a redo', () => {
    const { remove, add, undo, refusal } = open();
    remove('headline');
    const undone = undo(add('Cars, cars', 'headline', mara));
    add('Bridge, bridge');
    expect(refusal(undone)).toEqual(touchedByInes);
  });

  it('is possible once the other headline is taken back', () => {
    const { remove, add, undo, headlines } = open();
    const taken = remove('headline');
    const made = add('Cars, cars');
    undo(made, ines);
    undo(taken);
    expect(headlines()).toEqual(['The bridge opens again']);
  });
});

describe('a revised file that brings a headline beside the desk’s own', () => {
  it('leaves the desk’s, and suggests the writer’s for it', () => {
    const { desk, remove, add, revise, headlines, suggested, sole } = open();
    remove('headline');
    add('Cars, cars');
    revise(`# A bridge for nobody\n\n${DEK}${BODY}`);
    expect(headlines()).toEqual(['Cars, cars']);
    expect(suggested()).toEqual([[sole('headline'), 'Cars, cars', 'A bridge for nobody']]);
    const [suggestion] = desk.state().suggestions;
    desk.do({ type: 'accept_suggestion', suggestionId: suggestion?.id ?? '' });
    expect(headlines()).toEqual(['A bridge for nobody']);
  });

  it('suggests nothing where both wrote the same', () => {
    const { remove, add, revise, headlines, suggested } = open();
    remove('headline');
    add('A bridge for nobody');
    revise(`# A bridge for nobody\n\n${DEK}${BODY}`);
    expect(headlines()).toEqual(['A bridge for nobody']);
    expect(suggested()).toEqual([]);
  });

  it('and changes it in the file after that is merged with the desk’s', () => {
    const { remove, add, revise, headlines, suggested } = open();
    remove('headline');
    add('A bridge for nobody');
    revise(`# A bridge for nobody\n\n${DEK}${BODY}`);
    revise(`# A bridge for nobody at all\n\n${DEK}${BODY}`);
    expect(headlines()).toEqual(['A bridge for nobody at all']);
    expect(suggested()).toEqual([]);
  });

  it('made of a sentence that the draft has leaves the sentence in the text', () => {
    const { desk, remove, add, revise, headlines } = open();
    remove('headline');
    add('Cars, cars');
    revise(`# The old bridge opened in 1911.\n\n${DEK}Divers found cracks in the third pier.\n`);
    expect(headlines()).toEqual(['Cars, cars']);
    expect(of(desk.state(), 'paragraph')).toContain('The old bridge opened in 1911.');
  });

  it('gives the draft its headline where the desk has none', () => {
    const { remove, revise, headlines, suggested } = open();
    remove('headline');
    revise(`# A bridge for nobody\n\n${DEK}${BODY}`);
    expect(headlines()).toEqual(['A bridge for nobody']);
    expect(suggested()).toEqual([]);
  });

  it('is taken back whole', () => {
    const { desk, remove, add, revise, undo } = open();
    remove('headline');
    add('Cars, cars');
    const { blocks, claims, suggestions } = desk.state();
    undo(revise(`# A bridge for nobody\n\n${DEK}${BODY}`));
    expect(desk.state()).toMatchObject({ blocks, claims, suggestions });
  });
});
