/** Reads a line of metadata that stands by itself near the sources: "Tags: a, b". */

import { hasWords, holdsUrl } from './line-kinds.ts';
import { joinPieces, verbatim } from './mapped-text.ts';
import type { MetadataEntry } from './metadata-entry.ts';
import { normalKey } from './metadata-keys.ts';
import { type Line, trimSpan } from './split-lines.ts';

/** Names that no source has. "Summary", "Author" and the like may well begin the title of one. */
const KEYS = new Set([
  'tags',
  'suggestedtags',
  'keywords',
  'section',
  'suggestedsection',
  'category',
  'slug',
  'excerpt',
  'imageprompt',
]);
const LONGEST_KEY = 24;

/** Null when the line is no metadata. A value with a web address is a source, whatever stands before it. */
export function metadataLine(text: string, line: Pick<Line, 'from' | 'to'>): MetadataEntry | null {
  const start = text.slice(line.from, Math.min(line.to, line.from + LONGEST_KEY));
  const colon = start.search(/[:：]/u);
  if (colon < 0) return null;
  // `**Tags:** a` and `**Tags**: a` are both common.
  const mark = /^(?:\*\*|__|\*|_)?/.exec(start)?.[0] ?? '';
  const closed = mark === '' || start.slice(0, colon).endsWith(mark);
  const keySpan = trimSpan(text, line.from + mark.length, line.from + colon - (closed ? mark.length : 0));
  const key = text.slice(keySpan.start, keySpan.end);
  // The mark of an item is a source's.
  if (!/^\p{L}/u.test(key) || !KEYS.has(normalKey(key))) return null;
  let from = line.from + colon + 1;
  if (!closed && text.startsWith(mark, from)) from += mark.length;
  const span = trimSpan(text, from, line.to);
  if (!hasWords(text, span) || holdsUrl(text, span)) return null;
  const words = joinPieces([verbatim(text, span.start, span.end)]);
  return { key, keySpan, span, value: words.text, text: words };
}
