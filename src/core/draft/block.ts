/** A piece of a draft with a stable id; its text is inline Markdown. */

export type BlockKind = 'headline' | 'dek' | 'paragraph' | 'subhead' | 'quote' | 'list';

/**
 * `markdown` holds inline Markdown only, without the file's own marks (`#`, `>`, `- `) and with hard wraps
 * joined. In a `list` each line is one item. Block ids are unique in a draft and never used again.
 */
export type Block = { id: string; kind: BlockKind; markdown: string; ordered?: boolean };
