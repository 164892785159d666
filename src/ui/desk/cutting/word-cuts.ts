/** Where the words of a sentence begin and end, so that a caret can go from word to word in any script. */

/** UTF-16 units into the text: a word with the marks that belong to it, such as an opening quote or a full stop. */
export type WordSpan = { start: number; end: number };

/** Opening marks stand with the word behind them, all others with the word before. White space stands with none. */
export function wordSpans(text: string): WordSpan[] {
  const spans: WordSpan[] = [];
  for (const { segment, index, isWordLike } of segmenter().segment(text)) {
    const last = spans.at(-1);
    const end = index + segment.length;
    if (isWordLike === true) {
      const start = openingBefore(text, index, last?.end ?? 0);
      // Without a space or an opening mark between them they are still two words: Japanese has no spaces.
      spans.push({ start, end });
    } else if (last !== undefined && last.end === index && !/^\s/u.test(segment) && !OPENING.test(segment)) {
      last.end = end;
    }
  }
  return joinedByMarks(text, spans);
}

/** Where the second part of a split may begin. */
export function splitPoints(text: string): number[] {
  return wordSpans(text)
    .slice(1)
    .map(({ start }) => start);
}

/** Where a person most likely wants to cut: behind a mark or before a conjunction, else near the middle. */
export function likelyCut(text: string, points: readonly number[]): number {
  const behindMark = points.findIndex((at) => /[;:,–—،؛、；：，]\s*$/u.test(text.slice(0, at)));
  if (behindMark >= 0) return behindMark;
  const joint = points.findIndex((at) =>
    /^(?:and|but|while|which|who|because|und|y|et|e)\s/iu.test(text.slice(at)),
  );
  if (joint >= 0) return joint;
  const middle = text.length / 2;
  const distances = points.map((at) => Math.abs(at - middle));
  return distances.indexOf(Math.min(...distances));
}

const OPENING = /^[\p{Ps}\p{Pi}"'¿¡]+$/u;

function openingBefore(text: string, at: number, from: number): number {
  let start = at;
  while (start > from && /[\p{Ps}\p{Pi}"'¿¡$€£#@+−-]/u.test(text.charAt(start - 1))) start -= 1;
  return start;
}

/** "state-run", "4,000" and "it’s" are one word however many pieces the segmenter sees. */
function joinedByMarks(text: string, spans: readonly WordSpan[]): WordSpan[] {
  const joined: WordSpan[] = [];
  for (const span of spans) {
    const last = joined.at(-1);
    const before = text.charAt(span.start - 1);
    const glued = last !== undefined && last.end === span.start && /[-‐‑’'.,/@_]/u.test(before);
    const dashed =
      last !== undefined && last.end === span.start && /^[-‐‑+−@#$€£]/u.test(text.charAt(span.start));
    if (last !== undefined && (glued || dashed)) last.end = span.end;
    else joined.push({ ...span });
  }
  return joined;
}

let words: Intl.Segmenter | null = null;

/** Made when first wanted: it loads the tables of every script. */
function segmenter(): Intl.Segmenter {
  words ??= new Intl.Segmenter(undefined, { granularity: 'word' });
  return words;
}
