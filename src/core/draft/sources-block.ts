/** Reads the lines below the sources heading as entries of the list. */

import { diagnostic } from './diagnostic.ts';
import { hasWords, listItem } from './line-kinds.ts';
import type { Diagnostic, ParsedSource } from './parsed-draft.ts';
import { isBareUrl, readSourceEntry } from './source-entry.ts';
import type { Span } from './span.ts';

/** A line of the list. `indented` and `afterBlank` decide whether it goes on with the entry above. */
export type SourceLine = Span & { indented: boolean; afterBlank: boolean };
export type ReadSources = {
  sources: ParsedSource[];
  furniture: Span[];
  unparsed: Span[];
  diagnostics: Diagnostic[];
};

type Entry = { lines: SourceLine[]; words: string; marked: boolean };

const NONE = /^(?:none|n\/a|no sources?(?: listed| given| yet)?|[-–—])[.!]?$/i;

/** `earlier` are sources listed above, to tell what is listed twice. */
export function readSources(
  text: string,
  lines: readonly SourceLine[],
  earlier: readonly ParsedSource[],
): ReadSources {
  const read: ReadSources = { sources: [], furniture: [], unparsed: [], diagnostics: [] };
  const entries: Entry[] = [];
  let above: Entry | undefined;
  lines.forEach((line, index) => {
    const before = above;
    // What is no entry parts the entries around it.
    above = undefined;
    const item = markedWords(text, line);
    const words = text.slice(item.words.start, item.words.end);
    if (NONE.test(words.slice(0, 40))) read.furniture.push(line);
    else if (!hasWords(text, line)) read.unparsed.push(line);
    else if (isLabel(words, item.marked)) {
      read.furniture.push(line);
      const message = 'This line among the sources reads as a heading; it was not taken for a source.';
      read.diagnostics.push(diagnostic('info', 'sources-label', message, line));
    } else {
      const below = lines[index + 1];
      if (before !== undefined && goesOn(before, line, words, item.marked, below)) {
        before.lines.push(line);
        before.words += ` ${words}`;
        above = before;
        if (!line.indented) read.diagnostics.push(urlBelow(line));
      } else {
        above = { lines: [line], words, marked: item.marked };
        entries.push(above);
      }
    }
  });
  const seen = new Set(earlier.map(nameOf));
  for (const entry of entries) addSource(text, entry, read, seen);
  return read;
}

/** `- `, `1. `, `1) ` and `[1] ` in front of an entry. */
function markedWords(text: string, line: Span): { words: Span; marked: boolean } {
  const item = listItem(text, { start: line.start, end: line.end, from: line.start, to: line.end });
  if (item !== null) return { words: item.words, marked: true };
  const note = /^\[\^?\d{1,4}\]:?\s*(?=[^\s(])/.exec(
    text.slice(line.start, Math.min(line.end, line.start + 20)),
  );
  if (note === null) return { words: line, marked: false };
  return { words: { start: line.start + note[0].length, end: line.end }, marked: true };
}

function isLabel(words: string, marked: boolean): boolean {
  if (marked) return false;
  return /^#{1,6}\s/.test(words) || (words.length < 60 && words.endsWith(':') && !words.includes('://'));
}

/** An indented line goes on with its item; a bare address directly under words, in a pair of its own, is theirs. */
function goesOn(
  above: Entry,
  line: SourceLine,
  words: string,
  marked: boolean,
  below: SourceLine | undefined,
): boolean {
  if (marked || line.afterBlank) return false;
  const hasUrl = readSourceEntry(above.words).url !== null;
  if (line.indented && above.marked) return !(hasUrl && isBareUrl(words));
  if (hasUrl || !isBareUrl(words)) return false;
  return above.marked || (above.lines.length === 1 && startsPair(above) && isPairEnd(below));
}

const isPairEnd = (below: SourceLine | undefined): boolean => below === undefined || below.afterBlank;
const startsPair = (above: Entry): boolean => above.lines[0]?.afterBlank === true;

function urlBelow(line: Span): Diagnostic {
  const message = 'This address stands under a title; the two were taken for one source.';
  return diagnostic('info', 'source-url-below', message, line);
}

/** By what a source is told from another: its address, or its title when it has none. */
const nameOf = (source: { title: string; url: string | null }): string => source.url ?? ` ${source.title}`;

function addSource(text: string, entry: Entry, read: ReadSources, seen: Set<string>): void {
  const first = entry.lines[0];
  const last = entry.lines[entry.lines.length - 1];
  if (first === undefined || last === undefined) return;
  const span = { start: first.start, end: last.end };
  const source = readSourceEntry(entry.words);
  if (seen.has(nameOf(source))) {
    const message = `This source is listed twice: ${source.title.slice(0, 120)}. Remove one of the two.`;
    read.diagnostics.push(diagnostic('warning', 'duplicate-source', message, span));
  }
  if (source.url === null && entry.words.length > 240) {
    const message =
      'This source is as long as a paragraph. If it is part of the article, move it above the sources.';
    read.diagnostics.push(diagnostic('warning', 'source-reads-as-text', message, span));
  }
  seen.add(nameOf(source));
  read.sources.push({ ...source, raw: text.slice(span.start, span.end), ...span });
}
