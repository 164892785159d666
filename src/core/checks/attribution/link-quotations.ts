/** Gives each quotation of a text to the speaker beside it. */

import type { QuoteSpan } from '../../claims/quote-spans.ts';
import type { Span } from '../../draft/span.ts';

type Speaking = Span & { cue: string; quoted: Span[] };

/** Between a quotation and its speaker stands no more than this many units. */
const REACH_BEHIND = 6;
const REACH_BEFORE = 120;
const REACH_OF_SENTENCE = 240;

/** Fills `quoted` of each attribution; both lists in reading order. What stands beside nobody is given to nobody. */
export function linkQuotations(
  text: string,
  quotes: readonly QuoteSpan[],
  attributions: readonly Speaking[],
): void {
  let next = 0;
  let previous: { end: number; by: Speaking | null } = { end: 0, by: null };
  for (const { start, end, words } of quotes) {
    while ((attributions[next]?.start ?? Number.POSITIVE_INFINITY) < end) next += 1;
    const behind = attributions[next];
    const by =
      speaksBehind(text, { start, end, words }, behind) ??
      speaksBefore(text, previous.end, start, attributions, next) ??
      goesOn(text, previous, start);
    by?.quoted.push({ start, end });
    previous = { end, by };
  }
}

/** `…,” said Lindgren`. */
function speaksBehind(text: string, { end, words }: QuoteSpan, by: Speaking | undefined): Speaking | null {
  if (by === undefined || by.start - end > REACH_BEHIND || by.cue === ':') return null;
  const gap = text.slice(end, by.start);
  if (!/^,?\s{0,2}(?:[—–-]\s?)?$/u.test(gap)) return null;
  const last = text.slice(Math.max(words.start, words.end - 1), words.end);
  return /[,!?…—–-]/u.test(last) ||
    /^[,—–\s-]*[,—–-]/u.test(gap) ||
    /^\p{Ll}/u.test(text.slice(by.start, by.start + 1))
    ? by
    : null;
}

/** `Lindgren said: “…`, `the post says that the country is one of “…`, or a sentence of speech right before. */
function speaksBefore(
  text: string,
  from: number,
  start: number,
  attributions: readonly Speaking[],
  next: number,
): Speaking | null {
  let index = next - 1;
  while ((attributions[index]?.end ?? 0) > start) index -= 1;
  const by = attributions[index];
  if (by === undefined || by.start < from || start - by.end > REACH_OF_SENTENCE) return null;
  if (by.quoted.length > 0) return null;
  const gap = text.slice(by.end, start);
  if (gap.length <= REACH_BEFORE && !SENTENCE_END.test(gap)) return by;
  return by.cue !== ':' && ENDS_ONCE.test(gap) ? by : null;
}
const SENTENCE_END = /[\p{L}\p{N}][.!?…]["”’)]*\s|\n/u;
const ENDS_ONCE = /^(?:[^.!?\n]|\.\d){0,200}[.:]\s$/u;

/** `“…,” she said. “…”`: the sentence between closes before the next quotation opens. */
function goesOn(
  text: string,
  previous: { end: number; by: Speaking | null },
  start: number,
): Speaking | null {
  const { by, end } = previous;
  if (by === null) return null;
  const gap = text.slice(end, start);
  if (gap.length > REACH_OF_SENTENCE || /\n/u.test(gap)) return null;
  if (by.start < end) return /^\s*$/u.test(gap) ? by : null;
  return /^(?:[^.!?\n]|[.](?=\d)|(?<=\b(?:Dr|Mr|Mrs|Ms|St|\p{Lu}))\.){0,200}[.,;:—–-]\s$/u.test(gap)
    ? by
    : null;
}
