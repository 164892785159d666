/** Finds the tag that a new one nearly is: the same but for case, hyphens, accents, a plural, or one slip of a long word. */

/** In shorter tags one letter makes another word. */
const LONG_ENOUGH = 7;

/** The known tag that `tag` would stand beside as a near-duplicate; null when it is new or already there as it is. */
export function nearTag(tag: string, known: readonly string[]): string | null {
  const bare = bareTag(tag);
  if (bare === '') return null;
  const others = known.filter((one) => one !== tag);
  const one = singular(bare);
  return (
    others.find((other) => one.some((form) => singular(bareTag(other)).includes(form))) ??
    others.find((other) => isSlip(bare, bareTag(other))) ??
    null
  );
}

function bareTag(tag: string): string {
  return tag
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** The word and what it may be the plural of. */
function singular(letters: string): string[] {
  if (letters.length <= 3) return [letters];
  return [letters, ...(letters.endsWith('s') ? [letters.slice(0, -1)] : []), letters.replace(/ies$/u, 'y')];
}

/** One letter more, less, other or changed with its neighbour; figures are never a slip. */
function isSlip(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < LONG_ENOUGH || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  const [ours, theirs] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  if (/\p{N}/u.test(ours + theirs)) return false;
  const isSwapped = ours.length === 2 && ours[0] === theirs[1] && ours[1] === theirs[0];
  return isSwapped || (ours.length <= 1 && theirs.length <= 1);
}
