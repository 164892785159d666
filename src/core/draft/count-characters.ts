/** Counts characters as people do: an accent, a flag or a family of signs is one. */

/** Letters, digits and signs that nothing joins with: most texts have no other. */
const PLAIN = /^[\n\u0020-\u02ff\u2010-\u2027]*$/u;

let segmenter: Intl.Segmenter | null = null;

/** Graphemes of the text, in order. */
export function charactersOf(text: string): string[] {
  // Most texts have one unit a character, and nothing to join.
  if (PLAIN.test(text)) return [...text];
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' });
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

export function countCharacters(text: string): number {
  return charactersOf(text).length;
}
