/** Imports the seed files through the API once, at build time, so that a first start has only to store them. */

import { importFile } from '../src/api/import-file.ts';
import type { Person } from '../src/core/policy/permissions.ts';
import { createMemoryStore } from '../src/store/memory-store.ts';
import type { Commit } from '../src/store/store.ts';
import { demoHost } from './demo-host.ts';
import { minutesAgo, type SeedDraft } from './newsroom.ts';

export type SeedFile = {
  fileName: string;
  base64: string;
  receivedMinutesAgo: number;
  sources: { match: string; text: string }[];
};

/** Throws when a seed is no draft: a build with a broken newsroom is a broken build. */
export async function buildNewsroom(files: readonly SeedFile[], people: Person[]): Promise<SeedDraft[]> {
  const commits: Commit[] = [];
  const memory = createMemoryStore();
  const store = {
    ...memory,
    commit: (commit: Commit) => {
      commits.push(commit);
      return memory.commit(commit);
    },
  };
  let receivedAt = minutesAgo(0);
  const host = demoHost({
    store,
    people,
    newId: () => 'seed',
    announce: () => undefined,
    now: () => receivedAt,
  });
  const person = people.find((one) => one.role === 'editor');
  if (person === undefined) throw new Error('The newsroom has no editor to import its drafts.');
  for (const { fileName, base64, sources, receivedMinutesAgo } of files) {
    receivedAt = minutesAgo(receivedMinutesAgo);
    const draftId = draftIdOf(fileName);
    const file = { name: fileName, base64, sources };
    const result = await importFile(host, { draftId, commandId: `seed.${draftId}`, person, file });
    if (!result.ok) throw new Error(`${fileName}: ${JSON.stringify(result.problem)}`);
  }
  return commits.map(seedOf);
}

function seedOf({ draftId, events, summary, captures }: Commit): SeedDraft {
  const event = events[0]?.event;
  if (event?.type !== 'draft_imported' || summary === null) throw new Error(`${draftId} was not imported.`);
  return { draftId, event, summary, captures };
}

/** `drafts/06-wexcombe-ferry.md` becomes `06-wexcombe-ferry`. */
function draftIdOf(fileName: string): string {
  return fileName.replace(/\.[^.]*$/, '').replace(/[^\w-]+/g, '-');
}
