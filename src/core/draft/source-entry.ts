/** Reads one entry of the sources list: a link, a title with an address, or words alone. */

import { holdsUrl } from './line-kinds.ts';
import { isSpace } from './split-lines.ts';

export type SourceEntry = { title: string; url: string | null; publisher: string | null };

/** What stands between a title and its address. */
const SEPARATORS = '—–―-|:,;·•';
const PARTS = /\s[—–―|]\s/;

/** `written` is the entry's words in one line, without the mark of its list. */
export function readSourceEntry(written: string): SourceEntry {
  const link = readLink(written);
  if (link !== null) {
    const title = plainTitle(link.title);
    const publisher = trimSeparators(link.after);
    return {
      title: title === '' ? (link.url ?? written) : title,
      url: link.url,
      publisher: isName(publisher) ? publisher : null,
    };
  }
  const found = findUrl(written);
  if (found === null) return { title: plainTitle(written), url: null, publisher: null };
  const before = trimSeparators(written.slice(0, found.start));
  const after = trimSeparators(written.slice(found.end));
  const words = plainTitle(before === '' ? after : before);
  const [title = '', publisher = null] = before === '' ? [words] : splitPublisher(words);
  return { title: title === '' ? found.url : title, url: found.url, publisher };
}

/** What stands behind a link is a publisher, unless it is a date or another address; `raw` keeps it either way. */
const isName = (words: string): boolean =>
  words !== '' && !/\d/.test(words) && !holdsUrl(words, { start: 0, end: words.length });

/** Whether an entry is an address and nothing else. */
export function isBareUrl(written: string): boolean {
  const entry = readSourceEntry(written);
  return entry.url !== null && entry.title === entry.url;
}

/** `[title](url)`; an address that is neither http, https nor mailto is no address. */
function readLink(written: string): { title: string; url: string | null; after: string } | null {
  if (!written.startsWith('[')) return null;
  const middle = written.indexOf('](');
  const end = middle < 0 ? -1 : closingBracket(written, middle + 1);
  if (end < 0) return null;
  const target =
    written
      .slice(middle + 2, end)
      .trim()
      .split(/\s/, 1)[0] ?? '';
  const url = target.startsWith('<') && target.endsWith('>') ? target.slice(1, -1) : target;
  return {
    title: written.slice(1, middle),
    url: /^(?:https?:\/\/|mailto:)/i.test(url) ? url : null,
    after: written.slice(end + 1),
  };
}

/** The `)` that closes the `(` at `open`; addresses may hold pairs of their own. */
function closingBracket(written: string, open: number): number {
  let depth = 0;
  for (let at = open; at < written.length; at += 1) {
    const unit = written.charAt(at);
    if (unit === '(') depth += 1;
    else if (unit === ')') {
      depth -= 1;
      if (depth === 0) return at;
    }
  }
  return -1;
}

/** The first address in the words; full stops and closing brackets of the sentence around it are not its own. */
export function findUrl(written: string): { url: string; start: number; end: number } | null {
  const match = /https?:\/\/|mailto:/i.exec(written);
  if (match === null) return null;
  let end = match.index + match[0].length;
  let open = 0;
  while (end < written.length && !isSpace(written, end) && !'<>"“”'.includes(written.charAt(end))) {
    if (written.charAt(end) === '(') open += 1;
    if (written.charAt(end) === ')') {
      if (open === 0) break;
      open -= 1;
    }
    end += 1;
  }
  while (end > match.index + match[0].length && ".,;:!?*_'’".includes(written.charAt(end - 1))) end -= 1;
  if (end === match.index + match[0].length) return null;
  return { url: written.slice(match.index, end), start: match.index, end };
}

function splitPublisher(words: string): [string, string | null] {
  const parts = words.split(PARTS, 3);
  if (parts.length !== 2) return [words, null];
  return [(parts[0] ?? '').trim(), (parts[1] ?? '').trim() || null];
}

function trimSeparators(words: string): string {
  let start = 0;
  let end = words.length;
  const around = (at: number): boolean => isSpace(words, at) || SEPARATORS.includes(words.charAt(at));
  while (start < end && (around(start) || ')>]'.includes(words.charAt(start)))) start += 1;
  while (end > start && (around(end - 1) || '(<['.includes(words.charAt(end - 1)))) end -= 1;
  return words.slice(start, end);
}

/** A title without the marks of emphasis or quotation around the whole of it. */
function plainTitle(words: string): string {
  let title = words.trim();
  for (const mark of ['**', '__', '*', '_']) {
    const whole = title.length > 2 * mark.length && title.startsWith(mark) && title.endsWith(mark);
    if (whole && title.indexOf(mark, mark.length) === title.length - mark.length)
      title = title.slice(mark.length, -mark.length);
  }
  return title;
}
