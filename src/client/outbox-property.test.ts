/** Random lives of a browser: tabs open and die, the network comes and goes, and no word is lost or done twice. */

import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { fakeBrowser, fakeHost, type Tab, type Weather } from './testing/outbox-bench.ts';

type Step =
  | { do: 'queue'; tab: number; draft: string; by: string }
  | { do: 'open' }
  | { do: 'kill'; tab: number }
  | { do: 'weather'; weather: Weather }
  | { do: 'wake'; tab: number }
  | { do: 'breathe'; turns: number };

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constant('queue' as const),
      tab: fc.nat(3),
      draft: fc.constantFrom('d1', 'd2'),
      by: fc.constantFrom('mara', 'priya'),
    }),
  },
  { weight: 1, arbitrary: fc.constant<Step>({ do: 'open' }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('kill' as const), tab: fc.nat(3) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('weather' as const),
      weather: fc.constantFrom<Weather>('clear', 'offline', 'answer-lost'),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('wake' as const), tab: fc.nat(3) }) },
  {
    weight: 4,
    arbitrary: fc.record({ do: fc.constant('breathe' as const), turns: fc.integer({ min: 1, max: 8 }) }),
  },
);

async function breathe(turns: number): Promise<void> {
  for (let turn = 0; turn < turns; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}

let lives = 0;

async function live(steps: readonly Step[]) {
  lives += 1;
  const host = fakeHost();
  const browser = fakeBrowser(`life-${lives}`, host);
  const tabs: Tab[] = [];
  const open = async () => {
    const tab = browser.openTab();
    tabs.push(tab);
    await tab.start();
    return tab;
  };
  /** What was kept when its tab was last looked at: from then on it must not be lost. */
  const safe = new Map<string, string>();
  const noteSafe = () => {
    for (const tab of tabs)
      for (const draft of ['d1', 'd2'])
        for (const entry of tab.entriesOf(draft)) if (entry.stored) safe.set(entry.commandId, draft);
  };
  await open();
  for (const one of steps) {
    const tab = 'tab' in one ? tabs[one.tab % Math.max(1, tabs.length)] : undefined;
    noteSafe();
    if (one.do === 'open' && tabs.length < 4) await open();
    if (one.do === 'queue') tab?.queue(one.draft, one.by, { type: 'assign', person: one.by });
    if (one.do === 'wake') tab?.wake();
    if (one.do === 'weather') host.weather = one.weather;
    if (one.do === 'breathe') await breathe(one.turns);
    if (one.do === 'kill' && tab !== undefined) {
      tab.kill();
      tabs.splice(tabs.indexOf(tab), 1);
    }
  }
  noteSafe();
  host.weather = 'clear';
  const last = await open();
  await vi.waitFor(() => {
    last.wake();
    expect(tabs.map((tab) => tab.status().waiting)).toEqual(tabs.map(() => 0));
  });
  for (const tab of tabs) tab.close();
  return { host, safe };
}

it('loses no kept command and does none twice, whatever tabs and network do', {
  timeout: 60_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 30 }), async (steps) => {
      const { host, safe } = await live(steps);
      const done = [...host.done].flatMap(([draft, commands]) => commands.map(({ id }) => ({ draft, id })));
      expect(new Set(done.map(({ id }) => id)).size).toBe(done.length);
      for (const [id, draft] of safe) expect(done).toContainEqual({ draft, id });
    }),
    { numRuns: 120 },
  );
});

it('does one tab’s commands on a draft in the order they were made', { timeout: 60_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 30 }), async (steps) => {
      const { host } = await live(steps.filter((one) => one.do !== 'open'));
      for (const commands of host.done.values()) {
        const made = commands.map((command) => command.madeAt);
        expect(made).toEqual([...made].sort());
      }
    }),
    { numRuns: 80 },
  );
});
