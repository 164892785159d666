/** Reads the last part of a draft: its sources, its metadata, its comments, and what a page leaves there. */

import { type Gathered, nothingGathered } from './body-piece.ts';
import { announcedComments, isNoComments, readComments } from './comments-block.ts';
import { diagnostic } from './diagnostic.ts';
import type { Layout } from './draft-layout.ts';
import { fenceOf, hasWords, isRule } from './line-kinds.ts';
import type { MetadataEntry } from './metadata-entry.ts';
import type { JsonRegion } from './metadata-json.ts';
import { metadataLine } from './metadata-line.ts';
import type { ParsedComment, ParsedSource } from './parsed-draft.ts';
import { readSources, type SourceLine } from './sources-block.ts';
import type { Span } from './span.ts';
import { isBlank, type Line, wordsOf } from './split-lines.ts';

/** `entries` are lines of metadata, `metadataSpans` these lines. */
export type Tail = Gathered & {
  sources: ParsedSource[];
  comments: ParsedComment[];
  entries: MetadataEntry[];
  metadataSpans: Span[];
};

/** Lines of one kind that stand together, until something else parts them. */
type ListPart = { kind: 'sources'; lines: SourceLine[] };
type Part = ListPart | { kind: 'comments'; lines: Span[]; announced: { count: number; span: Span } };

export function readTail(
  text: string,
  lines: readonly Line[],
  layout: Layout,
  regions: ReadonlyMap<number, JsonRegion>,
): Tail {
  const tail: Tail = {
    ...nothingGathered(),
    sources: [],
    comments: [],
    entries: [],
    metadataSpans: [],
  };
  const parts: Part[] = [];
  let part = null as Part | null;
  let afterBlank = true;
  for (let at = layout.tail; at < lines.length; at += 1) {
    const line = lines[at];
    const region = regions.get(at);
    if (region !== undefined) {
      at = region.last;
      part = part?.kind === 'sources' ? openList(parts) : null;
      afterBlank = true;
      continue;
    }
    if (line === undefined || isBlank(line)) {
      afterBlank = true;
      continue;
    }
    const span = { start: line.from, end: line.to };
    const heading = layout.headings.get(at);
    const count = announcedComments(wordsOf(text, line));
    if (heading !== undefined) {
      tail.furniture.push(heading.label);
      part = openList(parts);
      if (heading.rest !== null) part.lines.push({ ...heading.rest, indented: false, afterBlank: true });
      afterBlank = heading.rest === null;
      continue;
    }
    if (isRule(text, line) || isNoComments(wordsOf(text, line))) {
      tail.furniture.push(span);
      // What stands under a rule is another list, or another part; nothing goes on across it.
      part = part?.kind === 'sources' ? openList(parts) : null;
      afterBlank = true;
      continue;
    }
    if (fenceOf(text, line) !== null && part?.kind !== 'comments') {
      tail.furniture.push(span);
      afterBlank = true;
      continue;
    }
    if (count !== null) {
      tail.furniture.push(span);
      part = { kind: 'comments', lines: [], announced: { count, span } };
      parts.push(part);
      continue;
    }
    const entry = part?.kind === 'comments' ? null : metadataLine(text, line);
    if (entry !== null) {
      tail.entries.push(entry);
      tail.metadataSpans.push(span);
      part = part === null ? null : openList(parts);
      afterBlank = true;
      continue;
    }
    part = addLine(text, span, line, { part, parts, afterBlank, tail });
    afterBlank = false;
  }
  readParts(text, parts, tail);
  return tail;
}

function openList(parts: Part[]): ListPart {
  const part: ListPart = { kind: 'sources', lines: [] };
  parts.push(part);
  return part;
}

/** Puts a line of text where it belongs; text without a heading above it is the first of a list that has none. */
function addLine(
  text: string,
  span: Span,
  line: Line,
  at: { part: Part | null; parts: Part[]; afterBlank: boolean; tail: Tail },
): Part | null {
  if (at.part?.kind === 'comments') {
    at.part.lines.push(span);
    return at.part;
  }
  let part = at.part;
  if (part === null && !hasWords(text, span)) {
    at.tail.unparsed.push(span);
    return null;
  }
  if (part === null) {
    part = openList(at.parts);
    const message = 'These lines stand under the article without a heading; they were taken for its sources.';
    at.tail.diagnostics.push(diagnostic('info', 'sources-without-heading', message, span));
  }
  part.lines.push({ ...span, indented: line.from - line.start >= 2, afterBlank: at.afterBlank });
  return part;
}

function readParts(text: string, parts: readonly Part[], tail: Tail): void {
  for (const part of parts) {
    if (part.kind === 'comments') {
      const read = readComments(text, part.lines, part.announced);
      for (const comment of read.comments) tail.comments.push(comment);
      for (const span of read.unparsed) tail.unparsed.push(span);
      tail.diagnostics.push(...read.diagnostics);
      continue;
    }
    const read = readSources(text, part.lines, tail.sources);
    for (const source of read.sources) tail.sources.push(source);
    for (const span of read.furniture) tail.furniture.push(span);
    for (const span of read.unparsed) tail.unparsed.push(span);
    for (const found of read.diagnostics) tail.diagnostics.push(found);
  }
}
