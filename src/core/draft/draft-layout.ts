/** Finds where the body of a draft ends and its last part begins: sources, metadata, comments. */

import { endsSentence } from './closing-punctuation.ts';
import { announcedComments, isCommentLine, isNoComments } from './comments-block.ts';
import { diagnostic } from './diagnostic.ts';
import { fenceOf, holdsUrl, isRule, listItem, readsAsProse } from './line-kinds.ts';
import type { JsonRegion } from './metadata-json.ts';
import { metadataLine } from './metadata-line.ts';
import type { Diagnostic } from './parsed-draft.ts';
import { type SourcesHeading, sourcesHeading } from './sources-heading.ts';
import { isBlank, type Line, wordsOf } from './split-lines.ts';

/**
 * What a line can be in the last part. `entry` has an address or an item's mark, `words` may be a source without
 * an address, `prose` reads as a sentence of the article; the rest is neither text nor source.
 */
type LineSort =
  | 'blank'
  | 'rule'
  | 'json'
  | 'metadata'
  | 'fence'
  | 'comment'
  | 'furniture'
  | 'entry'
  | 'words'
  | 'prose';

/** `tail` is the first line of the last part; `headings` are the sources headings in it, by line. */
export type Layout = { tail: number; headings: Map<number, SourcesHeading>; diagnostics: Diagnostic[] };

type Candidate = { line: number; heading: SourcesHeading };
/** How many lines of each sort stand at or after a line. */
type Counts = { entry: number[]; words: number[]; prose: number[]; strict: number[] };

/** From how many characters on a closed sentence is prose: leniently below a plain heading, strictly below "Sources: two officials said." */
const LENIENT = 90;
const STRICT = 40;

export function findLayout(
  text: string,
  lines: readonly Line[],
  from: number,
  regions: readonly JsonRegion[],
): Layout {
  const sorts = sortLines(text, lines, from, regions);
  const candidates: Candidate[] = [];
  for (let at = from; at < lines.length; at += 1) {
    const line = lines[at];
    const heading =
      line === undefined || sorts[at] === 'json' || sorts[at] === 'comment'
        ? null
        : sourcesHeading(text, line);
    if (heading !== null) candidates.push({ line: at, heading });
  }
  const counts = countSorts(text, lines, sorts, from);
  const isReal = (candidate: Candidate): boolean => isRealHeading(text, candidate, sorts, counts);
  const last = candidates.findLast(isReal);
  if (last === undefined)
    return {
      tail: tailWithoutHeading(sorts, from, counts),
      headings: new Map(),
      diagnostics: candidates.map(asText(lines)),
    };
  const chosen = withEarlier(candidates, last, isReal, counts);
  const first = chosen[0] ?? last;
  return {
    tail: backOver(sorts, first.line, from),
    headings: new Map(chosen.map((candidate) => [candidate.line, candidate.heading])),
    diagnostics: candidates.filter((candidate) => candidate.line < first.line).map(asText(lines)),
  };
}

function sortLines(
  text: string,
  lines: readonly Line[],
  from: number,
  regions: readonly JsonRegion[],
): LineSort[] {
  const sorts: LineSort[] = [];
  for (const region of regions) for (let at = region.first; at <= region.last; at += 1) sorts[at] = 'json';
  for (let at = from; at < lines.length; at += 1) {
    const line = lines[at];
    if (line !== undefined && sorts[at] === undefined) sorts[at] = sortLine(text, line);
  }
  markComments(text, lines, sorts, from);
  return sorts;
}

function sortLine(text: string, line: Line): LineSort {
  if (isBlank(line)) return 'blank';
  if (isRule(text, line)) return 'rule';
  if (fenceOf(text, line) !== null) return 'fence';
  if (isNoComments(wordsOf(text, line))) return 'furniture';
  if (metadataLine(text, line) !== null) return 'metadata';
  if (listItem(text, line) !== null || holdsUrl(text, { start: line.from, end: line.to })) return 'entry';
  return readsAsProse(text, line, LENIENT) ? 'prose' : 'words';
}

