/** Starting the demo over: what was done is gone in every tab, and nothing is lost when it cannot be done. */
// @vitest-environment jsdom

import 'fake-indexeddb/auto';
import { act, cleanup, renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { testApi } from '../../mocks/node.ts';
import type { Person } from '../core/policy/permissions.ts';
import { keepUnsavedText, unsavedText } from '../state/unsaved-texts.ts';
import type { Change } from '../store/store.ts';
import { useResetDemo } from './reset-demo.ts';
import { createServices, type Services, ServicesProvider } from './services.tsx';
import { type Desk, useDesk } from './use-desk.ts';

const people: Person[] = [{ id: 'mara', name: 'Mara Okoye', role: 'editor' }];
const files = [{ name: 'ferry.md', text: '# The ferry runs again\n\nIt ran on Monday.\n' }];

const opened: { close: () => void }[] = [];
afterEach(() => {
  cleanup();
  for (const each of opened.splice(0)) each.close();
  localStorage.clear();
});

let desks = 0;
/** One browser with two tabs at the same draft, which the host's reset brings back as it was imported. */
async function openBrowser() {
  desks += 1;
  const name = `reset-${desks}`;
  const { api, store } = testApi(people);
  const weather = { offline: false };
  const channel = new BroadcastChannel(`${name}-changes`);
  opened.push(channel);
  const bringIn = async (services: Services) => (await services.api.importDrafts('i1', files)).results[0];
  const openTab = async () => {
    const services: Services = createServices({
      name,
      fetch: (request) =>
        weather.offline ? Promise.reject(new TypeError('Failed to fetch')) : api.fetch(request),
      prepareReset: async () => {
        if (weather.offline) throw new TypeError('Failed to fetch');
        return async () => {
          await store.clear();
          await bringIn(services);
          const change: Change = { seq: 0, draftId: 'i1.0', version: 0 };
          channel.postMessage(change);
        };
      },
    });
    opened.push(services);
    await services.outbox.load();
    return services;
  };
  const [one, other] = [await openTab(), await openTab()];
  await bringIn(one);
  return { one, other, weather };
}

async function openDesk(services: Services) {
  const { result } = renderHook(() => ({ desk: useDesk('i1.0'), reset: useResetDemo() }), {
    wrapper: ({ children }: { children: ReactNode }) => (
      <ServicesProvider services={services}>{children}</ServicesProvider>
    ),
  });
  await waitFor(() => expect(result.current.desk.status).toBe('ready'));
  return result;
}

const assigneeOf = (desk: Desk) => (desk.status === 'ready' ? desk.draft.assignee : desk.status);
const assign = (desk: Desk) => {
  if (desk.status === 'ready') desk.send({ type: 'assign', person: 'mara' });
};

describe('starting the demo over', () => {
  it('takes back what was done, in this tab and in the others', async () => {
    const { one, other } = await openBrowser();
    const [here, there] = [await openDesk(one), await openDesk(other)];
    act(() => assign(here.current.desk));
    await waitFor(() => expect(assigneeOf(there.current.desk)).toBe('mara'));
    keepUnsavedText('i1.0', 'block:b1', { text: 'half written', base: '' });
    await act(async () => here.current.reset?.());
    await waitFor(() => expect(assigneeOf(here.current.desk)).toBeNull());
    await waitFor(() => expect(assigneeOf(there.current.desk)).toBeNull());
    expect(unsavedText('i1.0', 'block:b1')).toBeNull();
  });

  it('drops what waits to be sent', async () => {
    const { one, weather } = await openBrowser();
    const here = await openDesk(one);
    const { outbox } = await one.outbox.load();
    const reset = here.current.reset;
    weather.offline = true;
    act(() => assign(here.current.desk));
    await waitFor(() => expect(outbox.status().sendProblem).toEqual({ code: 'offline' }));
    weather.offline = false;
    await act(async () => reset?.());
    expect(outbox.entriesOf('i1.0')).toEqual([]);
    await waitFor(() => expect(assigneeOf(here.current.desk)).toBeNull());
  });

  it('loses nothing when the demo’s drafts cannot be fetched', async () => {
    const { one, weather } = await openBrowser();
    const here = await openDesk(one);
    const { outbox } = await one.outbox.load();
    weather.offline = true;
    act(() => assign(here.current.desk));
    await expect(here.current.reset?.()).rejects.toThrow();
    expect(outbox.entriesOf('i1.0')).toHaveLength(1);
    expect(assigneeOf(here.current.desk)).toBe('mara');
  });

  it('is not offered where the host cannot do it', async () => {
    const { api } = testApi(people);
    const services = createServices({ fetch: api.fetch, name: 'no-reset' });
    opened.push(services);
    await services.outbox.load();
    await services.api.importDrafts('i1', files);
    const result = await openDesk(services);
    expect(result.current.reset).toBeNull();
  });
});
