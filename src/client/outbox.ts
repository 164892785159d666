/** The durable queue of what people decided here and the host has not answered yet. Nobody's words are lost in it. */

import type { Problem } from '../core/problem.ts';
import type { Command } from '../core/review/command.ts';
import type { CommandOutcome } from '../store/store.ts';
import type { CommandsAnswer } from './api-client.ts';
import { isTransient } from './api-error.ts';
import type { OutboxChannel, OutboxMessage } from './outbox-channel.ts';
import type { OutboxDatabase } from './outbox-database.ts';
import { outboxEntries } from './outbox-entries.ts';
import { outboxSender, type Schedule, type SendCommands } from './outbox-sender.ts';
import type { CommandBody, OutboxEntry } from './pending-command.ts';
import { readableEntry } from './readable-entry.ts';
import { rememberLast } from './remember-last.ts';
import { type Locks, waitForTurn } from './sending-turn.ts';
import type { Snapshots } from './snapshots.ts';

export type OutboxStatus = {
  /** Of all drafts, in this browser. */
  waiting: number;
  refused: number;
  /** Waiting commands whose words are in this page's memory only. */
  unsafe: number;
  /** Set when they cannot be kept on this machine (`storage-full`). */
  storageProblem: Problem | null;
  /** Set while the host cannot be reached or cannot answer (`offline`, `internal`, `busy`, `storage-full`). */
  sendProblem: Problem | null;
};

export type OutboxOptions = {
  send: SendCommands;
  snapshots: Snapshots;
  database: OutboxDatabase;
  channel: OutboxChannel;
  locks: Locks | undefined;
  lockName: string;
  /** ISO 8601. */
  now: () => string;
  newId: () => string;
  random: () => number;
  schedule: Schedule;
};

export type Outbox = {
  /** Shown from this moment on, kept as soon as the disk has it, sent after that. Returns the command's id. */
  queue(draftId: string, by: string, body: CommandBody): string;
  /** Puts `body` under a new id in the place of a refused command, ahead of what waited for it. */
  sendAgain(commandId: string, by: string, body: CommandBody): string;
  /** Forgets an entry: the person has dealt with a refusal. */
  drop(commandId: string): void;
  /** One draft's entries, oldest first; the same array until it changes. */
  entriesOf(draftId: string): readonly OutboxEntry[];
  /** The same object until it changes. */
  status(): OutboxStatus;
  subscribe(listener: () => void): () => void;
  /** Forgets every entry, here and in the other tabs. Rejects when the disk would not forget them. */
  dropAll(): Promise<void>;
  /** The network is back, or a person is: try at once. */
  wake(): void;
  /** Reads what an earlier page left and waits for the turn to send. Resolves when that was read. */
  start(): Promise<void>;
  close(): void;
};