/** `3 comments` and the lines under it, when the first of them has a name; they are no text of the article. */
function markComments(text: string, lines: readonly Line[], sorts: LineSort[], from: number): void {
  for (let at = from; at < lines.length; at += 1) {
    const line = lines[at];
    if (line === undefined || sorts[at] === 'json' || announcedComments(wordsOf(text, line)) === null)
      continue;
    let next = at + 1;
    while (next < lines.length && sorts[next] === 'blank') next += 1;
    const first = lines[next];
    if (first !== undefined && isText(sorts[next]) && !isCommentLine(wordsOf(text, first))) continue;
    sorts[at] = 'comment';
    while (next < lines.length && (isText(sorts[next]) || sorts[next] === 'blank')) {
      const under = lines[next];
      if (under === undefined || sourcesHeading(text, under) !== null) break;
      // An article that goes on after a blank line is no comment.
      const apart = sorts[next] === 'prose' && sorts[next - 1] === 'blank';
      if (apart && !isCommentLine(wordsOf(text, under))) break;
      if (sorts[next] !== 'blank') sorts[next] = 'comment';
      next += 1;
    }
    at = next - 1;
  }
}

const isText = (sort: LineSort | undefined): boolean =>
  sort === 'entry' || sort === 'words' || sort === 'prose';

function countSorts(text: string, lines: readonly Line[], sorts: readonly LineSort[], from: number): Counts {
  const counts: Counts = { entry: [], words: [], prose: [], strict: [] };
  let [entry, words, prose, strict] = [0, 0, 0, 0];
  for (let at = lines.length; at >= from; at -= 1) {
    const sort = sorts[at];
    const line = lines[at];
    if (sort === 'entry') entry += 1;
    if (sort === 'words') words += 1;
    if (sort === 'prose') prose += 1;
    if (line !== undefined && (sort === 'prose' || (sort === 'words' && readsAsProse(text, line, STRICT))))
      strict += 1;
    counts.entry[at] = entry;
    counts.words[at] = words;
    counts.prose[at] = prose;
    counts.strict[at] = strict;
  }
  return counts;
}

/** A real heading has sources under it, or nothing but the rest of the last part; it never has the article under it. */
function isRealHeading(
  text: string,
  candidate: Candidate,
  sorts: readonly LineSort[],
  counts: Counts,
): boolean {
  const { heading, line } = candidate;
  const below = (of: readonly number[]): number => of[line + 1] ?? 0;
  const underRule = hasRuleAbove(sorts, line);
  const few = underRule && below(counts.prose) <= below(counts.entry) + 2;
  if (heading.rest !== null && !heading.hasUrl) {
    if (underRule) return few;
    if (below(counts.strict) > 0) return false;
    return below(counts.entry) > 0 || !endsSentence(text, heading.rest.start, heading.rest.end);
  }
  const listed = below(counts.prose) === 0 || below(counts.entry) > below(counts.prose);
  if (heading.marked) return listed || few;
  const nothingBelow = below(counts.words) + below(counts.prose) === 0;
  return (listed && below(counts.entry) > 0) || nothingBelow || few;
}

function hasRuleAbove(sorts: readonly LineSort[], line: number): boolean {
  let at = line - 1;
  while (at >= 0 && (sorts[at] === 'blank' || sorts[at] === 'json' || sorts[at] === 'fence')) at -= 1;
  return sorts[at] === 'rule';
}

/** Two headings with nothing of the article between them belong together. */
function withEarlier(
  candidates: readonly Candidate[],
  last: Candidate,
  isReal: (candidate: Candidate) => boolean,
  counts: Counts,
): Candidate[] {
  const chosen = [last];
  let below = last;
  for (let i = candidates.indexOf(last) - 1; i >= 0; i -= 1) {
    const candidate = candidates[i];
    if (candidate === undefined || !isReal(candidate)) break;
    if ((counts.strict[candidate.line + 1] ?? 0) > (counts.strict[below.line] ?? 0)) break;
    chosen.push(candidate);
    below = candidate;
  }
  return chosen.reverse();
}

/** Without a heading: what stands under the last rule, if it is all sources and metadata; else the metadata at the end. */
function tailWithoutHeading(sorts: readonly LineSort[], from: number, counts: Counts): number {
  const rule = sorts.lastIndexOf('rule');
  if (rule >= from && counts.words[rule] === 0 && counts.prose[rule] === 0)
    return backOver(sorts, rule, from);
  return backOver(sorts, sorts.length, from);
}

/** The first of the lines above that are neither text nor source. */
function backOver(sorts: readonly LineSort[], line: number, from: number): number {
  let at = line;
  while (at > from && !isText(sorts[at - 1]) && sorts[at - 1] !== undefined) at -= 1;
  return at;
}

const asText =
  (lines: readonly Line[]) =>
  (candidate: Candidate): Diagnostic => {
    const line = lines[candidate.line];
    const message =
      'This line begins like a list of sources, but the article goes on under it; it was read as text.';
    return diagnostic('info', 'sources-in-text', message, { start: line?.from ?? 0, end: line?.to ?? 0 });
  };
