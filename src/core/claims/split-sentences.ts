/** Where the sentences of a plain text begin and end. */

import type { Span } from '../draft/span.ts';

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** Words whose full stop closes no sentence when more follows. */
const ABBREVIATIONS = new Set(
  'mr mrs ms dr prof sen rep gov gen col lt sgt rev hon st jr sr vs etc inc ltd corp co dept univ approx est no nos vol fig pp art sec ca cf al e.g i.e u.s u.k u.n e.u a.m p.m ph.d jan feb mar apr jun jul aug sep sept oct nov dec bzw usw ca nr abs z.b d.h u.a dipl ing'.split(
    ' ',
  ),
);

/** UTF-16 spans in reading order, white space trimmed; lines are never joined. */
export function splitSentences(text: string): Span[] {
  const spans: Span[] = [];
  for (const { segment, index } of segmenter.segment(text)) {
    const end = index + segment.trimEnd().length;
    const start = index + segment.length - segment.trimStart().length;
    if (start >= end) continue;
    const last = spans.at(-1);
    if (last !== undefined && runsOn(text, last, start)) last.end = end;
    else spans.push({ start, end });
  }
  return spans;
}

function runsOn(text: string, before: Span, start: number): boolean {
  if (text.slice(before.end, start).includes('\n')) return false;
  const head = text.slice(Math.max(before.start, before.end - 24), before.end);
  const next = text.charAt(start);
  if (next === next.toLowerCase() && next !== next.toUpperCase()) return true;
  if (!head.endsWith('.')) return false;
  const word =
    head
      .slice(0, -1)
      .split(/[\s("“„‘'«]/u)
      .at(-1) ?? '';
  return ABBREVIATIONS.has(word.toLowerCase()) || /^\p{Lu}$/u.test(word);
}
