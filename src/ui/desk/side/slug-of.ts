/** Makes a slug of any words. */

/** Accents off, and all else than letters and digits a hyphen. */
export function slugOf(words: string): string {
  return words
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/gu, '')
    .normalize('NFC');
}
