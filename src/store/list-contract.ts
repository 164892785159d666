/** What every store must answer to a list query, as tests: filters, facets, search, orders and pages. */

import fc from 'fast-check';
import { beforeEach, expect, it } from 'vitest';
import type { DraftSummary } from '../core/review/draft-summary.ts';
import type { ListQuery, Sort, Store } from './store.ts';
import { aCommit, aQuery, aSummary } from './testing/store-fixtures.ts';

const SORTS: Sort[] = ['risk', 'newest', 'oldest', 'headline', 'changed'];

async function fill(store: Store, summaries: DraftSummary[]): Promise<void> {
  for (const summary of summaries) await store.commit(aCommit(summary.id, 0, 1, { summary }));
}

/** The ids of all pages in turn; stops when it goes in circles. */
async function allPages(store: Store, query: Partial<ListQuery>): Promise<string[]> {
  const ids: string[] = [];
  let cursor: string | undefined;
  for (let pages = 0; pages < 100; pages += 1) {
    const page = await store.list(aQuery(cursor === undefined ? query : { ...query, cursor }));
    ids.push(...page.drafts.map((draft) => draft.id));
    if (page.nextCursor === null) return ids;
    cursor = page.nextCursor;
  }
  throw new Error('The pages never end');
}

const none = aSummary({ id: '' });
const counted = (claims: Partial<DraftSummary['claims']>) => ({ claims: { ...none.claims, ...claims } });

const newsroom: DraftSummary[] = [
  aSummary({
    id: 'ferry',
    section: 'local',
    tags: ['sea', 'work'],
    assignee: 'vera',
    sources: 0,
    captures: 0,
  }),
  aSummary({
    id: 'chips',
    section: 'chips',
    tags: ['work'],
    workflow: 'in_review',
    ...counted({ unsourced: 2 }),
  }),
  aSummary({
    id: 'drought',
    section: 'local',
    workflow: 'in_review',
    ...counted({ recheck: 1, flagged: 1 }),
  }),
  aSummary({
    id: 'opera',
    section: 'culture',
    workflow: 'approved',
    ready: true,
    tags: ['sea'],
    findings: { errors: 1, warnings: 2, quotations: 1, byCheck: { number: 2, quotation: 1, date: 0 } },
  }),
  aSummary({
    id: 'ward',
    section: 'health',
    assignee: 'vera',
    findings: { errors: 0, warnings: 0, quotations: 1 },
    ...counted({ disagreements: 1 }),
  }),
];