export function createOutbox(options: OutboxOptions): Outbox {
  const { database, channel, snapshots } = options;
  const entries = outboxEntries();
  const writing = new Set<string>();
  /** Commands that somebody wanted kept while that was already being tried. */
  const askedAgain = new Set<string>();
  /** Messages of several tabs may cross: what was answered is not queued again by a late notice. */
  const finished = rememberLast(500);
  let storageProblem: Problem | null = null;
  let lastOrder = 0;
  let closed = false;
  let leaveTurn: () => void = () => undefined;

  const sender = outboxSender({
    entries,
    isReady: (entry) => !writing.has(entry.commandId),
    send: options.send,
    settle: async (draftId, answer) => {
      await settle(draftId, answer);
      if (closed) return;
      channel.post({ type: 'answered', draftId, answer });
      await keepAnswers(answer.answers);
    },
    random: options.random,
    schedule: options.schedule,
  });

  /** Applies the answers' events and drops their commands in one go, so that nothing flashes back. */
  async function settle(draftId: string, { answers, version }: CommandsAnswer): Promise<void> {
    const events = answers.flatMap((answer) => (answer.ok ? answer.events : []));
    if (!snapshots.apply(draftId, events, version)) await snapshots.catchUp(draftId);
    if (closed) return;
    const remove: string[] = [];
    const set: OutboxEntry[] = [];
    for (const answer of answers) {
      const entry = entries.get(answer.commandId);
      if (isFinal(answer)) finished.add(answer.commandId);
      if (entry === undefined || !isFinal(answer)) continue;
      if (answer.ok) remove.push(answer.commandId);
      else set.push({ ...entry, state: 'refused', problem: answer.problem });
    }
    entries.change({ remove, set });
  }

  /** A tab killed before this is done sends again, and is answered again. */
  async function keepAnswers(answers: CommandOutcome[]): Promise<void> {
    const done = answers.filter((answer) => answer.ok).map((answer) => answer.commandId);
    const refused = answers.flatMap((answer) => entries.get(answer.commandId) ?? []);
    try {
      if (refused.length > 0) await database.put(refused.map((entry) => ({ ...entry, stored: true })));
      if (done.length > 0) await database.remove(done);
    } catch {
      setStorageProblem({ code: 'storage-full' });
    }
  }

  async function keep(entry: OutboxEntry, replaces: string | null): Promise<void> {
    writing.add(entry.commandId);
    const stored = await (replaces === null
      ? database.put([{ ...entry, stored: true }])
      : database.replace(replaces, { ...entry, stored: true })
    ).then(
      () => true,
      () => false,
    );
    writing.delete(entry.commandId);
    if (closed) return;
    const now = entries.get(entry.commandId);
    if (now === undefined) {
      // Dropped while it was being written.
      if (stored) await database.remove([entry.commandId]).catch(() => undefined);
      return;
    }
    const kept = { ...now, stored };
    setStorageProblem(stored ? null : { code: 'storage-full' });
    entries.change({ set: [kept] });
    channel.post({ type: 'queued', entry: kept, replaces });
    sender.pump();
    // Somebody asked while this was failing: there may be room by now.
    if (askedAgain.delete(entry.commandId) && !stored) void keep(kept, replaces);
  }

  /** Reads what lies in the database: an earlier page's commands come in, and what another tab settled unheard goes out. */
  async function load(): Promise<void> {
    const known = [...entries.all()].filter((entry) => entry.stored && !writing.has(entry.commandId));
    let kept: OutboxEntry[];
    try {
      kept = (await database.all()).map(readableEntry);
    } catch {
      setStorageProblem({ code: 'storage-full' });
      return;
    }
    if (closed) return;
    const keptIds = new Set(kept.map((entry) => entry.commandId));
    const fresh = kept.filter((entry) => !entries.get(entry.commandId) && !finished.has(entry.commandId));
    for (const entry of kept) lastOrder = Math.max(lastOrder, entry.order);
    entries.change({ set: fresh });
    const gone = known.filter((entry) => !keptIds.has(entry.commandId));
    for (const draftId of new Set(gone.map((entry) => entry.draftId))) {
      await snapshots.catchUp(draftId).catch(() => undefined);
    }
    if (!closed) entries.change({ remove: gone.map((entry) => entry.commandId) });
  }

  /** A tab that died between keeping a command and saying so left it in the database only. */
  async function catchUpAndSend(): Promise<void> {
    sender.wake();
    await load();
    if (!closed) sender.pump();
  }

  function keepUnsafe(): void {
    for (const entry of entries.all()) {
      if (entry.stored) continue;
      if (writing.has(entry.commandId)) askedAgain.add(entry.commandId);
      else void keep(entry, null);
    }
  }

  function hear(message: OutboxMessage): void {
    if (closed) return;
    switch (message.type) {
      case 'queued': {
        if (message.replaces !== null) finished.add(message.replaces);
        const news = finished.has(message.entry.commandId) ? [] : [readableEntry(message.entry)];
        lastOrder = Math.max(lastOrder, message.entry.order);
        entries.change({ set: news, remove: message.replaces === null ? [] : [message.replaces] });
        sender.pump();
        break;
      }
      case 'answered':
        // A gap that cannot be filled now is filled when this page next reads the database.
        settle(message.draftId, message.answer).catch(() => undefined);
        break;
      case 'dropped':
        finished.add(message.commandId);
        entries.change({ remove: [message.commandId] });
        sender.pump();
        break;
      case 'wake':
        void catchUpAndSend();
        break;
    }
  }

  function newEntry(draftId: string, by: string, body: CommandBody, order: number): OutboxEntry {
    const [commandId, queuedAt] = [options.newId(), options.now()];
    // The body is one command type less its id and time, which TypeScript cannot join again by itself.
    const command = { ...body, id: commandId, madeAt: queuedAt } as Command;
    return { commandId, draftId, by, command, queuedAt, order, stored: false, state: 'waiting' };
  }

  function setStorageProblem(problem: Problem | null): void {
    if (problem?.code === storageProblem?.code) return;
    storageProblem = problem;
    entries.notify();
  }

  const status = memoisedStatus(() => ({
    ...countEntries(entries.all(), writing),
    storageProblem,
    sendProblem: sender.problem(),
  }));

  return {
    queue: (draftId, by, body) => {
      lastOrder = Math.max(Date.parse(options.now()), lastOrder + 1);
      const entry = newEntry(draftId, by, body, lastOrder);
      entries.change({ set: [entry] });
      void keep(entry, null);
      return entry.commandId;
    },
    sendAgain: (commandId, by, body) => {
      const old = entries.get(commandId);
      if (old?.state !== 'refused') return commandId;
      const entry = newEntry(old.draftId, by, body, old.order);
      finished.add(commandId);
      entries.change({ remove: [commandId], set: [entry] });
      void keep(entry, commandId);
      return entry.commandId;
    },
    drop: (commandId) => {
      finished.add(commandId);
      entries.change({ remove: [commandId] });
      channel.post({ type: 'dropped', commandId });
      void database.remove([commandId]).catch(() => undefined);
      sender.pump();
    },
    dropAll: async () => {
      const commandIds = [...entries.all()].map((entry) => entry.commandId);
      for (const commandId of commandIds) {
        finished.add(commandId);
        channel.post({ type: 'dropped', commandId });
      }
      entries.change({ remove: commandIds });
      await database.remove(commandIds);
    },
    entriesOf: entries.of,
    status,
    subscribe: entries.subscribe,
    wake: () => {
      keepUnsafe();
      channel.post({ type: 'wake' });
      void catchUpAndSend();
    },
    start: async () => {
      channel.listen(hear);
      await load();
      if (closed) return;
      leaveTurn = waitForTurn(options.locks, options.lockName, () => {
        void load().then(() => {
          if (!closed) sender.begin();
        });
      });
    },
    close: () => {
      closed = true;
      sender.stop();
      leaveTurn();
      channel.close();
      database.close();
    },
  };
}

/** Answered for good: the host has kept this answer, and would repeat it. */
function isFinal(answer: CommandOutcome): boolean {
  return answer.ok || (answer.problem.code !== 'waiting-for-conflict' && !isTransient(answer.problem));
}

function countEntries(all: Iterable<OutboxEntry>, writing: ReadonlySet<string>) {
  const counts = { waiting: 0, refused: 0, unsafe: 0 };
  for (const entry of all) {
    counts[entry.state] += 1;
    if (!entry.stored && !writing.has(entry.commandId)) counts.unsafe += 1;
  }
  return counts;
}

/** The same object while nothing in it changes, as a subscribed component needs it. */
function memoisedStatus(read: () => OutboxStatus): () => OutboxStatus {
  let last = read();
  return () => {
    const next = read();
    if (JSON.stringify(next) !== JSON.stringify(last)) last = next;
    return last;
  };
}
