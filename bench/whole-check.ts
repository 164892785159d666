/** The whole check of a draft as the desk and the host ask for it, for the measuring of its speed. */

import { findFindings } from '../src/core/checks/find-findings.ts';
import { parseDraft } from '../src/core/draft/parse-draft.ts';
import { emptyDraft } from '../src/core/review/empty-draft.ts';
import { evolve } from '../src/core/review/evolve.ts';
import { importDraft } from '../src/core/review/import-draft.ts';

const AT = '2031-03-03T09:00:00.000Z';

/** A draft that lists these sources, imported; the answer is how many findings its check has. */
export function importedDraft(
  body: string,
  sources: readonly { title: string; text: string }[],
): () => number {
  const list = sources.map(({ title }) => `- ${title}`).join('\n');
  const { event, captures } = importDraft({
    draftId: 'd1',
    commandId: 'import-1',
    fileName: 'draft.md',
    parsed: parseDraft(`# News of the day\n\n${body}\n\n## Sources\n\n${list}\n`),
    sourceTexts: sources.map(({ title, text }) => ({ match: title, text })),
    by: 'feed',
    madeAt: AT,
  });
  const state = evolve(emptyDraft('d1'), event);
  const texts = new Map(captures.map(({ sha256, text }) => [sha256, text]));
  if (texts.size !== sources.length) throw new Error('A source of the draft has no text.');
  return () => findFindings(state, (sha256) => texts.get(sha256)).length;
}
