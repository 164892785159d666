/** Finds the members of a JSON object in a file, with their spans, through the slips that people and models make. Iterative and linear. */

import type { Span } from './span.ts';
import { isSpace } from './split-lines.ts';

/** A string's `span` is its inside, without the quotes. */
export type JsonValue = Span & { kind: 'string' | 'list' | 'object' | 'bare'; tooDeep: boolean };
export type JsonMember = { key: Span; value: JsonValue };
export type JsonSlip = Span & {
  code: 'json-trailing-comma' | 'json-missing-comma' | 'json-inner-quote' | 'json-unclosed-string';
};

/** `end` is behind the closing brace; null when the object breaks off at `brokenAt`. */
export type JsonScan = { members: JsonMember[]; slips: JsonSlip[]; end: number | null; brokenAt: number };

/** Deeper values are kept as they are written, and never built. */
const DEEPEST = 64;

export function scanJsonObject(text: string, open: number, limit: number): JsonScan {
  const scan: JsonScan = { members: [], slips: [], end: null, brokenAt: open + 1 };
  let at = open + 1;
  let comma = -1;
  for (;;) {
    at = skipSpace(text, at, limit);
    scan.brokenAt = at;
    const unit = at < limit ? text.charAt(at) : '';
    if (unit === '}') {
      if (comma >= 0) scan.slips.push({ code: 'json-trailing-comma', start: comma, end: comma + 1 });
      scan.end = at + 1;
      scan.brokenAt = scan.end;
      return scan;
    }
    if (unit === ',') {
      if (comma >= 0) scan.slips.push({ code: 'json-trailing-comma', start: comma, end: comma + 1 });
      comma = at;
      at += 1;
      continue;
    }
    if (unit !== '"') return scan;
    if (comma < 0 && scan.members.length > 0)
      scan.slips.push({ code: 'json-missing-comma', start: at, end: at + 1 });
    const key = readString(text, at, limit, null);
    const colon = key === null ? limit : skipSpace(text, key.after, limit);
    if (key === null || colon >= limit || text.charAt(colon) !== ':') return scan;
    const value = readValue(text, skipSpace(text, colon + 1, limit), limit, scan.slips);
    if (value === null) return scan;
    scan.members.push({ key: { start: key.start, end: key.end }, value: value.value });
    at = value.after;
    comma = -1;
  }
}

function skipSpace(text: string, from: number, limit: number): number {
  let at = from;
  while (at < limit && isSpace(text, at)) at += 1;
  return at;
}

function readValue(
  text: string,
  at: number,
  limit: number,
  slips: JsonSlip[],
): { value: JsonValue; after: number } | null {
  const unit = at < limit ? text.charAt(at) : '';
  if (unit === '"') {
    const read = readString(text, at, limit, slips);
    if (read === null) return null;
    return { value: { kind: 'string', start: read.start, end: read.end, tooDeep: false }, after: read.after };
  }
  if (unit === '{' || unit === '[') return readNested(text, at, limit, slips);
  let end = at;
  while (end < limit && !',}]\n\r'.includes(text.charAt(end))) end += 1;
  while (end > at && isSpace(text, end - 1)) end -= 1;
  return end === at ? null : { value: { kind: 'bare', start: at, end, tooDeep: false }, after: end };
}

/** A list or an object inside: only its end is looked for, and the commas that stand too many. */
function readNested(
  text: string,
  open: number,
  limit: number,
  slips: JsonSlip[],
): { value: JsonValue; after: number } | null {
  const kind = text.charAt(open) === '{' ? 'object' : 'list';
  let depth = 0;
  let deepest = 0;
  let comma = -1;
  let at = open;
  while (at < limit) {
    const unit = text.charAt(at);
    if (unit === '"') {
      const read = readString(text, at, limit, slips);
      if (read === null) return null;
      at = read.after;
      comma = -1;
      continue;
    }
    if (unit === '{' || unit === '[') {
      depth += 1;
      deepest = Math.max(deepest, depth);
    } else if (unit === '}' || unit === ']') {
      depth -= 1;
      if (comma >= 0) slips.push({ code: 'json-trailing-comma', start: comma, end: comma + 1 });
    }
    if (unit === ',') comma = at;
    else if (!isSpace(text, at)) comma = -1;
    at += 1;
    if (depth === 0) return { value: { kind, start: open, end: at, tooDeep: deepest > DEEPEST }, after: at };
  }
  return null;
}

/**
 * Reads a string. A quote closes it when JSON goes on behind it; any other stands for itself. A line break
 * closes it when the next line begins like a member. With `slips` null a slip ends the reading.
 */
function readString(
  text: string,
  open: number,
  limit: number,
  slips: JsonSlip[] | null,
): (Span & { after: number }) | null {
  let at = open + 1;
  while (at < limit) {
    const unit = text.charAt(at);
    if (unit === '\\') at += 2;
    else if (unit === '"') {
      if (closesHere(text, at, limit)) return { start: open + 1, end: at, after: at + 1 };
      if (slips === null) return null;
      slips.push({ code: 'json-inner-quote', start: at, end: at + 1 });
      at += 1;
    } else if ((unit === '\n' || unit === '\r') && (slips === null || memberFollows(text, at, limit))) {
      if (slips === null) return null;
      let end = at;
      while (end > open + 1 && (isSpace(text, end - 1) || text.charAt(end - 1) === ',')) end -= 1;
      slips.push({ code: 'json-unclosed-string', start: open, end: at });
      return { start: open + 1, end, after: end };
    } else at += 1;
  }
  return null;
}

/** Whether JSON goes on behind a quote: only the rest of its line is looked at. */
function closesHere(text: string, quote: number, limit: number): boolean {
  let at = quote + 1;
  while (at < limit && isSpace(text, at)) {
    const unit = text.charAt(at);
    if (unit === '\n' || unit === '\r') return true;
    at += 1;
  }
  return at >= limit || ',:}]'.includes(text.charAt(at));
}

function memberFollows(text: string, lineBreak: number, limit: number): boolean {
  const at = skipSpace(text, lineBreak, limit);
  if (at >= limit || text.charAt(at) === '}') return true;
  return text.charAt(at) === '"' && /^"[\w -]{1,40}"\s{0,4}:/.test(text.slice(at, at + 50));
}
