/** The history as it is read: acts, what they touched, what is filtered, past states, and what differs between two. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainText } from '../../../core/draft/plain-text.ts';
import type { LoggedEvent } from '../../../core/review/event.ts';
import { buildDesk, buildPerson } from '../../../core/testing/build-desk.ts';
import { changeExcerpt } from './change-excerpt.ts';
import { compareStates, comparisonWords } from './compare-states.ts';
import { historyActs, rememberedLog } from './history-acts.ts';
import { countHistory, NO_FILTER, passes } from './history-filter.ts';
import { newsSince } from './news.ts';
import { stateAt } from './state-at.ts';

const TEXT =
  '# The ferry runs again\n\nIt ran on Monday. Nobody was hurt.\n\nThe master was glad.\n\n{"excerpt": "The ferry runs again."}\n';
const mara = buildPerson('mara');
const ines = buildPerson('ines');
const nameOf = (personId: string) => personId.toUpperCase();

/** Two people at work: a verdict each, an edit, an undo, a comment with an answer. */
function workedOn() {
  const desk = buildDesk(TEXT);
  const claim = (words: string) => {
    const found = desk.state().claims.find((one) => one.selector.exact.startsWith(words));
    if (found === undefined) throw new Error(`No claim begins with ${words}.`);
    return found;
  };
  const settle = (words: string, person = mara) =>
    desk.do(
      {
        type: 'settle_claim',
        claimId: claim(words).id,
        verdict: 'needs_no_source',
        words: claim(words).selector.exact,
        evidence: [],
      },
      person,
    );
  settle('It ran');
  settle('Nobody', ines);
  const block = desk.state().blocks.find((one) => one.markdown.startsWith('It ran'));
  if (block === undefined) throw new Error('The paragraph is gone.');
  desk.do(
    {
      type: 'edit_block',
      blockId: block.id,
      base: block.markdown,
      markdown: block.markdown.replace('Monday', 'Tuesday'),
    },
    ines,
  );
  const edit = desk.lastId();
  desk.do({ type: 'add_comment', target: { on: 'claim', claimId: claim('The master').id }, text: 'Was he?' });
  const threadId = desk.state().threads[0]?.id ?? '';
  const target = { on: 'claim', claimId: claim('The master').id } as const;
  desk.do({ type: 'add_comment', target, threadId, text: 'He was.' }, ines);
  const log = desk.log().map(
    (event, at): LoggedEvent => ({
      seq: at + 1,
      receivedAt: event.madeAt,
      previous: '',
      hash: `h${at}`,
      event,
    }),
  );
  return { desk, log, edit, block, claim, settle };
}

describe('the acts of a log', () => {
  it('are one for each command, in order, each with its person', () => {
    const { log } = workedOn();
    const acts = historyActs(log);
    expect(acts.map((act) => act.by)).toEqual(['feed', 'mara', 'ines', 'ines', 'mara', 'ines']);
    expect(acts.flatMap((act) => act.events)).toEqual(log.map((line) => line.event));
    expect(acts.at(-1)?.seq).toBe(log.length);
  });

  it('are about the claims they changed, not about those that an edit moved along', () => {
    const { log, claim } = workedOn();
    const [, , , edited] = historyActs(log);
    expect([...(edited?.claims ?? [])]).toEqual([claim('It ran').id]);
  });

  it('that answer a comment are about the claim of its thread', () => {
    const { log, claim } = workedOn();
    expect(historyActs(log).at(-1)?.claims).toContain(claim('The master').id);
  });
});

describe('what the draft itself remembers of its log', () => {
  it('reads as the log does, but for hashes', () => {
    const { desk, log } = workedOn();
    const told = (lines: readonly LoggedEvent[]) =>
      historyActs(lines).map(({ hash, receivedAt, ...act }) => act);
    const remembered = rememberedLog(desk.state().recent);
    expect(remembered.length).toBeGreaterThan(0);
    expect(told(remembered)).toEqual(told(log).slice(-historyActs(remembered).length));
  });
});

describe('the filter', () => {
  const { log, claim } = workedOn();
  const acts = historyActs(log);

  it('counts what each choice would show, the others standing', () => {
    const counts = countHistory(acts, { ...NO_FILTER, by: 'ines' }, claim('It ran').id);
    expect(counts.people).toEqual([
      { by: 'feed', count: 1 },
      { by: 'mara', count: 2 },
      { by: 'ines', count: 3 },
    ]);
    expect(counts.kinds.filter(({ count }) => count > 0)).toEqual([
      { kind: 'verdicts', count: 1 },
      { kind: 'text', count: 1 },
      { kind: 'comments', count: 1 },
    ]);
    expect(counts.claim).toBe(1);
  });

  it('shows what others did since a version, and nothing of one’s own', () => {
    const since = { version: 1, except: 'mara' };
    const shown = acts.filter((act) => passes(act, { ...NO_FILTER, since }));
    expect(shown.map((act) => act.by)).toEqual(['ines', 'ines', 'ines']);
  });
});

describe('a past state', () => {
  it('is what the fold was then, at every step, whatever was looked at before', () => {
    const { desk, log } = workedOn();
    const versions = log.map((line) => line.seq);
    fc.assert(
      fc.property(fc.shuffledSubarray(versions, { minLength: 1 }), (asked) => {
        for (const version of asked) expect(stateAt('d1', log, version).version).toBe(version);
      }),
    );
    expect(stateAt('d1', log, log.length)).toEqual(desk.state());
  });
});

