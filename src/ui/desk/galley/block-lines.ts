/** The lines of a block with what is marked in each: a list has one line an item, every other block has one. */

import type { Block } from '../../../core/draft/block.ts';
import { plainText } from '../../../core/draft/plain-text.ts';
import type { Marks, SuggestedChange, TextChange } from './mark-claims.ts';

export type BlockLine = { markdown: string; marks: Marks };
/** What is marked, over the plain text of the whole block, in UTF-16 units. */
export type BlockMarks = Omit<Marks, 'plain'>;

export function blockLines(block: Pick<Block, 'kind' | 'markdown'>, marks: BlockMarks): BlockLine[] {
  if (block.kind !== 'list')
    return [{ markdown: block.markdown, marks: { plain: plainText(block).text, ...marks } }];
  let from = 0;
  const markdownLines = block.markdown.split('\n');
  return markdownLines.map((markdown, index) => {
    const plain = plainText({ kind: 'paragraph', markdown }).text;
    const isLast = index === markdownLines.length - 1;
    const line = marksOfLine(plain, from, isLast, marks);
    from += plain.length + 1;
    return { markdown, marks: line };
  });
}

function marksOfLine(plain: string, from: number, isLast: boolean, marks: BlockMarks): Marks {
  const to = from + plain.length;
  const cut = <R extends { start: number; end: number }>(range: R): R[] =>
    range.start < to && range.end > from
      ? [{ ...range, start: Math.max(range.start, from) - from, end: Math.min(range.end, to) - from }]
      : [];
  const place = <P extends { at: number }>(point: P): P[] =>
    point.at >= from && (point.at <= to || isLast) ? [{ ...point, at: Math.min(point.at, to) - from }] : [];
  return {
    plain,
    claims: marks.claims.flatMap(cut),
    findings: marks.findings.flatMap(cut),
    comments: marks.comments.flatMap((one) => cut(one.end > to ? { ...one, goesOn: true } : one)),
    changes: marks.changes.flatMap((one): TextChange[] => (one.kind === 'inserted' ? cut(one) : place(one))),
    suggestions: marks.suggestions.flatMap((one): SuggestedChange[] =>
      one.kind === 'removal' ? cut(one) : place(one),
    ),
  };
}
