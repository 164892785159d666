/** Properties of the aggregate over random commands of two people. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sameWords } from '../anchoring/fold-typography.ts';
import { VERDICTS } from '../claims/claim.ts';
import { standingVerdicts } from '../claims/claim-status.ts';
import { missingEvidence } from '../claims/evidence-rule.ts';
import { plainText } from '../draft/plain-text.ts';
import { buildDesk, buildPerson, type CommandInput, type TestDesk } from '../testing/build-desk.ts';
import { GENESIS_HASH } from './chain-link.ts';
import { decide } from './decide.ts';
import type { Act, DraftState } from './draft-state.ts';
import { emptyDraft } from './empty-draft.ts';
import { evolveAll } from './evolve.ts';
import { chainEvents, verifyChain } from './hash-chain.ts';
import { revisionHash } from './revision-hash.ts';
import { samePlace } from './same-place.ts';

const TEXT = `Ferry line opens
The ferry opened in May. No boat was late in the first week. It carried 4,000 people.
“We did not expect this,” the captain said. Fares stay at 3 crowns.
---
Sources:
Log — https://ferry.example/log
{"excerpt": "The ferry opened in May and carried four thousand people in its first week on the lake.", "suggestedSection": "local", "suggestedTags": ["ferries"]}`;
/** The blocks as the first file had them. */
const START_BLOCKS = buildDesk(TEXT).state().blocks;
const LOG = 'The ferry opened in May. It carried 4,000 people. We did not expect this, the captain wrote.';
const sources = [{ match: 'https://ferry.example/log', text: LOG }];
const people = [buildPerson('mara'), buildPerson('ines', 'fact_checker')] as const;

/** What a person might do next, in numbers that are read against the state of the moment. */
const step = fc.record({
  who: fc.integer({ min: 0, max: 1 }),
  what: fc.constantFrom(
    'settle',
    'settle',
    'settle',
    'together',
    'withdraw',
    'attach',
    'detach',
    'turn',
    'edit',
    'edit',
    'cut',
    'field',
    'tags',
    'comment',
    'resolve',
    'flag',
    'review',
    'assign',
    'source',
    'unlist',
    'dispose',
    'split',
    'split',
    'merge',
    'make',
    'give',
    'suggest',
    'accept',
    'refuse',
    'revise',
    'reread',
    'reread',
    'more text',
    'less text',
    'undo',
    'undo',
    'undo',
    'undo',
    'reject',
    'reopen',
  ),
  a: fc.nat(1000),
  b: fc.nat(1000),
});
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

const pick = <T>(list: readonly T[], n: number): T | undefined => list[n % Math.max(1, list.length)];

