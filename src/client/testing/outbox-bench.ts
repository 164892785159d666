/** What the outbox's tests stand it on: a host that remembers answers, locks and channels of one browser, tabs that die. */

import type { Problem } from '../../core/problem.ts';
import type { Command } from '../../core/review/command.ts';
import type { CommandOutcome } from '../../store/store.ts';
import { ApiError } from '../api-error.ts';
import { createOutbox, type Outbox } from '../outbox.ts';
import type { OutboxChannel, OutboxMessage } from '../outbox-channel.ts';
import { type OutboxDatabase, outboxDatabase } from '../outbox-database.ts';
import type { SendCommands } from '../outbox-sender.ts';
import type { Locks } from '../sending-turn.ts';
import type { Snapshots } from '../snapshots.ts';

/** How the network treats one request: it arrives, it never does, or it does and the answer is lost. */
export type Weather = 'clear' | 'offline' | 'answer-lost';

export type FakeHost = {
  send: SendCommands;
  /** Commands done, in order, by draft. */
  done: Map<string, Command[]>;
  /** Every request that arrived. */
  requests: { draftId: string; by: string; ids: string[] }[];
  weather: Weather;
  /** Refuses a command, or not. */
  refuse: (command: Command) => Problem | null;
  /** Rejects a whole request, or not. */
  reject: (commands: Command[]) => ApiError | null;
};

/** Answers a repeated id with its first answer, and throws when one id comes with two different commands. */
export function fakeHost(): FakeHost {
  const answered = new Map<string, { text: string; answer: CommandOutcome }>();
  const host: FakeHost = {
    done: new Map(),
    requests: [],
    weather: 'clear',
    refuse: () => null,
    reject: () => null,
    send: async (draftId, by, commands) => {
      await Promise.resolve();
      if (host.weather === 'offline') throw new ApiError({ code: 'offline' }, 0);
      host.requests.push({ draftId, by, ids: commands.map((command) => command.id) });
      const rejected = host.reject(commands);
      if (rejected !== null) throw rejected;
      const answers = commands.map((command) => answerOnce(draftId, command));
      if (host.weather === 'answer-lost') throw new ApiError({ code: 'offline' }, 0);
      await Promise.resolve();
      return { version: host.done.get(draftId)?.length ?? 0, answers };
    },
  };

  function answerOnce(draftId: string, command: Command): CommandOutcome {
    const text = JSON.stringify(command);
    const earlier = answered.get(command.id);
    if (earlier !== undefined) {
      if (earlier.text !== text) throw new Error(`Two commands under the id ${command.id}`);
      return earlier.answer;
    }
    const problem = host.refuse(command);
    if (problem !== null && ['waiting-for-conflict', 'busy', 'internal'].includes(problem.code)) {
      return { commandId: command.id, ok: false, problem };
    }
    const done = host.done.get(draftId) ?? [];
    if (problem === null) host.done.set(draftId, [...done, command]);
    const answer: CommandOutcome =
      problem === null
        ? { commandId: command.id, ok: true, version: done.length + 1, events: [] }
        : { commandId: command.id, ok: false, problem };
    answered.set(command.id, { text, answer });
    return answer;
  }
  return host;
}

/** One browser: its disk, its locks, its channel, and as many tabs as are opened. */
export type FakeBrowser = {
  openTab(options?: { database?: OutboxDatabase; withoutLocks?: boolean; snapshots?: Snapshots }): Tab;
};
export type Tab = Outbox & {
  /** The process is gone: nothing is finished, nothing is said. */
  kill(): void;
};

export function fakeBrowser(name: string, host: Pick<FakeHost, 'send'>): FakeBrowser {
  const locks = fakeLocks();
  const air = fakeAir();
  let ids = 0;
  let clock = Date.parse('2031-03-01T08:00:00.000Z');
  return {
    openTab: ({ database = outboxDatabase(name), withoutLocks = false, snapshots = noSnapshots } = {}) => {
      const outbox = createOutbox({
        send: host.send,
        snapshots,
        database,
        channel: air.channel(),
        locks: withoutLocks ? undefined : locks,
        lockName: name,
        now: () => {
          clock += 1;
          return new Date(clock).toISOString();
        },
        newId: () => {
          ids += 1;
          return `command-${ids}`;
        },
        random: () => 0.5,
        // Time does not pass by itself in these tests: what waits goes on when it is woken.
        schedule: () => () => undefined,
      });
      return { ...outbox, kill: outbox.close };
    },
  };
}

export const noSnapshots: Snapshots = { apply: () => true, catchUp: async () => undefined };

function fakeLocks(): Locks {
  const queue: (() => Promise<void>)[] = [];
  let running = false;
  async function next(): Promise<void> {
    const turn = running ? undefined : queue.shift();
    if (turn === undefined) return;
    running = true;
    await turn();
    running = false;
    void next();
  }
  return {
    request: async (_name, { signal }, held) => {
      queue.push(async () => {
        if (!signal.aborted) await held();
      });
      void next();
    },
  };
}

function fakeAir(): { channel(): OutboxChannel } {
  type Ear = { hear: (message: OutboxMessage) => void };
  const ears = new Set<Ear>();
  function hearIfThere(ear: Ear, message: OutboxMessage): void {
    if (ears.has(ear)) ear.hear(message);
  }
  return {
    channel: () => {
      const own: Ear = { hear: () => undefined };
      return {
        post: (message) => {
          for (const ear of ears) if (ear !== own) queueMicrotask(() => hearIfThere(ear, message));
        },
        listen: (hear) => {
          own.hear = hear;
          ears.add(own);
        },
        close: () => ears.delete(own),
      };
    },
  };
}
