/** Names as they are compared: case, accents and the glyph of the apostrophe do not tell one from another. */

/** Words without marks, in lower case, one space between; a hyphen stays inside its word. */
export function foldName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]s?(?=\s|$)/gu, '')
    .replace(/[^\p{L}\p{N}&-]+/gu, ' ')
    .trim();
}

export const wordsOfName = (name: string): string[] => foldName(name).split(' ');

/** The surname, as far as a name's order tells. */
export const lastWord = (name: string): string => wordsOfName(name).at(-1) ?? '';

/** Whether two names can be one person's: one has all words of the other, or both end alike and neither has more. */
export function maySame(a: string, b: string): boolean {
  const [short, long] = [wordsOfName(a), wordsOfName(b)].sort((one, other) => one.length - other.length);
  if (short === undefined || long === undefined) return false;
  return short.every((word) => long.some((other) => other === word || isInitial(word, other)));
}

/** "J Ray" and "Julia Ray". */
const isInitial = (a: string, b: string): boolean =>
  (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b));