function commandFor(state: DraftState, { what, a, b, who }: Step, desk: TestDesk): CommandInput | null {
  const claim = pick(state.claims, a);
  const block = pick(state.blocks, a);
  switch (what) {
    case 'settle':
      return claim
        ? {
            type: 'settle_claim',
            claimId: claim.id,
            verdict: pick(VERDICTS, b) ?? 'supported',
            words: claim.selector.exact,
            evidence: [],
          }
        : null;
    case 'together':
      return state.claims.length === 0
        ? null
        : {
            type: 'settle_together',
            claims: state.claims
              .slice(0, 1 + (a % 3))
              .map((one) => ({ claimId: one.id, words: one.selector.exact })),
            verdict: b % 2 === 0 ? 'needs_no_source' : null,
          };
    case 'withdraw':
      return claim ? { type: 'withdraw_verdict', claimId: claim.id } : null;
    case 'attach': {
      const source = state.sources[0];
      const capture = source?.captures[0]?.sha256;
      if (!claim || !source || !capture) return null;
      const start = b % 40;
      const stance = pick(['supports', 'refutes', 'context'] as const, b) ?? 'context';
      return {
        type: 'attach_evidence',
        claimId: claim.id,
        evidence: {
          kind: 'passage',
          stance,
          sourceId: source.id,
          capture,
          start,
          end: start + 9,
          exact: LOG.slice(start, start + 9),
          locator: {},
          note: '',
        },
      };
    }
    case 'detach': {
      const having = pick(
        state.claims.filter((one) => one.evidence.length > 0),
        a,
      );
      return having
        ? { type: 'remove_evidence', claimId: having.id, evidenceId: pick(having.evidence, b)?.id ?? '' }
        : null;
    }
    case 'turn': {
      const having = pick(
        state.claims.filter((one) => one.evidence.length > 0),
        a,
      );
      const stances = ['supports', 'refutes', 'context'] as const;
      return having
        ? {
            type: 'change_evidence',
            claimId: having.id,
            evidenceId: pick(having.evidence, b)?.id ?? '',
            stance: pick(stances, b + a) ?? 'context',
            locator: b % 3 ? { page: `${b}` } : {},
          }
        : null;
    }
    case 'edit': {
      const words = block?.markdown.split(' ') ?? [];
      if (!block || words.length === 0) return null;
      const changed = words.with(b % words.length, `word${b}`).join(' ');
      return { type: 'edit_block', blockId: block.id, base: block.markdown, markdown: changed };
    }
    case 'cut':
      return block
        ? {
            type: 'edit_block',
            blockId: block.id,
            base: block.markdown,
            markdown: block.markdown.slice(0, b % 90),
          }
        : null;
    case 'field':
      return {
        type: 'set_field',
        field: 'excerpt',
        base: state.fields.excerpt.value,
        value: `The excerpt, take ${b}. It has two sentences.`,
      };
    case 'tags':
      return { type: 'set_tags', base: state.fields.tags.value, value: [`tag${b}`] };
    case 'comment':
      return claim
        ? { type: 'add_comment', target: { on: 'claim', claimId: claim.id }, text: `Note ${b}` }
        : null;
    case 'resolve': {
      const thread = pick(state.threads, a);
      return thread ? { type: b % 2 ? 'resolve_thread' : 'reopen_thread', threadId: thread.id } : null;
    }
    case 'flag':
      return claim ? { type: 'flag_claim', claimId: claim.id, note: b % 3 ? `Why ${b}` : null } : null;
    case 'review':
      return claim ? { type: 'mark_reviewed', claimId: claim.id, words: claim.selector.exact } : null;
    case 'assign':
      return { type: 'assign', person: b % 2 ? 'ines' : null };
    case 'source':
      return {
        type: 'add_source',
        title: `Source ${b}`,
        url: null,
        publisher: null,
        kind: 'other',
        text: b % 2 ? `Text ${b}` : null,
      };
    case 'unlist':
      return { type: 'remove_source', sourceId: pick(state.sources, a)?.id ?? '' };
    case 'dispose':
      return {
        type: 'dispose_finding',
        key: `quotation|not_found||${b % 3}`,
        disposition: 'accepted',
        reason: 'Seen.',
      };
    case 'split': {
      const at = claim?.selector.exact.indexOf(' ', b % 40) ?? -1;
      return claim && at > 0
        ? { type: 'split_claim', claimId: claim.id, at, words: claim.selector.exact }
        : null;
    }
    case 'merge': {
      const here = state.claims.filter(
        (one) => !one.orphan && claim !== undefined && samePlace(one.place, claim.place),
      );
      here.sort((one, two) => one.selector.start - two.selector.start);
      const first = b % Math.max(1, here.length - 1);
      return { type: 'merge_claims', claimIds: here.slice(first, first + 2).map(({ id }) => id) };
    }
    case 'make': {
      const markdown = block?.markdown ?? '';
      const start = b % 60;
      const exact = markdown.slice(start, start + 25);
      return block && exact !== ''
        ? {
            type: 'make_claim',
            place: { in: 'block', blockId: block.id },
            start,
            end: start + exact.length,
            exact,
          }
        : null;
    }
    case 'give':
      return claim ? { type: 'assign_claim', claimId: claim.id, person: b % 2 ? 'ines' : null } : null;
    case 'suggest':
      return block
        ? {
            type: 'suggest_edit',
            blockId: block.id,
            base: block.markdown,
            markdown: `${block.markdown} And ${b}.`,
            note: '',
          }
        : null;
    case 'accept':
      return { type: 'accept_suggestion', suggestionId: pick(state.suggestions, a)?.id ?? '' };
    case 'refuse':
      return { type: 'reject_suggestion', suggestionId: pick(state.suggestions, a)?.id ?? '', reason: '' };
    case 'reread': {
      const kinds = ['headline', 'dek', 'paragraph', 'subhead', 'quote', 'list'] as const;
      return block ? { type: 'change_kind', blockId: block.id, kind: pick(kinds, b) ?? 'paragraph' } : null;
    }
    case 'more text':
      return {
        type: 'add_block',
        after: b % 3 ? (block?.id ?? null) : null,
        kind: pick(['paragraph', 'list', 'subhead'] as const, b) ?? 'paragraph',
        markdown:
          b % 5 ? `Said ${a} in more. And ${b}.` : (START_BLOCKS[a % START_BLOCKS.length]?.markdown ?? ''),
        sourceId: b % 4 ? null : (pick(state.sources, a)?.id ?? null),
      };
    case 'less text':
      return block && state.blocks.length > 2
        ? {
            type: 'remove_block',
            blockId: block.id,
            source:
              b % 2 ? { title: block.markdown.slice(0, 50) || 'None', url: null, publisher: null } : null,
          }
        : null;
    case 'revise': {
      const base = state.asFiled ?? START_BLOCKS;
      const kept = base.filter((_, at) => at % 4 !== b % 4 || at === 0);
      const moved = b % 2 ? [...kept.slice(0, 1), ...kept.slice(1).toReversed()] : kept;
      const blocks = moved.map(({ kind, markdown }, at) => ({
        kind,
        markdown: at === a % 3 ? `${markdown} The writer added ${b}.` : markdown,
      }));
      return {
        type: 'revise_text',
        fileName: 'again.txt',
        text: `file ${b}`,
        blocks,
        base: base.map(({ id, kind, markdown }) => ({ id, kind, markdown })),
        diagnostics: [],
        fields: {},
        sources: [],
      };
    }
    case 'undo':
      return {
        type: 'undo',
        commandId:
          pick(
            state.recent.filter((act) => act.by === people[who as 0 | 1].id),
            a,
          )?.commandId ?? '',
      };
    case 'reject':
      return b % 4
        ? null
        : {
            type: 'reject',
            revision: revisionHash(state, desk.context().policy),
            basedOn: state.version,
            note: 'No.',
            reasons: [],
          };
    case 'reopen':
      return { type: 'reopen', note: '' };
    default:
      return null;
  }
}

