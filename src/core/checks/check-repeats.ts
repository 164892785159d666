/** The repeats check: the same sentence or paragraph twice in one draft. */

import { foldTypography } from '../anchoring/fold-typography.ts';

/** Shorter sentences repeat by chance. */
const FEWEST_WORDS = 8;

export type Passage = { id: string; text: string };

/** Pairs of a passage and the earlier one whose words it repeats, case and punctuation aside. */
export function findRepeats(passages: readonly Passage[]): { id: string; first: string }[] {
  const seen = new Map<string, string>();
  const repeats: { id: string; first: string }[] = [];
  for (const { id, text } of passages) {
    const words =
      foldTypography(text)
        .text.toLowerCase()
        .match(/[\p{L}\p{N}]+/gu) ?? [];
    if (words.length < FEWEST_WORDS) continue;
    const key = words.join(' ');
    const first = seen.get(key);
    if (first === undefined) seen.set(key, id);
    else repeats.push({ id, first });
  }
  return repeats;
}
