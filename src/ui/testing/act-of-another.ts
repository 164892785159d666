/** What another person does to a draft meanwhile, sent to the host behind the page's back. */

import { expect } from 'vitest';
import type { ApiClient } from '../../client/api-client.ts';
import type { Command } from '../../core/review/command.ts';

/** The page hears of it when it asks next. Fails where the host refuses it. */
export async function actOfAnother(
  { api }: { api: ApiClient },
  draftId: string,
  personId: string,
  body: Record<string, unknown> & { type: Command['type'] },
): Promise<void> {
  acts += 1;
  const made = { id: `another-${acts}`, madeAt: '2020-03-01T09:00:00.000Z', ...body } as unknown as Command;
  const { answers } = (await api.command(draftId, personId, [made])) as { answers: unknown[] };
  expect(answers).toEqual([expect.objectContaining({ ok: true })]);
}

let acts = 0;
