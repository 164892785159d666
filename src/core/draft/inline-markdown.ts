/** Which Markdown a block may hold: inline marks only. The page's react-markdown and `plainText` share this one decision. */

/** Block constructs and images by micromark's names. "1984. It was" stays words, `![a](b)` a link behind a "!", and nothing is fetched. */
export const DISABLED_CONSTRUCTS = [
  'blockQuote',
  'codeFenced',
  'codeIndented',
  'definition',
  'headingAtx',
  'htmlFlow',
  'labelStartImage',
  'list',
  'setextUnderline',
  'thematicBreak',
] as const;

/** A micromark extension. */
export const inlineOnly = { disable: { null: [...DISABLED_CONSTRUCTS] as string[] } };

/** The part of unified's processor that a parser plugin needs; typed here, so that core knows no processor. */
type WithParserData = { data: () => object };

/** A remark plugin: `<Markdown remarkPlugins={[remarkInlineOnly]}>`. */
export function remarkInlineOnly(this: WithParserData): undefined {
  const data: { micromarkExtensions?: unknown[] } = this.data();
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), inlineOnly];
}

/** More marks than a person writes in one line; beyond, micromark's matching of marks grows with their square. */
const MOST_MARKS = 1000;
/** Marks times length: each mark may make micromark read the rest of the line again. */
const MOST_STEPS = 10_000_000;
const MARKS = new Set(Array.from('*_[]`<&\\', (mark) => mark.charCodeAt(0)));

/**
 * Whether a line holds so many marks that it is shown as it is written, marks and all. Whoever renders a block
 * asks this first, line by line in a list, and puts the Markdown on the screen as plain characters when it is so.
 */
export function isTooDense(markdown: string): boolean {
  let marks = 0;
  for (let at = 0; at < markdown.length; at += 1) if (MARKS.has(markdown.charCodeAt(at))) marks += 1;
  return marks > MOST_MARKS || marks * markdown.length > MOST_STEPS;
}
