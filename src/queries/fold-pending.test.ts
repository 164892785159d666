/** What the page shows: pending commands over the host's snapshot, decided as the host would. */

import { describe, expect, it } from 'vitest';
import type { CommandBody, PendingCommand } from '../client/pending-command.ts';
import { parseDraft } from '../core/draft/parse-draft.ts';
import type { Person } from '../core/policy/permissions.ts';
import { defaultPolicy } from '../core/policy/policy.ts';
import type { Command } from '../core/review/command.ts';
import { decide } from '../core/review/decide.ts';
import { emptyDraft } from '../core/review/empty-draft.ts';
import { evolve, evolveAll } from '../core/review/evolve.ts';
import { importDraft } from '../core/review/import-draft.ts';
import { type FoldContext, foldPending } from './fold-pending.ts';

const mara: Person = { id: 'mara', name: 'Mara Okoye', role: 'editor' };
const kofi: Person = { id: 'kofi', name: 'Kofi Lam', role: 'viewer' };
const context: FoldContext = { people: [mara, kofi], policy: defaultPolicy, captureText: () => undefined };
const madeAt = '2031-03-01T08:00:00.000Z';

const { event } = importDraft({
  draftId: 'd1',
  commandId: 'i1',
  fileName: 'ferry.md',
  parsed: parseDraft('# The ferry runs again\n\nIt ran on Monday. Nobody was hurt.\n'),
  sourceTexts: [],
  by: 'mara',
  madeAt,
});
const snapshot = evolve(emptyDraft('d1'), event);

function pending(commandId: string, body: CommandBody, by = 'mara'): PendingCommand {
  const command = { ...body, id: commandId, madeAt } as Command;
  const queued = { commandId, draftId: 'd1', by, command, queuedAt: madeAt, order: 1, stored: true };
  return { ...queued, state: 'waiting' };
}
const settle = (claimId: string): CommandBody => ({
  type: 'settle_claim',
  claimId,
  verdict: 'needs_no_source',
  words: snapshot.claims.find((claim) => claim.id === claimId)?.selector.exact ?? '',
  evidence: [],
});
const first = pending('k1', settle('c1'));
const second = pending('k2', settle('c2'));
const settled = (draft: typeof snapshot) =>
  draft.claims.filter((claim) => claim.verdicts.length > 0).map((claim) => claim.id);

describe('the fold of pending commands', () => {
  it('shows what the host will say', () => {
    const { draft, unfolded } = foldPending()(snapshot, [first, second], context);
    expect(settled(draft)).toEqual(['c1', 'c2']);
    expect(unfolded.size).toBe(0);
  });

  it('decides only the commands that are new', () => {
    const decided: string[] = [];
    const watch = (entry: PendingCommand): PendingCommand => ({
      ...entry,
      get by() {
        decided.push(entry.commandId);
        return entry.by;
      },
    });
    const fold = foldPending();
    fold(snapshot, [watch(first)], context);
    const { draft } = fold(snapshot, [watch(first), watch(second)], context);
    expect(settled(draft)).toEqual(['c1', 'c2']);
    expect(fold(snapshot, [watch(first), watch(second)], context).draft).toBe(draft);
    expect([...new Set(decided)]).toEqual(['k1', 'k2']);
    expect(decided.filter((id) => id === 'k1')).toHaveLength(decided.filter((id) => id === 'k2').length);
  });

  it('starts again when the host has said something new', () => {
    const fold = foldPending();
    fold(snapshot, [first, second], context);
    const answered = decide(snapshot, first.command, { person: mara, ...context });
    const next = evolveAll(snapshot, answered.ok ? answered.value : []);
    const { draft } = fold(next, [second], context);
    expect(settled(draft)).toEqual(['c1', 'c2']);
    expect(draft.version).toBeGreaterThan(next.version);
  });

  it('does not do twice what the host did before its answer came', () => {
    const answered = decide(snapshot, first.command, { person: mara, ...context });
    const next = evolveAll(snapshot, answered.ok ? answered.value : []);
    expect(foldPending()(next, [first], context)).toEqual({ draft: next, unfolded: new Map() });
  });

  it('never shows an approval that the host has not given', () => {
    const approve = pending('k3', { type: 'approve', revision: 'f'.repeat(64), basedOn: 1, note: '' });
    expect(foldPending()(snapshot, [approve], context).draft).toBe(snapshot);
  });

  it('decides each command as the person who made it', () => {
    const byViewer = pending('k4', settle('c1'), 'kofi');
    const { draft, unfolded } = foldPending()(snapshot, [byViewer, second], context);
    expect(settled(draft)).toEqual(['c2']);
    expect(unfolded.get('k4')).toMatchObject({ code: 'forbidden', role: 'viewer' });
  });
});
