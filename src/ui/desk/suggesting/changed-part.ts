/** Two texts cut to where they differ, with some words around it: a long paragraph is not shown for one word. */

const CONTEXT = 60;

/** What was cut off reads as an ellipsis in both. Lengths are UTF-16 units. */
export function changedPart(
  before: string,
  after: string,
  context: number = CONTEXT,
): { before: string; after: string } {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before.charAt(start) === after.charAt(start)) start += 1;
  let end = 0;
  while (end < most - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  const from = wordBefore(before, start - context);
  const to = wordBehind(before, before.length - end + context);
  const rest = before.length - to;
  const cut = (text: string) =>
    `${from === 0 ? '' : '… '}${text.slice(from, text.length - rest)}${rest === 0 ? '' : ' …'}`;
  return { before: cut(before), after: cut(after) };
}

/** Where a word begins at or before the place; the text's beginning when that is near. */
function wordBefore(text: string, at: number): number {
  if (at <= 0) return 0;
  return text.lastIndexOf(' ', at) + 1;
}

function wordBehind(text: string, at: number): number {
  if (at >= text.length) return text.length;
  const space = text.indexOf(' ', at);
  return space < 0 ? text.length : space;
}
