/** Reads the comments that a page left below a draft. */

import { diagnostic } from './diagnostic.ts';
import type { Diagnostic, ParsedComment } from './parsed-draft.ts';
import type { Span } from './span.ts';

export type ReadComments = { comments: ParsedComment[]; unparsed: Span[]; diagnostics: Diagnostic[] };

const NO_COMMENTS = /^(?:no comments(?: yet)?|0 comments|comments \(0\))[.!]?$/i;
const HEADING = /^(?:(\d{1,6}) comments?|comments? \((\d{1,6})\))\s?:?$/i;
/** A name of up to 60 units; a colon that begins an address ends no name. */
const NAMED = /^([^\s:#{["][^:{}"]{0,59}):(?!\/\/)\s*/;

/** The words of a line without marks of heading, list or emphasis around them. */
function bare(words: string): string {
  return words
    .slice(0, 80)
    .replace(/^[#*_>\s-]{0,10}/, '')
    .replace(/[*_\s]{1,4}$/, '');
}

export const isNoComments = (words: string): boolean => words.length < 60 && NO_COMMENTS.test(bare(words));

/** How many comments a heading announces; null when the line is no such heading. */
export function announcedComments(words: string): number | null {
  const match = words.length < 60 ? HEADING.exec(bare(words)) : null;
  return match === null ? null : Number(match[1] ?? match[2]);
}

export const isCommentLine = (words: string): boolean => nameOf(words) !== null;

function nameOf(words: string): { name: string; length: number } | null {
  const mark = /^(?:[-*+•]\s{1,4})?(?:\*\*|__)?/.exec(words)?.[0] ?? '';
  const match = NAMED.exec(words.slice(mark.length, mark.length + 80));
  if (match === null) return null;
  const name = (match[1] ?? '').replace(/[*_\s]{1,4}$/, '').trim();
  if (name === '' || /^https?$|^mailto$/i.test(name)) return null;
  return { name, length: mark.length + match[0].length };
}

/** `name: text` begins a comment; a line without a name goes on with the one above. */
export function readComments(
  text: string,
  lines: readonly Span[],
  announced: { count: number; span: Span },
): ReadComments {
  const read: ReadComments = { comments: [], unparsed: [], diagnostics: [] };
  let parts: string[] = [];
  const close = (): void => {
    const last = read.comments[read.comments.length - 1];
    if (last !== undefined && parts.length > 0) last.text = parts.join('\n');
    parts = [];
  };
  for (const line of lines) {
    const words = text.slice(line.start, line.end);
    const named = nameOf(words);
    const last = read.comments[read.comments.length - 1];
    if (named !== null) {
      close();
      parts = [withoutMarks(words.slice(named.length))];
      read.comments.push({ author: named.name, text: '', ...line });
    } else if (last !== undefined) {
      parts.push(words);
      last.end = line.end;
    } else read.unparsed.push(line);
  }
  close();
  if (read.comments.length !== announced.count) {
    const message = `${announced.count} comments are announced and ${read.comments.length} were found. Check that none is lost.`;
    read.diagnostics.push(diagnostic('warning', 'comment-count', message, announced.span));
  }
  return read;
}

/** The end of a bold name (`**Ines:** text`) stands in front of the text. */
function withoutMarks(words: string): string {
  return words.replace(/^(?:\*\*|__)\s*/, '').trim();
}