/** Runs the steps; what is refused changes nothing. Returns the desk. */
function run(steps: readonly Step[]): TestDesk {
  const desk = buildDesk(TEXT, sources, people[0]);
  for (const one of steps) attempt(desk, one);
  return desk;
}

function attempt(desk: TestDesk, one: Step): boolean {
  const command = commandFor(desk.state(), one, desk);
  if (command === null) return false;
  return attempted(() => desk.do(command, people[one.who as 0 | 1]));
}

/** Whether it was not refused. */
function attempted(act: () => unknown): boolean {
  try {
    act();
    return true;
  } catch (refusal) {
    if (!String(refusal).includes('was refused')) throw refusal;
    return false;
  }
}

/** The state without what counts and remembers. */
const content = ({ version: _, recent: __, voided: ___, ...rest }: DraftState) => rest;

describe('any sequence of commands of two people', () => {
  it('folds to the live state again, event by event, and after a trip through JSON', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        const desk = run(steps);
        expect(evolveAll(emptyDraft('d1'), desk.log())).toEqual(desk.state());
        expect(evolveAll(emptyDraft('d1'), JSON.parse(JSON.stringify(desk.log())))).toEqual(desk.state());
      }),
      { numRuns: 60 },
    );
  });

  it('makes a hash chain that verifies, and no longer when any event is changed or missing', () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 3, maxLength: 20 }), fc.nat(), (steps, n) => {
        const log = chainEvents(GENESIS_HASH, 1, '2031-03-04T00:00:00.000Z', run(steps).log());
        expect(verifyChain(log)).toBe(true);
        const at = n % log.length;
        const forged = log.map((entry, i) =>
          i === at ? { ...entry, event: { ...entry.event, by: 'nobody' } } : entry,
        );
        expect(verifyChain(forged)).toBe(false);
        if (at < log.length - 1) expect(verifyChain(log.toSpliced(at, 1))).toBe(false);
      }),
      { numRuns: 40 },
    );
  });

  it('never leaves a standing verdict without the evidence it needs', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        for (const claim of run(steps).state().claims) {
          for (const verdict of standingVerdicts(claim))
            expect(missingEvidence(claim, verdict.label)).toEqual([]);
        }
      }),
      { numRuns: 80 },
    );
  });

  it('takes back exactly what the last command did', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 25 }), step, (steps, last) => {
        const desk = run(steps);
        const before = content(desk.state());
        if (last.what === 'reject' || last.what === 'reopen' || !attempt(desk, last)) return;
        const moved = desk.state().workflow !== before.workflow;
        desk.do({ type: 'undo', commandId: desk.lastId() }, people[last.who as 0 | 1]);
        const after = content(desk.state());
        const workflow = moved ? { workflow: after.workflow, approval: after.approval } : {};
        expect(after).toEqual({ ...before, ...workflow });
      }),
      { numRuns: 150 },
    );
  });

  it('gives back what was taken back: redo right behind any undo changes nothing', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), fc.nat(), (steps, n) => {
        const desk = run(steps);
        const before = content(desk.state());
        const acts = desk.state().recent;
        const person = people.find(({ id }) => id === pick(acts, n)?.by);
        const commandId = pick(acts, n)?.commandId ?? '';
        if (person === undefined || !attempted(() => desk.do({ type: 'undo', commandId }, person))) return;
        if (desk.state().workflow !== before.workflow) return;
        desk.do({ type: 'undo', commandId: desk.lastId() }, person);
        const { approval: _, ...after } = content(desk.state());
        expect({ ...after, approval: before.approval }).toEqual(before);
      }),
      { numRuns: 300 },
    );
  });

  it('keeps every claim that is no orphan on its words in its place, beside the others, after each step and undo', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        const desk = buildDesk(TEXT, sources, people[0]);
        for (const one of steps) if (attempt(desk, one)) expectClaimsOnTheirWords(desk.state());
      }),
      { numRuns: 150 },
    );
  });

  it('keeps them so however people take back and give again, in any order', () => {
    const order = fc.array(fc.nat(1000), { maxLength: 30 });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 15 }), order, (steps, picks) => {
        const desk = run(steps);
        for (const n of picks) {
          const act = pick(desk.state().recent, n);
          if (act !== undefined && takenBack(desk, act)) expectClaimsOnTheirWords(desk.state());
        }
      }),
      { numRuns: 300 },
    );
  });

  it('can all be taken back from the newest on, whoever did what, and given again', () => {
    const doing = step.filter(({ what }) => !['undo', 'reject', 'reopen'].includes(what));
    fc.assert(
      fc.property(fc.array(doing, { maxLength: 25 }), (steps) => {
        const desk = run(steps);
        const { workflow: _, ...end } = content(desk.state());
        const acts = desk.state().recent.filter(({ by }) => by !== 'feed');
        const undos = acts.toReversed().flatMap((act) => {
          expect(takenBack(desk, act)).toBe(true);
          return desk.state().recent.at(-1) ?? [];
        });
        const { workflow: __, ...start } = content(buildDesk(TEXT, sources, people[0]).state());
        const { workflow: ___, ...left } = content(desk.state());
        expect(left).toEqual(start);
        for (const undo of undos.toReversed()) expect(takenBack(desk, undo)).toBe(true);
        const { workflow: ____, ...again } = content(desk.state());
        expect(again).toEqual(end);
      }),
      { numRuns: 100 },
    );
  });
});

