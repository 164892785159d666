/** Finds the tag that a new one nearly is: the same but for case, hyphens, accents or a plural s. */

/** The known tag that `tag` would stand beside as a near-duplicate; null when it is new or already there as it is. */
export function nearTag(tag: string, known: readonly string[]): string | null {
  const bare = bareTag(tag);
  return bare === '' ? null : (known.find((one) => one !== tag && bareTag(one) === bare) ?? null);
}

function bareTag(tag: string): string {
  const letters = tag
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
  return letters.length > 3 ? letters.replace(/s$/u, '') : letters;
}