export function describeLists(open: () => Promise<Store>): void {
  let store: Store;
  beforeEach(async () => {
    store = await open();
  });

  const filters: [string, Partial<ListQuery>, string[]][] = [
    ['one state', { states: ['in_review'] }, ['chips', 'drought']],
    ['several states', { states: ['approved', 'in_review'] }, ['chips', 'drought', 'opera']],
    ['no state in particular', { states: [] }, ['chips', 'drought', 'ferry', 'opera', 'ward']],
    ['a section', { section: 'local' }, ['drought', 'ferry']],
    ['a tag', { tag: 'sea' }, ['ferry', 'opera']],
    ['an assignee', { assignee: 'vera' }, ['ferry', 'ward']],
    ['nobody', { assignee: 'none' }, ['chips', 'drought', 'opera']],
    ['drafts without a source', { finding: 'no_sources' }, ['ferry']],
    ['unsourced claims', { finding: 'unsourced' }, ['chips']],
    ['a check that has findings open', { finding: 'number' }, ['opera']],
    [
      'quotations that are not found, in a row of an earlier build too',
      { finding: 'quotation' },
      ['opera', 'ward'],
    ],
    ['a check that found nothing', { finding: 'date' }, []],
    ['claims to check again', { finding: 'recheck' }, ['drought']],
    ['disagreements', { finding: 'disagreement' }, ['ward']],
    ['flags', { finding: 'flagged' }, ['drought']],
    ['drafts that can be approved', { finding: 'ready' }, ['opera']],
    ['two filters at once', { section: 'local', assignee: 'vera' }, ['ferry']],
    ['a section that nothing has', { section: '__proto__' }, []],
  ];
  it.each(filters)('filters by %s', async (_what, query, ids) => {
    await fill(store, newsroom);
    const page = await store.list(aQuery(query));
    expect(page.drafts.map((draft) => draft.id).sort()).toEqual(ids);
    expect(page.total).toBe(ids.length);
  });

  it('counts in each facet what would be there without that facet alone', async () => {
    await fill(store, newsroom);
    const { facets } = await store.list(aQuery({ section: 'local', assignee: 'vera' }));
    expect(facets).toEqual({
      sections: { local: 1, health: 1 },
      assignees: { vera: 1, none: 1 },
      states: { received: 1 },
      tags: { sea: 1, work: 1 },
      findings: { no_sources: 1 },
    });
  });

  it('counts the drafts in which each check has findings open', async () => {
    await fill(store, newsroom);
    const { facets } = await store.list(aQuery());
    expect(facets.findings).toMatchObject({ number: 1, quotation: 2 });
    expect(facets.findings).not.toHaveProperty('date');
  });

  it('counts a tag once for a draft that has it twice', async () => {
    await fill(store, [aSummary({ id: 'd1', tags: ['sea', 'sea'] })]);
    expect((await store.list(aQuery())).facets.tags).toEqual({ sea: 1 });
  });

  it('finds drafts in which every word begins some term', async () => {
    await fill(store, [
      aSummary({ id: 'd1', terms: ['ferries', 'ferry', 'wexcombe'] }),
      aSummary({ id: 'd2', terms: ['a', 'ferry'] }),
      aSummary({ id: 'd3', terms: ['wexcombe'] }),
      aSummary({ id: 'd4', terms: [] }),
    ]);
    const find = async (...words: string[]) =>
      (await store.list(aQuery({ words }))).drafts.map((draft) => draft.id).sort();
    expect(await find('ferr')).toEqual(['d1', 'd2']);
    expect(await find('wex', 'ferry')).toEqual(['d1']);
    expect(await find('erry')).toEqual([]);
    expect(await find('wexcombes')).toEqual([]);
    expect(await find('zebra')).toEqual([]);
    expect(await find()).toEqual(['d1', 'd2', 'd3', 'd4']);
  });

  it('sorts by risk, by age, by the last change and by headline without case and accents', async () => {
    await fill(store, [
      aSummary({
        id: 'a',
        risk: { score: 0.2, parts: [] },
        receivedAt: '2026-01-02T00:00:00Z',
        headline: 'Zebra',
      }),
      aSummary({
        id: 'b',
        risk: { score: 0.9, parts: [] },
        receivedAt: '2026-01-01T00:00:00Z',
        headline: 'Éclair',
      }),
      aSummary({
        id: 'c',
        risk: { score: 0.5, parts: [] },
        receivedAt: '2026-01-03T00:00:00Z',
        changedAt: '2027-01-01T00:00:00Z',
        headline: 'apple',
      }),
    ]);
    expect(await allPages(store, { sort: 'risk' })).toEqual(['b', 'c', 'a']);
    expect(await allPages(store, { sort: 'newest' })).toEqual(['c', 'a', 'b']);
    expect(await allPages(store, { sort: 'oldest' })).toEqual(['b', 'a', 'c']);
    expect(await allPages(store, { sort: 'headline' })).toEqual(['c', 'b', 'a']);
    expect((await allPages(store, { sort: 'changed' }))[0]).toBe('c');
  });

  it('gives every draft once over all pages, ties included, in one order whatever the page size', async () => {
    const summary = fc.record({
      receivedAt: fc.constantFrom('2026-01-01T00:00:00Z', '2026-01-02T00:00:00Z'),
      headline: fc.constantFrom('One', 'one', 'Two', '\ud800', ''),
      score: fc.constantFrom(0, 0.5, 1, Number.NaN),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(summary, { maxLength: 9 }),
        fc.constantFrom(...SORTS),
        fc.integer({ min: 1, max: 4 }),
        async (rows, sort, limit) => {
          await store.clear();
          const summaries = rows.map(({ score, ...row }, index) =>
            aSummary({ ...row, id: `d${index}`, risk: { score, parts: [] } }),
          );
          await fill(store, summaries);
          const inPages = await allPages(store, { sort, limit });
          expect([...inPages].sort()).toEqual(summaries.map((draft) => draft.id));
          expect(inPages).toEqual(await allPages(store, { sort, limit: 50 }));
        },
      ),
      { numRuns: 25 },
    );
  });

  it('repeats and misses nothing when drafts come and go between two pages', async () => {
    await fill(
      store,
      ['b', 'd', 'f', 'h'].map((id) => aSummary({ id, headline: id })),
    );
    const first = await store.list(aQuery({ sort: 'headline', limit: 2 }));
    await fill(
      store,
      ['a', 'c', 'g'].map((id) => aSummary({ id, headline: id })),
    );
    await store.commit(aCommit('d', 1, 1, { summary: aSummary({ id: 'd', headline: 'a moved up' }) }));
    const cursor = first.nextCursor ?? '';
    const second = await store.list(aQuery({ sort: 'headline', limit: 10, cursor }));
    expect(first.drafts.map((draft) => draft.id)).toEqual(['b', 'd']);
    expect(second.drafts.map((draft) => draft.id)).toEqual(['f', 'g', 'h']);
    expect(second.total).toBe(7);
  });

  it('throws on a cursor that is not its own', async () => {
    await fill(store, newsroom);
    const { nextCursor } = await store.list(aQuery({ sort: 'risk', limit: 1 }));
    for (const cursor of ['', 'nonsense', '[]', 'null', '["newest",1,"a"]', nextCursor ?? ''])
      await expect(store.list(aQuery({ sort: 'newest', cursor }))).rejects.toThrow();
  });
}