/** Whether it was not refused. */
function takenBack(desk: TestDesk, { by, commandId }: Act): boolean {
  const person = people.find(({ id }) => id === by);
  return person !== undefined && attempted(() => desk.do({ type: 'undo', commandId }, person));
}

/** Nothing stands off the text, over another, on evidence or under talk that is gone. */
function expectClaimsOnTheirWords({ claims, blocks, fields, sources, threads }: DraftState): void {
  const ends = new Map<string, number>();
  const inOrder = claims.filter(({ orphan }) => !orphan);
  inOrder.sort((one, two) => one.selector.start - two.selector.start);
  for (const claim of inOrder) {
    const { place, selector } = claim;
    const block = place.in === 'block' ? blocks.find(({ id }) => id === place.blockId) : undefined;
    const text = place.in === 'excerpt' ? fields.excerpt.value : block && plainText(block).text;
    const words = text?.slice(selector.start, selector.end) ?? '';
    expect(words).toBe(selector.exact);
    const key = JSON.stringify(place);
    expect(selector.start).toBeGreaterThanOrEqual(ends.get(key) ?? 0);
    ends.set(key, selector.end);
    for (const verdict of standingVerdicts(claim)) expect(sameWords(verdict.words, words)).toBe(true);
  }
  for (const { evidence } of claims) {
    for (const one of evidence) {
      if (one.kind !== 'passage') continue;
      const source = sources.find(({ id }) => id === one.sourceId);
      expect(source?.captures.map(({ sha256 }) => sha256)).toContain(one.capture);
    }
  }
  for (const { target } of threads) {
    if (target.on === 'claim') expect(claims.map(({ id }) => id)).toContain(target.claimId);
  }
}

