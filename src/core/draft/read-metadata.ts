/** Makes the desk's metadata out of the keys of JSON and front matter; keys it does not know are kept. */

import { diagnostic } from './diagnostic.ts';
import { inOneLine } from './mapped-text.ts';
import type { MetadataEntry } from './metadata-entry.ts';
import { fieldOfKey, type MetadataField } from './metadata-keys.ts';
import type { Diagnostic, ParsedMetadata } from './parsed-draft.ts';

export function readMetadata(entries: readonly MetadataEntry[]): {
  metadata: ParsedMetadata;
  diagnostics: Diagnostic[];
} {
  const metadata: ParsedMetadata = {
    excerpt: null,
    section: null,
    tags: [],
    imagePrompt: null,
    slug: null,
    dateline: null,
    embargo: null,
    author: null,
    extra: [],
  };
  const diagnostics: Diagnostic[] = [];
  const filled = new Set<MetadataField>();
  for (const entry of entries) {
    const field = fieldOfKey(entry.key);
    if (entry.value === null && field !== undefined) continue;
    const twice = field !== undefined && filled.has(field);
    if (field !== undefined && !twice && fill(metadata, field, entry, diagnostics)) filled.add(field);
    else {
      metadata.extra.push([entry.key, entry.value]);
      diagnostics.push(keptAside(entry, field, twice));
    }
  }
  return { metadata, diagnostics };
}

/** Whether the value fits its field. */
function fill(
  metadata: ParsedMetadata,
  field: MetadataField,
  entry: MetadataEntry,
  diagnostics: Diagnostic[],
): boolean {
  if (field === 'tags') return fillTags(metadata, entry, diagnostics);
  if (entry.text === null) return false;
  const words = inOneLine(entry.text);
  if (field === 'excerpt') metadata.excerpt = { value: words.text, toFile: words.map, ...entry.span };
  else metadata[field] = words.text.trim();
  return true;
}

function fillTags(metadata: ParsedMetadata, entry: MetadataEntry, diagnostics: Diagnostic[]): boolean {
  const listed = Array.isArray(entry.value) ? entry.value : null;
  if (listed === null && entry.text === null) return false;
  if (listed?.some((tag) => typeof tag !== 'string' && typeof tag !== 'number')) return false;
  if (listed === null && entry.text !== null && entry.text.text.trim() !== '') {
    const message = 'The tags are one string; it was cut at its commas.';
    diagnostics.push(diagnostic('info', 'tags-as-string', message, entry.span));
  }
  const written = listed === null ? (entry.text?.text ?? '').split(/[,;，、\n]/) : listed.map(String);
  const tags = new Set<string>();
  for (const tag of written) {
    const name = tag.trim().replace(/^#/, '');
    if (name === '') continue;
    if (tags.has(name)) {
      const message = `The tag “${name.slice(0, 60)}” is listed twice; it was taken once.`;
      diagnostics.push(diagnostic('info', 'duplicate-tag', message, entry.span));
    }
    tags.add(name);
  }
  metadata.tags = [...tags];
  return true;
}

function keptAside(entry: MetadataEntry, field: MetadataField | undefined, twice: boolean): Diagnostic {
  const name = entry.key.slice(0, 60);
  if (twice)
    return diagnostic(
      'warning',
      'repeated-key',
      `“${name}” is given more than once; the first value counts, this one is kept as an extra.`,
      entry.keySpan,
    );
  if (field !== undefined)
    return diagnostic(
      'warning',
      'unexpected-value',
      `The value of “${name}” is not of the kind expected; it is kept as an extra.`,
      entry.span,
    );
  return diagnostic(
    'info',
    'unknown-key',
    `The desk has no word for “${name}”; it is kept and exported as it is.`,
    entry.keySpan,
  );
}
