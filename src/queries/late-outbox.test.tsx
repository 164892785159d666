/** What an earlier page left in the outbox is sent by a page that only shows the queue, and nothing is called saved before it is read. */
// @vitest-environment jsdom

import 'fake-indexeddb/auto';
import { cleanup, renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { testApi } from '../../mocks/node.ts';
import type { Person } from '../core/policy/permissions.ts';
import { useOutboxStatus } from './outbox-status.ts';
import { createServices, type Services, ServicesProvider } from './services.tsx';

const people: Person[] = [{ id: 'mara', name: 'Mara Okoye', role: 'editor' }];
const text = '# The ferry runs again\n\nIt ran on Monday.\n';

const opened: Services[] = [];
afterEach(() => {
  cleanup();
  for (const services of opened.splice(0)) services.close();
});

function open(name: string, fetch: (request: Request) => Promise<Response>): Services {
  const services = createServices({ fetch, name });
  opened.push(services);
  return services;
}

const gone = () => Promise.reject(new TypeError('Failed to fetch'));

/** A page that makes one decision without a network and is closed. */
async function leaveOneBehind(name: string) {
  const { api } = testApi(people);
  const before = open(name, api.fetch);
  const { results } = await before.api.importDrafts('i1', [{ name: 'ferry.md', text }]);
  const draftId = results[0]?.ok ? results[0].draftId : '';
  before.close();
  const page = open(name, gone);
  const { outbox } = await page.outbox.load();
  outbox.queue(draftId, 'mara', { type: 'assign', person: 'mara' });
  await waitFor(() => expect(outbox.entriesOf(draftId)[0]?.stored).toBe(true));
  page.close();
  return { api, draftId };
}

describe('the outbox of a page that shows the queue', () => {
  it('sends what an earlier page left, though no draft is open', async () => {
    const { api, draftId } = await leaveOneBehind('left-behind');
    const page = open('left-behind', api.fetch);
    await page.outbox.load();
    await waitFor(async () => expect((await page.api.draft(draftId)).snapshot.assignee).toBe('mara'));
    await waitFor(() => expect(page.outbox.status()).toMatchObject({ waiting: 0, sendProblem: null }));
  });

  it('says nothing of what is saved before it is read, and the whole of it then', async () => {
    await leaveOneBehind('not-yet-read');
    const page = open('not-yet-read', gone);
    const seen: (number | null)[] = [];
    renderHook(() => seen.push(useOutboxStatus()?.waiting ?? null), {
      wrapper: ({ children }: { children: ReactNode }) => (
        <ServicesProvider services={page}>{children}</ServicesProvider>
      ),
    });
    await page.outbox.load();
    await waitFor(() => expect(seen.at(-1)).toBe(1));
    expect(new Set(seen)).toEqual(new Set([null, 1]));
  });

  it('is one however many ask for it', async () => {
    const { api } = testApi(people);
    const page = open('asked-twice', api.fetch);
    const [one, other] = await Promise.all([page.outbox.load(), page.outbox.load()]);
    expect(one).toBe(other);
  });
});
