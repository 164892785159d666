/** Finds the JSON objects that hold a draft's metadata, fenced or not, and reads their members. */

import { diagnostic } from './diagnostic.ts';
import { decodeJsonString } from './json-string.ts';
import { fenceOf } from './line-kinds.ts';
import { isShallow, type MetadataEntry } from './metadata-entry.ts';
import { isKnownKey } from './metadata-keys.ts';
import type { Diagnostic } from './parsed-draft.ts';
import { type JsonMember, type JsonScan, type JsonSlip, scanJsonObject } from './scan-json.ts';
import type { Span } from './span.ts';
import { isBlank, type Line, trimSpan } from './split-lines.ts';

/** Lines `first` to `last` hold one object. `known` says that it has a key the desk knows. */
export type JsonRegion = {
  first: number;
  last: number;
  span: Span;
  known: boolean;
  entries: MetadataEntry[];
  /** What stands in its lines and could not be read. */
  rest: Span | null;
  diagnostics: Diagnostic[];
};

/** So many broken objects are read; what comes after them is text. It keeps the reading linear. */
const MOST_BROKEN = 8;

export function findJsonRegions(text: string, lines: readonly Line[], from: number): JsonRegion[] {
  const regions: JsonRegion[] = [];
  let broken = 0;
  for (let i = from; i < lines.length && broken < MOST_BROKEN; i += 1) {
    const line = lines[i];
    if (line === undefined || text.charAt(line.from) !== '{') continue;
    const scan = scanJsonObject(text, line.from, text.length);
    if (scan.end === null) broken += 1;
    if (scan.members.length === 0) continue;
    const region = scan.end === null ? brokenRegion(text, lines, i, scan) : wholeRegion(text, lines, i, scan);
    const free = (regions[regions.length - 1]?.last ?? from - 1) + 1;
    regions.push(withFence(text, lines, region, free));
    i = regions[regions.length - 1]?.last ?? i;
  }
  return regions;
}

function wholeRegion(text: string, lines: readonly Line[], first: number, scan: JsonScan): JsonRegion {
  const end = scan.end ?? scan.brokenAt;
  let last = first;
  while (last + 1 < lines.length && (lines[last + 1]?.start ?? end) < end) last += 1;
  const rest = trimSpan(text, end, lines[last]?.end ?? end);
  const region = regionOf(text, scan, { first, last, start: lines[first]?.from ?? 0, end });
  if (rest.end > rest.start) region.rest = rest;
  return region;
}

/** Breaks off: its lines up to the next blank one are taken for it, and what could not be read is kept aside. */
function brokenRegion(text: string, lines: readonly Line[], first: number, scan: JsonScan): JsonRegion {
  let last = first;
  while (last + 1 < lines.length) {
    const next = lines[last + 1];
    if (next === undefined) break;
    if (next.start > scan.brokenAt && (isBlank(next) || endsBrokenJson(text, next))) break;
    last += 1;
  }
  const start = lines[first]?.from ?? 0;
  const region = regionOf(text, scan, { first, last, start, end: trimSpan(text, start, scan.brokenAt).end });
  const rest = trimSpan(text, region.span.end, lines[last]?.end ?? region.span.end);
  if (rest.end > rest.start) region.rest = rest;
  const message =
    'The metadata breaks off here: what could be read was taken, the rest is kept aside. Check the details by hand.';
  const span = region.rest ?? { start: region.span.end, end: region.span.end };
  region.diagnostics.push(diagnostic('error', 'json-broken', message, span));
  return region;
}

function endsBrokenJson(text: string, line: Line): boolean {
  const words = text.slice(line.from, Math.min(line.to, line.from + 40));
  return /^(?:sources?\b|no comments|\d+ comments?\b|---|```|~~~)/i.test(words);
}

function regionOf(text: string, scan: JsonScan, place: { first: number; last: number } & Span): JsonRegion {
  const diagnostics = scan.slips.map(slipDiagnostic);
  const entries = scan.members.map((member) => readMember(text, member, scan.slips, diagnostics));
  return {
    first: place.first,
    last: place.last,
    span: { start: place.start, end: place.end },
    known: entries.some((entry) => isKnownKey(entry.key)),
    entries,
    rest: null,
    diagnostics,
  };
}

/** Takes the fences around an object into its region. */
function withFence(text: string, lines: readonly Line[], region: JsonRegion, from: number): JsonRegion {
  let above = region.first - 1;
  while (above >= from && isBlankAt(lines, above) && region.first - above < 3) above -= 1;
  let below = region.last + 1;
  while (below < lines.length && isBlankAt(lines, below) && below - region.last < 3) below += 1;
  const opening = lines[above];
  const closing = lines[below];
  if (opening === undefined || closing === undefined || above < from || region.rest !== null) return region;
  const fence = fenceOf(text, opening);
  const end = fenceOf(text, closing);
  if (fence === null || end === null || end.info !== '' || end.mark !== fence.mark) return region;
  return { ...region, first: above, last: below, span: { start: opening.from, end: closing.to } };
}

const isBlankAt = (lines: readonly Line[], at: number): boolean => {
  const line = lines[at];
  return line !== undefined && isBlank(line);
};

function readMember(
  text: string,
  member: JsonMember,
  slips: readonly JsonSlip[],
  diagnostics: Diagnostic[],
): MetadataEntry {
  const key = decodeJsonString(text, member.key.start, member.key.end).text;
  const span = { start: member.value.start, end: member.value.end };
  const base = { key, keySpan: member.key, span };
  if (member.value.kind === 'string') {
    const decoded = decodeJsonString(text, span.start, span.end);
    return { ...base, value: decoded.text, text: decoded };
  }
  const written = text.slice(span.start, span.end);
  if (member.value.tooDeep) {
    const message = 'This value is nested too deep to be read; it is kept as it is written.';
    diagnostics.push(diagnostic('warning', 'json-too-deep', message, span));
    return { ...base, value: written, text: null };
  }
  const value = parseJson(withoutSlips(text, span, slips));
  if (value !== undefined && isShallow(value)) return { ...base, value, text: null };
  const message = 'This value is not JSON; it is kept as it is written. Put it right in the details.';
  diagnostics.push(diagnostic('warning', 'json-bad-value', message, span));
  return { ...base, value: written, text: null };
}

function parseJson(written: string): unknown {
  try {
    return JSON.parse(written);
  } catch {
    return undefined;
  }
}

function withoutSlips(text: string, span: Span, slips: readonly JsonSlip[]): string {
  const parts: string[] = [];
  let at = span.start;
  for (const slip of slips) {
    if (slip.start < at || slip.start >= span.end || slip.code === 'json-missing-comma') continue;
    if (slip.code === 'json-unclosed-string') continue;
    parts.push(text.slice(at, slip.start));
    if (slip.code === 'json-inner-quote') parts.push('\\"');
    at = slip.end;
  }
  parts.push(text.slice(at, span.end));
  return parts.join('');
}

function slipDiagnostic(slip: JsonSlip): Diagnostic {
  return diagnostic('warning', slip.code, SLIPS[slip.code], slip);
}

const SLIPS: Record<JsonSlip['code'], string> = {
  'json-trailing-comma': 'A comma too many in the metadata; it was read as if it were not there.',
  'json-missing-comma': 'A comma is missing in the metadata; it was read as if it stood here.',
  'json-inner-quote':
    'A quote inside a value of the metadata has no backslash; it was read as part of the value.',
  'json-unclosed-string': 'A value of the metadata has no closing quote; it was read to the end of its line.',
};
