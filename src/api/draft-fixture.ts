/** A small draft with a source, put into a store as an import would: for tests that are not about files. */

import { defaultPolicy } from '../core/policy/policy.ts';
import { GENESIS_HASH } from '../core/review/chain-link.ts';
import { emptyDraft } from '../core/review/empty-draft.ts';
import { evolve } from '../core/review/evolve.ts';
import { chainEvents } from '../core/review/hash-chain.ts';
import { importDraft } from '../core/review/import-draft.ts';
import { summarise } from '../core/review/summarise.ts';
import { sha256 } from '../core/sha256.ts';
import type { Store } from '../store/store.ts';

export const SOURCE_TEXT = 'The ferry carried 400 people last year, the harbour office said.';
export const HEADLINE = 'Ferry stops in May';
export const PARAGRAPH = 'The ferry carried 400 people. It will stop in May.';
const RECEIVED = '2026-03-01T08:00:00.000Z';

/** Blocks `b1` (headline) and `b2` (paragraph), claims `c1` to `c3` in reading order, source `s1` with a capture. */
export async function putDraft(store: Store, draftId: string): Promise<void> {
  const block = (id: string, kind: 'headline' | 'paragraph', markdown: string) => ({
    id,
    kind,
    markdown,
    start: 0,
    end: markdown.length,
    toFile: [],
    guessed: false,
  });
  const { event, captures } = importDraft({
    draftId,
    commandId: `import-${draftId}`,
    fileName: 'ferry.txt',
    parsed: {
      text: `${HEADLINE}\n${PARAGRAPH}`,
      blocks: [block('b1', 'headline', HEADLINE), block('b2', 'paragraph', PARAGRAPH)],
      sources: [
        { title: 'Harbour office', url: null, publisher: null, raw: 'Harbour office', start: 0, end: 0 },
      ],
      metadata: {
        excerpt: null,
        section: 'local',
        tags: ['sea'],
        imagePrompt: null,
        slug: null,
        dateline: null,
        embargo: null,
        author: null,
        extra: [],
      },
      metadataSpans: [],
      comments: [],
      furniture: [],
      unparsed: [],
      diagnostics: [],
    },
    sourceTexts: [{ match: 'Harbour office', text: SOURCE_TEXT }],
    by: 'edda',
    madeAt: RECEIVED,
  });
  const snapshot = evolve(emptyDraft(draftId), event);
  const result = await store.commit({
    draftId,
    expectedVersion: 0,
    events: chainEvents(GENESIS_HASH, 1, RECEIVED, [event]),
    snapshot,
    summary: summarise(snapshot, { policy: defaultPolicy, captureText: () => SOURCE_TEXT, now: RECEIVED }),
    captures,
    outcomes: [],
    documents: [],
  });
  if (!result.ok) throw new Error(`The draft could not be put: ${result.reason}`);
}

let commands = 0;
/** A command with an id of its own, made at noon. */
export function command(type: string, members: Record<string, unknown> = {}) {
  commands += 1;
  return { id: `c-${commands}`, madeAt: '2026-03-02T12:00:00.000Z', type, ...members };
}

export function comment(text = 'Who counted?') {
  return command('add_comment', { target: { on: 'draft' }, text });
}

export function editHeadline(to: string, base = HEADLINE) {
  return command('edit_block', { blockId: 'b1', base, markdown: to });
}

/** The words of the source from `start` on, as evidence. */
export function passage(start: number, length: number, stance = 'supports') {
  const exact = SOURCE_TEXT.slice(start, start + length);
  const capture = sha256(SOURCE_TEXT);
  return { kind: 'passage', stance, sourceId: 's1', capture, start, end: start + length, exact };
}
