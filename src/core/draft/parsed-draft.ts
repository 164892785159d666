/** What the draft parser makes of a file: every non-blank character of it is in exactly one of these parts. */

import type { Block } from './block.ts';
import type { OffsetMap } from './offset-map.ts';
import type { Span } from './span.ts';

export type Severity = 'error' | 'warning' | 'info';

/** A guess or an oddity the parser met. `span` is in the decoded file; `code` is kebab-case and stable. */
export type Diagnostic = { severity: Severity; code: string; message: string } & Span;

/** `span` covers the block with its marks; `toFile` maps offsets of `markdown` to offsets of the decoded file. */
export type ParsedBlock = Block & Span & { toFile: OffsetMap; guessed: boolean };

/** A listed source. `raw` is its entry as written. */
export type ParsedSource = {
  title: string;
  url: string | null;
  publisher: string | null;
  raw: string;
} & Span;

export type ParsedComment = { author: string; text: string } & Span;

/** A text field found in metadata or front matter, with the way back to the file (JSON and YAML escapes taken out). */
export type ParsedText = { value: string; toFile: OffsetMap } & Span;

/** What the file says about itself. Keys the desk has no word for are kept in `extra`, in the order of the file. */
export type ParsedMetadata = {
  excerpt: ParsedText | null;
  section: string | null;
  tags: string[];
  imagePrompt: string | null;
  slug: string | null;
  dateline: string | null;
  embargo: string | null;
  author: string | null;
  extra: [key: string, value: unknown][];
};

/**
 * `furniture` is what a page leaves in a file and nobody needs (`No comments yet`, rules, the word "Sources:").
 * `metadataSpans` hold metadata with its braces, fences and keys; `excerpt` and the other fields stand inside them.
 * A title or dek out of front matter is a block, and cut out of them.
 */
export type ParsedDraft = {
  text: string;
  blocks: ParsedBlock[];
  sources: ParsedSource[];
  metadata: ParsedMetadata;
  metadataSpans: Span[];
  comments: ParsedComment[];
  furniture: Span[];
  unparsed: Span[];
  diagnostics: Diagnostic[];
};
