/** The desk over the real API: what a person does is there at once and stays there. */
// @vitest-environment jsdom

import 'fake-indexeddb/auto';
import { act, cleanup, renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { testApi } from '../../mocks/node.ts';
import type { Person } from '../core/policy/permissions.ts';
import { setPreferences } from '../state/preferences.ts';
import { createServices, type Services, ServicesProvider } from './services.tsx';
import { type Desk, type ReadyDesk, useDesk } from './use-desk.ts';

const people: Person[] = [
  { id: 'mara', name: 'Mara Okoye', role: 'editor' },
  { id: 'priya', name: 'Priya Sen', role: 'approver' },
];
const text = '# The ferry runs again\n\nIt ran on Monday. Nobody was hurt. The quay stood.\n';

const opened: Services[] = [];
afterEach(() => {
  cleanup();
  for (const services of opened.splice(0)) services.close();
  setPreferences({ personId: null });
});

let desks = 0;
async function openDesk() {
  desks += 1;
  const name = `desk-${desks}`;
  const { api } = testApi(people);
  const weather = { offline: false };
  const fetch = (request: Request) =>
    weather.offline ? Promise.reject(new TypeError('Failed to fetch')) : api.fetch(request);
  const services = createServices({ fetch, name });
  opened.push(services);
  const { outbox } = await services.outbox.load();
  const { results } = await services.api.importDrafts('i1', [{ name: 'ferry.md', text }]);
  const id = results[0]?.ok ? results[0].draftId : '';
  const seen: Desk[] = [];
  const rendered = renderHook(
    () => {
      const desk = useDesk(id);
      seen.push(desk);
      return desk;
    },
    { wrapper: ({ children }: { children: ReactNode }) => wrap(services, children) },
  );
  const desk = (): ReadyDesk => {
    const current = rendered.result.current;
    if (current.status !== 'ready') throw new Error(current.status);
    return current;
  };
  await waitFor(() => desk());
  return { desk, seen, services, outbox, weather, api };
}

function wrap(services: Services, children: ReactNode) {
  return <ServicesProvider services={services}>{children}</ServicesProvider>;
}

function settleNext(desk: ReadyDesk): void {
  const claim = desk.draft.claims.find((one) => one.verdicts.length === 0);
  if (claim === undefined) throw new Error('Every claim is settled.');
  const { id: claimId, selector } = claim;
  desk.send({
    type: 'settle_claim',
    claimId,
    verdict: 'needs_no_source',
    words: selector.exact,
    evidence: [],
  });
}
const settled = (desk: Desk) =>
  desk.status === 'ready' ? desk.draft.claims.filter((claim) => claim.verdicts.length > 0).length : 0;

describe('the desk', () => {
  it('shows a verdict at once and never takes it back while the answer comes', async () => {
    const { desk, seen } = await openDesk();
    for (let settledSoFar = 1; settledSoFar <= 3; settledSoFar += 1) {
      act(() => settleNext(desk()));
      expect(settled(desk())).toBe(settledSoFar);
    }
    await waitFor(() => expect(desk().pending).toEqual([]));
    expect(desk().confirmed).toBe(desk().draft);
    const shown = seen.map(settled);
    expect(shown).toEqual([...shown].sort((a, b) => a - b));
  });

  it('works on without a host and hands everything in when it is back', async () => {
    const { desk, weather, outbox } = await openDesk();
    weather.offline = true;
    act(() => settleNext(desk()));
    act(() => settleNext(desk()));
    await waitFor(() => expect(outbox.status().sendProblem).toEqual({ code: 'offline' }));
    expect([settled(desk()), desk().pending.length]).toEqual([2, 2]);
    weather.offline = false;
    act(() => outbox.wake());
    await waitFor(() => expect(desk().pending).toEqual([]));
    expect(settled(desk())).toBe(2);
  });

  it('gives a pending command its author though another person has taken the desk', async () => {
    const { desk, weather, outbox } = await openDesk();
    weather.offline = true;
    act(() => settleNext(desk()));
    act(() => setPreferences({ personId: 'priya' }));
    expect(desk().person.id).toBe('priya');
    weather.offline = false;
    act(() => outbox.wake());
    await waitFor(() => expect(desk().pending).toEqual([]));
    expect(desk().confirmed.claims.flatMap((claim) => claim.verdicts.map((one) => one.by))).toEqual(['mara']);
  });

  it('knows the text of a source from the moment it is pasted, through the answer', async () => {
    const { desk, seen } = await openDesk();
    const pasted = 'The ferry made two crossings on Monday.';
    act(() => {
      desk().send({
        type: 'add_source',
        title: 'Log',
        url: null,
        publisher: null,
        kind: 'other',
        text: pasted,
      });
    });
    const capture = desk().draft.sources[0]?.captures[0]?.sha256 ?? '';
    await waitFor(() => expect(desk().pending).toEqual([]));
    const since = seen.filter((one) => one.status === 'ready' && one.draft.sources.length === 1);
    expect(since.map((one) => one.status === 'ready' && one.captureText(capture))).toEqual(
      since.map(() => pasted),
    );
  });

  it('keeps a conflicting edit with both texts until the person sends it again', async () => {
    const { desk, api } = await openDesk();
    const [headline] = desk().draft.blocks;
    const body = { type: 'edit_block' as const, blockId: headline?.id ?? '', base: headline?.markdown ?? '' };
    const theirs = { ...body, id: 'other-1', madeAt: '2031-03-01T08:00:00.000Z', markdown: 'Ferries rest' };
    await api.fetch(
      new Request(`http://localhost/api/drafts/${desk().draft.id}/commands`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-bluepencil-person': 'priya' },
        body: JSON.stringify([theirs]),
      }),
    );
    act(() => {
      desk().send({ ...body, markdown: 'Ferry sails again' });
    });
    await waitFor(() => expect(desk().refused).toHaveLength(1));
    expect(desk().refused[0]?.problem).toMatchObject({
      code: 'text-conflict',
      yours: 'Ferry sails again',
      theirs: 'Ferries rest',
    });
    await waitFor(() => expect(desk().confirmed.blocks[0]?.markdown).toBe('Ferries rest'));
    act(() => {
      desk().sendAgain(desk().refused[0]?.commandId ?? '');
    });
    await waitFor(() => expect(desk().confirmed.blocks[0]?.markdown).toBe('Ferry sails again'));
    expect(desk().refused).toEqual([]);
  });

  it('says that a draft is missing', async () => {
    const { services } = await openDesk();
    const { result } = renderHook(() => useDesk('nowhere'), {
      wrapper: ({ children }: { children: ReactNode }) => wrap(services, children),
    });
    await waitFor(() =>
      expect(result.current).toMatchObject({ status: 'missing', problem: { code: 'not-found' } }),
    );
  });
});
