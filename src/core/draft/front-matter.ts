/** Reads YAML front matter: its keys with their spans, by a library that is never shown hostile depths. */

import { isAlias, isMap, isScalar, type Pair, parseDocument } from 'yaml';
import { diagnostic } from './diagnostic.ts';
import { joinPieces, verbatim } from './mapped-text.ts';
import { isShallow, type MetadataEntry } from './metadata-entry.ts';
import { isKnownKey, normalKey } from './metadata-keys.ts';
import type { Diagnostic } from './parsed-draft.ts';
import type { Span } from './span.ts';
import { isBlank, type Line, trimSpan, wordsOf } from './split-lines.ts';
import { alignScalar, contentStart, type ScalarStyle } from './yaml-scalar.ts';

/** `next` is the first line behind it; `readable` is false when nothing of it could be taken. */
export type FrontMatter = {
  span: Span;
  next: number;
  readable: boolean;
  entries: MetadataEntry[];
  diagnostics: Diagnostic[];
};

const MOST_UNITS = 65_536;
const MOST_ALIASES = 50;
const KEY_LINE = /^([\p{L}_][\p{L}\p{N}_-]{0,40}):(?:\s|$)/u;

/** Front matter stands at the very top between `---` and `---` or `...`, and its content is keys and values. */
export function readFrontMatter(text: string, lines: readonly Line[]): FrontMatter | null {
  const first = lines.findIndex((line) => !isBlank(line));
  const opening = lines[first];
  if (opening === undefined || wordsOf(text, opening) !== '---') return null;
  const last = lines.findIndex((line, at) => at > first && isFence(text, line));
  const closing = lines[last];
  if (closing === undefined) return null;
  const inside = lines.slice(first + 1, last).filter((line) => !isBlank(line));
  if (inside.length === 0 || !looksLikeKeys(text, inside)) return null;
  const span = { start: opening.from, end: closing.to };
  const body = { start: lines[first + 1]?.start ?? span.end, end: closing.start };
  const read = isBearable(text, body, inside) ? readYaml(text, body) : null;
  if (read !== null) return { span, next: last + 1, readable: true, diagnostics: [], entries: read };
  const entries = readKeyLines(text, inside);
  const message =
    'The front matter is not sound YAML. Lines of the form “key: value” were read; check the details by hand.';
  const broken = diagnostic('warning', 'front-matter-broken', message, span);
  return { span, next: last + 1, readable: entries.length > 0, entries, diagnostics: [broken] };
}

function isFence(text: string, line: Line): boolean {
  if (line.to - line.from !== 3) return false;
  const words = wordsOf(text, line);
  return words === '---' || words === '...';
}

/** An article between two rules must not be taken for front matter. */
function looksLikeKeys(text: string, inside: readonly Line[]): boolean {
  const flush = inside.filter((line) => line.from === line.start && !'#-]}'.includes(text.charAt(line.from)));
  const keys = flush.filter((line) =>
    KEY_LINE.test(text.slice(line.from, Math.min(line.to, line.from + 60))),
  );
  if (keys.length === 0 || keys[0] !== flush[0]) return false;
  if (keys.length * 2 < flush.length) return false;
  return keys.length > 1 || keys.some((line) => isNamedKey(text, line)) || inside.length === 1;
}

function isNamedKey(text: string, line: Line): boolean {
  const key = KEY_LINE.exec(text.slice(line.from, Math.min(line.to, line.from + 60)))?.[1] ?? '';
  return isKnownKey(key) || ['title', 'headline', 'dek', 'subtitle'].includes(normalKey(key));
}

/** The library recurses over depth, and V8 can abort a process that compiles a regex on a nearly full stack. */
function isBearable(text: string, body: Span, inside: readonly Line[]): boolean {
  if (body.end - body.start > MOST_UNITS) return false;
  let depth = 0;
  for (let at = body.start; at < body.end; at += 1) {
    const unit = text.charAt(at);
    if (unit === '[' || unit === '{') depth += 1;
    else if (unit === ']' || unit === '}') depth = Math.max(0, depth - 1);
    if (depth > 32) return false;
  }
  return inside.every((line) => {
    const written = text.slice(line.start, line.to);
    return !/^[\s?:-]{64}/.test(written) && written.split(/:\s/, 34).length < 34;
  });
}