describe('two states', () => {
  it('differ in what was done between them, and in nothing else', () => {
    const { log, desk } = workedOn();
    const comparison = compareStates(stateAt('d1', log, 1), desk.state(), nameOf);
    const changed = comparison.blocks.filter((pair) => pair.differs);
    expect(changed.map(({ before, after }) => [before?.markdown, after?.markdown])).toEqual([
      ['It ran on Monday. Nobody was hurt.', 'It ran on Tuesday. Nobody was hurt.'],
    ]);
    expect(comparison.claims.map(({ words, before, after }) => [words, before, after])).toEqual([
      ['It ran on Tuesday.', 'Open', 'Needs recheck'],
      ['Nobody was hurt.', 'Open', 'Needs no source (INES)'],
    ]);
    expect(comparison.besides.map(({ title, words, by }) => [title, words, by])).toEqual([
      ['Comment', 'Was he?', 'mara'],
      ['Comment', 'He was.', 'ines'],
    ]);
    expect(comparisonWords(comparison)).toBe('1 block, 2 claims, 2 comments, its state');
  });

  it('that are one state differ in nothing', () => {
    const { desk } = workedOn();
    expect(comparisonWords(compareStates(desk.state(), desk.state(), nameOf))).toBe('');
  });

  it('show a block that was taken out behind the one it stood behind', () => {
    const desk = buildDesk(TEXT);
    const before = desk.state();
    const gone = before.blocks[1];
    desk.do({ type: 'remove_block', blockId: gone?.id ?? '', source: null });
    const { blocks } = compareStates(before, desk.state(), nameOf);
    expect(blocks.map((pair) => pair.id)).toEqual(before.blocks.map((block) => block.id));
    expect(blocks[1]).toMatchObject({ after: null, differs: true });
  });
});

describe('the excerpt of a change', () => {
  it('has the change whole and only some of what stayed', () => {
    const long = 'The ferry has sailed here for many years and nobody thought that it would ever stop. ';
    const before = `${long.repeat(3)}It carries 120 people. ${long.repeat(3)}`;
    const pieces = changeExcerpt(before, before.replace('120', '210'));
    expect(pieces.filter(({ kind }) => kind !== 'same')).toEqual([
      { kind: 'taken-out', text: '120' },
      { kind: 'put-in', text: '210' },
    ]);
    expect(pieces.map(({ text }) => text).join('').length).toBeLessThan(160);
    expect(pieces[0]?.text.startsWith('… ')).toBe(true);
  });

  it('tells short texts whole, whatever they are', () => {
    const words = fc.array(fc.constantFrom('a', 'b', 'ferry', '船', '🙂', 'it'), { maxLength: 6 });
    fc.assert(
      fc.property(words, words, (one, other) => {
        const [before, after] = [one.join(' '), other.join(' ')];
        const pieces = changeExcerpt(before, after);
        const without = (kind: string) =>
          pieces
            .filter((piece) => piece.kind !== kind)
            .map((piece) => piece.text)
            .join('');
        expect([without('put-in'), without('taken-out')]).toEqual([before, after]);
      }),
    );
  });
});

describe('what is new to somebody', () => {
  it('is what others did since, with the claims and blocks they changed', () => {
    const { desk, block, claim } = workedOn();
    const news = newsSince(desk.state(), { version: 1, at: '2031-03-03T09:00:00.000Z' }, 'mara');
    expect(news).toMatchObject({ people: ['ines'], count: 3, orMore: false });
    expect([...(news?.blocks ?? [])]).toEqual([block.id]);
    expect(news?.claims).toContain(claim('Nobody').id);
    expect(plainText(block).text).toContain('Monday');
  });

  it('is nothing where nobody else did anything', () => {
    const { desk } = workedOn();
    const seen = { version: desk.state().version, at: '2031-03-03T09:00:00.000Z' };
    expect(newsSince(desk.state(), seen, 'mara')).toBeNull();
  });

  it('is no step that was undone again, nor what undid it or did it again', () => {
    const { desk, settle } = workedOn();
    const seen = { version: desk.state().version, at: '2031-03-03T09:00:00.000Z' };
    const count = () => newsSince(desk.state(), seen, 'mara')?.count ?? 0;
    settle('The master', ines);
    const verdict = desk.lastId();
    expect(count()).toBe(1);
    desk.do({ type: 'undo', commandId: verdict }, ines);
    expect(count()).toBe(0);
    desk.do({ type: 'undo', commandId: desk.lastId() }, ines);
    expect(count()).toBe(1);
    expect(newsSince(desk.state(), seen, 'mara')?.people).toEqual(['ines']);
  });

  it('is the undo of what they had seen', () => {
    const { desk, settle } = workedOn();
    settle('The master', ines);
    const seen = { version: desk.state().version, at: '2031-03-03T09:00:00.000Z' };
    const count = () => newsSince(desk.state(), seen, 'mara')?.count ?? 0;
    desk.do({ type: 'undo', commandId: desk.lastId() }, ines);
    expect(count()).toBe(1);
    desk.do({ type: 'undo', commandId: desk.lastId() }, ines);
    expect(count()).toBe(0);
  });
});
