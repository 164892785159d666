/** Draws parts of the desk over the real API and a store in memory, with one draft on it, for tests. */

import 'fake-indexeddb/auto';
import { act, configure, render, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { testApi } from '../../../mocks/node.ts';
import type { ApiClient } from '../../client/api-client.ts';
import type { Outbox } from '../../client/outbox.ts';
import type { Person } from '../../core/policy/permissions.ts';
import { createServices, type Services, ServicesProvider } from '../../queries/services.tsx';
import { type ReadyDesk, useDesk } from '../../queries/use-desk.ts';
import { setPreferences } from '../../state/preferences.ts';
import { useKeymap } from '../commands/use-keymap.ts';
import { clearNotices, Notices } from '../components/notices.tsx';
import { DeskContext, type DeskContextValue } from '../desk/desk-context.ts';
import { useDeskParts } from '../desk/use-desk-context.ts';

export const NEWSROOM: Person[] = [
  { id: 'mara', name: 'Mara Okoye', role: 'editor' },
  { id: 'ines', name: 'Ines Duarte', role: 'fact_checker' },
  { id: 'priya', name: 'Priya Sen', role: 'approver' },
  { id: 'kofi', name: 'Kofi Lam', role: 'viewer' },
];

export type DeskParts = {
  user: ReturnType<typeof userEvent.setup>;
  services: { api: ApiClient; outbox: Outbox };
  draftId: string;
  /** What the desk shares, as it stands now. */
  desk: () => ReadyDesk;
  value: () => DeskContextValue;
  /** Takes the host away, or brings it back. */
  setOffline: (offline: boolean) => void;
  /** Resolves when nothing waits to be sent any more. */
  sent: () => Promise<void>;
  switchTo: (personId: string) => Promise<void>;
  /** The page fetches what others did meanwhile. */
  catchUp: () => Promise<void>;
};

// The first dialog of a file waits until its code is compiled.
configure({ asyncUtilTimeout: 5_000 });

// jsdom has none.
if (globalThis.CSS?.escape === undefined) {
  Object.assign(globalThis, { CSS: { escape: (text: string) => text.replace(/[^\w-]/g, '\\$&') } });
}

type Shared = { value: DeskContextValue | null };

function Page({ draftId, ...more }: { draftId: string; parts: ReactNode; shared: Shared }) {
  useKeymap();
  const desk = useDesk(draftId);
  return (
    <>
      {desk.status === 'ready' ? <Parts draftId={draftId} desk={desk} {...more} /> : <p>{desk.status}</p>}
      <Notices />
    </>
  );
}

function Parts(props: { draftId: string; desk: ReadyDesk; parts: ReactNode; shared: Shared }) {
  const { value } = useDeskParts(props.draftId, props.desk);
  props.shared.value = value;
  return <DeskContext value={value}>{props.parts}</DeskContext>;
}

const opened: Services[] = [];
let desks = 0;

/** `sources` brings the texts of sources the file lists: `match` is a url or a title. */
export async function renderDeskParts(
  parts: ReactNode,
  file: { name: string; text: string; sources?: { match: string; text: string }[] },
): Promise<DeskParts> {
  desks += 1;
  // The clock walks on, so that what happened later is later.
  let now = Date.parse('2031-03-01T08:00:00.000Z');
  const { api } = testApi(NEWSROOM, () => {
    now += 1_000;
    return new Date(now).toISOString();
  });
  let offline = false;
  const fetch = (request: Request) =>
    offline ? Promise.reject(new TypeError('Failed to fetch')) : api.fetch(request);
  const services = createServices({ fetch, name: `parts-${desks}` });
  opened.push(services);
  const { outbox, snapshots } = await services.outbox.load();
  const { results } = await services.api.importDrafts(`import-${desks}`, [file]);
  const draftId = results[0]?.ok ? results[0].draftId : '';
  const shared: Shared = { value: null };
  render(
    <ServicesProvider services={services}>
      <Page draftId={draftId} parts={parts} shared={shared} />
    </ServicesProvider>,
  );
  const value = () => {
    if (shared.value === null) throw new Error('The desk is not ready.');
    return shared.value;
  };
  await waitFor(() => value());
  const desk = () => value().desk;
  return {
    user: userEvent.setup(),
    services: { api: services.api, outbox },
    draftId,
    desk,
    value,
    setOffline: (gone) => {
      offline = gone;
      if (!gone) outbox.wake();
    },
    sent: () =>
      waitFor(() => {
        if (desk().pending.length > 0) throw new Error('Something waits to be sent.');
      }),
    catchUp: () => act(() => snapshots.catchUp(draftId)),
    switchTo: async (personId) => {
      act(() => setPreferences({ personId }));
      await waitFor(() => {
        if (desk().person.id !== personId) throw new Error('The seat is not taken yet.');
      });
    },
  };
}

/** To be called after each test, once the page was taken down. */
export function closeDesks(): void {
  for (const services of opened.splice(0)) services.close();
  setPreferences({ personId: null });
  clearNotices();
  localStorage.clear();
}
