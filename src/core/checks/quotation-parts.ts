/** A quotation cut where something was left out (… or [...]) or put in brackets. */

/** How a part follows the one before it: words left out, or words replaced by what stands in brackets. */
export type PartLink = 'start' | 'elision' | 'bracket';
/**
 * `openStart`: the part may begin inside a word of the source ("[re]built"); `openEnd`: it may end inside one
 * ("walk[ed]"). `bracket` is what stood in the bracket before it.
 */
export type QuotationPart = {
  words: string;
  link: PartLink;
  bracket: string;
  openStart: boolean;
  openEnd: boolean;
};

/** More parts than this is no quotation. */
export const MOST_PARTS = 24;

const MARK = /\[\s?(?:…|\.\s?\.\s?\.)\s?\]|\(\s?(?:…|\.\s?\.\s?\.)\s?\)|…|\.\s?\.\s?\.|\[[^[\]]{1,80}\]/gu;
const LETTER = /[\p{L}\p{N}]/u;

/** In reading order. A bracketed first letter ("[T]he") is read as the letter; "[sic]" is left out. */
export function quotationParts(quoted: string): QuotationPart[] {
  const words = quoted.replace(/\s?\[sic\]/giu, '').replace(/(?<![\p{L}\p{N}])\[(\p{L})\](?=\p{L})/gu, '$1');
  const parts: QuotationPart[] = [];
  let from = 0;
  let next: Pick<QuotationPart, 'link' | 'bracket' | 'openStart'> = {
    link: 'start',
    bracket: '',
    openStart: false,
  };
  const put = (to: number, openEnd: boolean): void => {
    const part = words.slice(from, to);
    if (LETTER.test(part)) parts.push({ words: part, ...next, openEnd });
  };
  for (const mark of words.matchAll(MARK)) {
    const end = mark.index + mark[0].length;
    const elision = !mark[0].startsWith('[') || /^\[[\s.…]+\]$/u.test(mark[0]);
    put(mark.index, !elision && LETTER.test(words.charAt(mark.index - 1)));
    const link = elision || (next.link === 'elision' && !LETTER.test(words.slice(from, mark.index)));
    next = {
      link: link ? 'elision' : 'bracket',
      bracket: elision ? '' : mark[0].slice(1, -1),
      openStart: !elision && LETTER.test(words.charAt(end)),
    };
    from = end;
  }
  put(words.length, false);
  return parts;
}

/** Whether words were left out between two parts (dots at the ends leave out nothing that matters). */
export function isElided(parts: readonly QuotationPart[]): boolean {
  return parts.slice(1).some((part) => part.link === 'elision');
}
