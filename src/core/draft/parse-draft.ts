/** Reads a draft file: any text gives a result, and every word of it stands in exactly one part. */

import { readBody } from './body-blocks.ts';
import type { BodyPiece } from './body-piece.ts';
import { diagnostic } from './diagnostic.ts';
import { findLayout } from './draft-layout.ts';
import { type FrontMatter, readFrontMatter } from './front-matter.ts';
import { type FrontMatterTop, takeFrontMatterTop } from './front-matter-top.ts';
import { findJsonRegions, type JsonRegion } from './metadata-json.ts';
import type { Diagnostic, ParsedBlock, ParsedDraft } from './parsed-draft.ts';
import { readMetadata } from './read-metadata.ts';
import { readTail } from './read-tail.ts';
import type { Span } from './span.ts';
import { uncovered, withoutSpans } from './spans.ts';
import { splitLines } from './split-lines.ts';
import { guessSubheads } from './subhead-guess.ts';
import { noTop, readTop } from './title-and-dek.ts';
import { withoutWrapper } from './wrapped-draft.ts';

/** `bodyOnly`: the text is a body alone. Its first line is no title, and that it names no source is no fault of it. */
export type ParseOptions = { bodyOnly?: boolean };

/**
 * Reads the decoded text of a draft file. Never throws; linear in the length of the text. Offsets of the result
 * are UTF-16 code units of `text`. Block ids are `b1`, `b2` … in order.
 */
export function parseDraft(text: string, { bodyOnly = false }: ParseOptions = {}): ParsedDraft {
  const unwrapped = withoutWrapper(text, splitLines(text));
  const { lines } = unwrapped;
  const front = readFrontMatter(text, lines);
  const from = front?.next ?? 0;
  const found = findJsonRegions(text, lines, from);
  const layout = findLayout(text, lines, from, found);
  const regions = found.filter((region) => region.known || region.first >= layout.tail);
  const byLine = new Map(regions.map((region) => [region.first, region]));
  const skip = (at: number): number => byLine.get(at)?.last ?? -1;
  const given = takeFrontMatterTop(text, front, lines, from, layout.tail);
  const known = { title: given.title !== null, dek: given.dek !== null, skip };
  const top = bodyOnly ? noTop(from) : readTop(text, lines, from, layout.tail, known);
  const body = readBody(text, lines, top.next, layout.tail, skip);
  const tail = readTail(text, lines, layout, byLine);
  const metadata = readMetadata([
    ...given.entries,
    ...regions.flatMap((region) => region.entries),
    ...tail.entries,
  ]);
  const pieces = [given.title ?? top.headline, given.dek ?? top.dek, ...body.pieces].filter(
    (piece) => piece !== null,
  );
  const guessed = guessSubheads(pieces);
  const parts = {
    blocks: guessed.pieces.map(toBlock),
    sources: tail.sources,
    metadata: metadata.metadata,
    metadataSpans: [...metadataSpans(front, given, regions), ...tail.metadataSpans],
    comments: tail.comments,
    furniture: inOrder([...unwrapped.furniture, ...top.furniture, ...body.furniture, ...tail.furniture]),
    unparsed: [...top.unparsed, ...body.unparsed, ...tail.unparsed, ...restsOf(regions)],
  };
  const diagnostics = [
    ...beforeReading(text),
    ...unwrapped.diagnostics,
    ...(front?.diagnostics ?? []),
    ...given.diagnostics,
    ...regions.flatMap((region) => region.diagnostics),
    ...metadata.diagnostics,
    ...layout.diagnostics,
    ...top.diagnostics,
    ...body.diagnostics,
    ...guessed.diagnostics,
    ...tail.diagnostics,
  ];
  if (tail.sources.length === 0 && !bodyOnly)
    diagnostics.push(noSources(text, layout.headings.values().next().value?.label));
  return withRemainder({ text, ...parts, diagnostics });
}

function toBlock(piece: BodyPiece, index: number): ParsedBlock {
  const { kind, content, guessed, ordered, start, end } = piece;
  const block = {
    id: `b${index + 1}`,
    kind,
    markdown: content.text,
    start,
    end,
    toFile: content.map,
    guessed,
  };
  return ordered === undefined ? block : { ...block, ordered };
}

function metadataSpans(
  front: FrontMatter | null,
  given: FrontMatterTop,
  regions: readonly JsonRegion[],
): Span[] {
  const taken = [given.title, given.dek].filter((piece) => piece !== null);
  const spans = front === null ? [] : withoutSpans(front.span, taken);
  for (const region of regions) spans.push(region.span);
  return spans;
}

function restsOf(regions: readonly JsonRegion[]): Span[] {
  return regions.flatMap((region) => (region.rest === null ? [] : [region.rest]));
}

function beforeReading(text: string): Diagnostic[] {
  const found: Diagnostic[] = [];
  const at = (code: string, message: string, index: number): void => {
    if (index >= 0) found.push(diagnostic('info', code, message, { start: index, end: index + 1 }));
  };
  if (text.charCodeAt(0) === 0xfeff)
    at('bom', 'The file begins with a byte order mark; it is no part of the text.', 0);
  at(
    'nul',
    'The file holds NUL characters. It may be damaged; look at the text before you trust it.',
    text.indexOf('\0'),
  );
  return found;
}

function noSources(text: string, label: Span | undefined): Diagnostic {
  const message =
    label === undefined
      ? 'The draft names no source. Add the sources it rests on before you check its claims.'
      : 'The sources heading has no source under it. Add the sources the draft rests on before you check its claims.';
  return diagnostic('warning', 'no-sources', message, label ?? { start: text.length, end: text.length });
}

/** Whatever no reader took is kept as well, and named. */
function withRemainder(draft: ParsedDraft): ParsedDraft {
  const covered = [
    draft.blocks,
    draft.sources,
    draft.metadataSpans,
    draft.comments,
    draft.furniture,
    draft.unparsed,
  ];
  const rest = uncovered(draft.text, covered.flat());
  const unparsed = inOrder([...draft.unparsed, ...rest]);
  const message =
    'This was not understood. It stays in the original file, and is not part of the text on the desk.';
  const named = new Set(draft.diagnostics.map((found) => found.start));
  const left = unparsed
    .filter((span) => !named.has(span.start))
    .map((span) => diagnostic('warning', 'unparsed', message, span));
  return { ...draft, unparsed, diagnostics: inOrder([...draft.diagnostics, ...left]) };
}

const inOrder = <T extends Span>(spans: readonly T[]): T[] =>
  [...spans].sort((a, b) => a.start - b.start || a.end - b.end);