function readYaml(text: string, body: Span): MetadataEntry[] | null {
  try {
    const source = text.slice(body.start, body.end);
    const document = parseDocument(source, {
      strict: false,
      uniqueKeys: false,
      prettyErrors: false,
      logLevel: 'silent',
    });
    const map = document.contents;
    if (document.errors.length > 0 || !isMap(map)) return null;
    const toValue = (node: unknown): unknown =>
      isScalar(node) || isAlias(node) || isMap(node) || typeof node === 'object'
        ? (node as { toJS: (of: unknown, options: object) => unknown }).toJS(document, {
            maxAliasCount: MOST_ALIASES,
          })
        : node;
    return map.items.map((pair) => readPair(text, body.start, pair, toValue));
  } catch {
    return null;
  }
}

type Ranged = { range?: [number, number, number] | null };

function readPair(
  text: string,
  offset: number,
  pair: Pair<unknown, unknown>,
  toValue: (node: unknown) => unknown,
): MetadataEntry {
  const keySpan = spanOf(pair.key, offset);
  const key = isScalar(pair.key) ? String(pair.key.value) : text.slice(keySpan.start, keySpan.end);
  const node = pair.value;
  const span = node === null ? { start: keySpan.end, end: keySpan.end } : spanOf(node, offset);
  if (node === null) return { key, keySpan, span, value: null, text: null };
  if (!isScalar(node)) return { key, keySpan, span, value: plainData(node, text, span, toValue), text: null };
  if (node.value === null) return { key, keySpan, span, value: null, text: null };
  const style = (node.type ?? 'PLAIN') as ScalarStyle;
  // A title of 2031 is the words "2031", and an infinite number is no data.
  const value =
    typeof node.value === 'string' || style !== 'PLAIN'
      ? String(node.value)
      : text.slice(span.start, span.end);
  const mapped = alignScalar(text, span.start, span.end, value, style);
  const inside = trimSpan(
    text,
    contentStart(text, span.start, span.end, style),
    style.startsWith('QUOTE') ? span.end - 1 : span.end,
  );
  const isNumber = typeof node.value === 'boolean' || Number.isFinite(node.value);
  return { key, keySpan, span: inside, value: isNumber ? node.value : value, text: mapped };
}

function spanOf(node: unknown, offset: number): Span {
  const range = (node as Ranged | null)?.range;
  return range ? { start: range[0] + offset, end: range[1] + offset } : { start: offset, end: offset };
}

/** Lists and maps as JSON can hold them; what cannot be held so is kept as it is written. */
function plainData(node: unknown, text: string, span: Span, toValue: (node: unknown) => unknown): unknown {
  try {
    const value = toValue(node);
    if (isShallow(value)) return JSON.parse(JSON.stringify(value) ?? 'null');
  } catch {
    // Too many aliases, or a value with no JSON: as written.
  }
  return text.slice(span.start, span.end);
}

/** The way to read `title: One: two`, which is no YAML. */
function readKeyLines(text: string, inside: readonly Line[]): MetadataEntry[] {
  const entries: MetadataEntry[] = [];
  for (const line of inside) {
    const match = KEY_LINE.exec(text.slice(line.from, Math.min(line.to, line.from + 60)));
    if (match === null || line.from !== line.start) continue;
    const key = match[1] ?? '';
    const keySpan = { start: line.from, end: line.from + key.length };
    let span = trimSpan(text, keySpan.end + 1, line.to);
    const quote = text.charAt(span.start);
    const quoted = (quote === '"' || quote === "'") && text.charAt(span.end - 1) === quote;
    if (quoted && span.end - span.start >= 2) span = { start: span.start + 1, end: span.end - 1 };
    if (span.end === span.start) continue;
    const mapped = joinPieces([verbatim(text, span.start, span.end)]);
    entries.push({ key, keySpan, span, value: mapped.text, text: mapped });
  }
  return entries;
}
