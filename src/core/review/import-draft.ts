/** Turns a parsed file into the first event of a draft. */

import type { Claim, ClaimPlace } from '../claims/claim.ts';
import { claimSpans, newClaim } from '../claims/claims-of-text.ts';
import type { Block } from '../draft/block.ts';
import type { ParsedDraft, ParsedSource } from '../draft/parsed-draft.ts';
import { plainText } from '../draft/plain-text.ts';
import { sha256 } from '../sha256.ts';
import type { CommentThread, Field, Source } from './draft-state.ts';
import type { DraftEvent } from './event.ts';

/** `sourceTexts` gives texts for listed sources, matched by url, else by title. */
export type ImportInput = {
  draftId: string;
  commandId: string;
  fileName: string;
  parsed: ParsedDraft;
  sourceTexts: { match: string; text: string }[];
  by: string;
  madeAt: string;
};

export function importDraft(input: ImportInput): {
  event: DraftEvent;
  captures: { sha256: string; text: string }[];
} {
  const { parsed } = input;
  const blocks = parsed.blocks.map(({ id, kind, markdown, ordered }) => ({
    id,
    kind,
    markdown,
    ...(ordered === undefined ? {} : { ordered }),
  }));
  const excerpt = parsed.metadata.excerpt?.value ?? '';
  const { sources, captures } = withCaptures(input);
  const content = {
    fileName: input.fileName,
    original: parsed.text,
    diagnostics: parsed.diagnostics,
    blocks,
    fields: {
      excerpt: suggested(excerpt),
      section: suggested(parsed.metadata.section ?? ''),
      tags: suggested(parsed.metadata.tags),
      imagePrompt: suggested(parsed.metadata.imagePrompt ?? ''),
      slug: suggested(parsed.metadata.slug ?? ''),
      dateline: suggested(parsed.metadata.dateline ?? ''),
      embargo: suggested(parsed.metadata.embargo ?? ''),
    },
    extra: parsed.metadata.extra,
    sources,
    claims: claimsOf(blocks, excerpt),
    threads: parsed.comments.map((comment, index) => threadOf(comment, index, input.madeAt)),
  };
  const { commandId, by, madeAt, draftId } = input;
  return {
    event: { type: 'draft_imported', draftId, content, commandId, commandType: 'import_drafts', by, madeAt },
    captures,
  };
}

function suggested<T>(value: T): Field<T> {
  return { value, status: 'suggested' };
}

function withCaptures(input: ImportInput): {
  sources: Source[];
  captures: { sha256: string; text: string }[];
} {
  const captures: { sha256: string; text: string }[] = [];
  const sources = input.parsed.sources.map((listed, index): Source => {
    const texts = input.sourceTexts.filter((one) => isFor(one.match, listed) && one.text !== '');
    const made = texts.map(({ text }) => ({ sha256: sha256(text), text }));
    captures.push(...made);
    return {
      id: `s${index + 1}`,
      title: listed.title,
      url: listed.url,
      publisher: listed.publisher,
      kind: listed.url === null && /\binterview\b|\bcall with\b/iu.test(listed.raw) ? 'interview' : 'other',
      captures: made.map((one) => ({
        sha256: one.sha256,
        length: one.text.length,
        at: input.madeAt,
        by: input.by,
      })),
      origin: 'file',
    };
  });
  return { sources, captures };
}

function isFor(match: string, source: ParsedSource): boolean {
  return source.url === null ? source.title === match : source.url === match || source.title === match;
}

function claimsOf(blocks: readonly Block[], excerpt: string): Claim[] {
  const claims: Claim[] = [];
  const add = (place: ClaimPlace, kind: Block['kind'] | 'excerpt', plain: string): void => {
    for (const span of claimSpans(kind, plain))
      claims.push(newClaim(`c${claims.length + 1}`, place, plain, span));
  };
  for (const block of blocks) add({ in: 'block', blockId: block.id }, block.kind, plainText(block).text);
  add({ in: 'excerpt' }, 'excerpt', excerpt);
  return claims;
}

/** A comment of the file is by a name, not by a person of the desk. */
function threadOf(comment: { author: string; text: string }, index: number, at: string): CommentThread {
  return {
    id: `t${index + 1}`,
    target: { on: 'draft' },
    snapshot: '',
    resolved: null,
    comments: [{ id: `t${index + 1}.1`, by: comment.author, at, text: comment.text }],
  };
}
