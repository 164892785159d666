/** Cuts words to a length at a word's end, for a line that only names them. */

/** `most` is in UTF-16 units, without the sign that says there is more. */
export function shorten(words: string, most: number): string {
  if (words.length <= most) return words;
  const cut = words.slice(0, most);
  const end = cut.lastIndexOf(' ');
  return `${(end > most / 2 ? cut.slice(0, end) : cut).replace(/[\s,;:.]+$/u, '')}…`;
}