describe('a page that worked offline while the other person did too', () => {
  it('ends where the host is: every accepted command of either is in the state, in the order the host took them', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 10 }), fc.array(step, { maxLength: 10 }), (here, there) => {
        const host = buildDesk(TEXT, sources, people[0]);
        const page = buildDesk(TEXT, sources, people[1]);
        // Both work on the same snapshot; the page's commands reach the host afterwards.
        for (const one of there) attempt(host, { ...one, who: 0 });
        const sent: CommandInput[] = [];
        for (const [index, one] of here.entries()) {
          const command = commandFor(page.state(), { ...one, who: 1 }, page);
          if (command === null) continue;
          const named = { ...command, id: `offline-${index}` };
          try {
            page.do(named, people[1]);
            sent.push(named);
          } catch {}
        }
        const accepted = new Set<string>();
        for (const [sha256, text] of page.captures) host.captures.set(sha256, text);
        for (const command of sent) {
          const before = host.log().length;
          try {
            host.do(command, people[1]);
          } catch {}
          if (host.log().length > before) accepted.add(command.id ?? '');
        }
        expect(evolveAll(emptyDraft('d1'), host.log())).toEqual(host.state());
        for (const id of accepted) expect(host.log().some((event) => event.commandId === id)).toBe(true);
      }),
      { numRuns: 50 },
    );
  });

  it('decides the same as the host on the same state', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 15 }), step, (steps, next) => {
        const desk = run(steps);
        const command = commandFor(desk.state(), next, desk);
        if (command === null) return;
        const full = { ...command, id: 'same', madeAt: '2031-03-05T10:00:00.000Z' } as Parameters<
          typeof decide
        >[1];
        const copy = structuredClone(desk.state());
        expect(decide(copy, full, desk.context())).toEqual(decide(desk.state(), full, desk.context()));
      }),
      { numRuns: 60 },
    );
  });
});
