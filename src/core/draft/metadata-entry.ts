/** One key of a draft's metadata, be it from JSON or from front matter. */

import type { MappedText } from './mapped-text.ts';
import type { Span } from './span.ts';

/** `text` is there for strings and carries the way back to the file; `value` is plain data; `span` is the value's. */
export type MetadataEntry = {
  key: string;
  keySpan: Span;
  span: Span;
  value: unknown;
  text: MappedText | null;
};

/** Deeper data is kept as it is written, so that nobody downstream recurses over a hostile depth. */
const DEEPEST = 64;

/** Whether a value is plain data of a bearable depth, counted without recursion. */
export function isShallow(value: unknown): boolean {
  const waiting: { value: unknown; depth: number }[] = [{ value, depth: 0 }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (typeof next.value !== 'object' || next.value === null) continue;
    if (next.depth >= DEEPEST) return false;
    for (const inner of Object.values(next.value)) waiting.push({ value: inner, depth: next.depth + 1 });
  }
  return true;
}
