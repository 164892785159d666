/** Makes the command that takes a revised file in, measured against the file before it. */

import { parseDraft } from '../../../core/draft/parse-draft.ts';
import type { ParsedMetadata } from '../../../core/draft/parsed-draft.ts';
import type { DraftState } from '../../../core/review/draft-state.ts';
import { pairBlocks } from '../../../core/review/pair-blocks.ts';
import type { CommandBody } from '../../../queries/use-desk.ts';
import type { RevisedFile } from './read-revised.ts';

export type ReviseCommand = Extract<CommandBody, { type: 'revise_text' }>;

/** What the host takes in one line, and how many of each. */
const LINE = 2_000;
const MOST_TAGS = 200;
const MOST_SOURCES = 500;
const MOST_REMARKS = 20_000;

/** Only what the writer changed in the file's fields and sources goes along: the rest is the desk's. */
export function reviseCommand(
  draft: Pick<DraftState, 'original' | 'asFiled'>,
  { fileName, parsed }: RevisedFile,
): ReviseCommand {
  const before = parseDraft(draft.original);
  const base = draft.asFiled ?? before.blocks;
  const listed = new Set(before.sources.map(({ raw }) => raw));
  return {
    type: 'revise_text',
    fileName: fileName.slice(0, LINE),
    text: parsed.text,
    blocks: parsed.blocks.map(bareBlock),
    base: base.map((block) => ({ id: block.id, ...bareBlock(block) })),
    diagnostics: parsed.diagnostics
      .slice(0, MOST_REMARKS)
      .map((one) => ({ ...one, message: one.message.slice(0, LINE) })),
    fields: changedFields(before.metadata, parsed.metadata),
    sources: parsed.sources
      .filter(({ raw }) => !listed.has(raw))
      .slice(0, MOST_SOURCES)
      .map(({ title, url, publisher }) => ({
        title: title.slice(0, LINE),
        url: url === null || url.length > LINE ? null : url,
        publisher: publisher === null ? null : publisher.slice(0, LINE),
      })),
  };
}

function bareBlock({
  kind,
  markdown,
  ordered,
}: ReviseCommand['blocks'][number]): ReviseCommand['blocks'][number] {
  return { kind, markdown, ...(ordered === undefined ? {} : { ordered }) };
}

/** A field that the new file leaves out is not changed: the desk's stays. */
function changedFields(before: ParsedMetadata, after: ParsedMetadata): ReviseCommand['fields'] {
  const excerpt = after.excerpt?.value;
  const section = after.section?.slice(0, LINE);
  const tags = after.tags.slice(0, MOST_TAGS).map((tag) => tag.slice(0, LINE));
  return {
    ...(excerpt === undefined || excerpt === before.excerpt?.value ? {} : { excerpt }),
    ...(section === undefined || section === before.section ? {} : { section }),
    ...(tags.length === 0 || tags.join('\n') === before.tags.join('\n') ? {} : { tags }),
  };
}

/** Below this share of text in common with the file before, it reads as another article. */
const SAME_ARTICLE = 0.2;

/** A headline alone says little, so it counts by its length. */
export function isAnotherArticle({ base, blocks }: Pick<ReviseCommand, 'base' | 'blocks'>): boolean {
  let common = 0;
  for (const [at, from] of pairBlocks(base, blocks).entries()) {
    if (from === null) continue;
    common += (base[from]?.markdown.length ?? 0) + (blocks[at]?.markdown.length ?? 0);
  }
  const all = [...base, ...blocks].reduce((sum, { markdown }) => sum + markdown.length, 0);
  return all > 0 && common / all < SAME_ARTICLE;
}
