/** What the field for new tags makes of its words: slugs, and for a single one the tag in use that it nearly is. */

import { nearTag } from '../side/near-tags.ts';
import { slugOf } from '../side/slug-of.ts';

/** `near` stands for a single slug only; several were pasted, and are named one by one nowhere. */
export type TagEntry = { slugs: string[]; near: string | null };

const BETWEEN_TAGS = /[,،、;\n]/u;

/** `tags` are on the draft, `inUse` in the newsroom: one in use is no near-duplicate, except of one on the draft. */
export function readTagEntry(words: string, tags: readonly string[], inUse: readonly string[]): TagEntry {
  const slugs = [...new Set(words.split(BETWEEN_TAGS).map(slugOf))].filter((slug) => slug !== '');
  const [first] = slugs;
  if (first === undefined || slugs.length > 1 || tags.includes(first)) return { slugs, near: null };
  return { slugs, near: nearTag(first, tags) ?? (inUse.includes(first) ? null : nearTag(first, inUse)) };
}
