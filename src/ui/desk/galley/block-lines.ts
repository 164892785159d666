/** The lines of a block with what is marked in each: a list has one line an item, every other block has one. */

import type { Block } from '../../../core/draft/block.ts';
import { plainText } from '../../../core/draft/plain-text.ts';
import type { ClaimRange, FindingRange, Marks, TextChange } from './mark-claims.ts';

export type BlockLine = { markdown: string; marks: Marks };

/** `claims`, `findings` and `changes` are over the plain text of the whole block, in UTF-16 units. */
export function blockLines(
  block: Pick<Block, 'kind' | 'markdown'>,
  claims: readonly ClaimRange[],
  findings: readonly FindingRange[],
  changes: readonly TextChange[],
): BlockLine[] {
  if (block.kind !== 'list')
    return [{ markdown: block.markdown, marks: { plain: plainText(block).text, claims, findings, changes } }];
  let from = 0;
  const markdownLines = block.markdown.split('\n');
  return markdownLines.map((markdown, index) => {
    const plain = plainText({ kind: 'paragraph', markdown }).text;
    const isLast = index === markdownLines.length - 1;
    const marks = marksOfLine(plain, from, isLast, claims, findings, changes);
    from += plain.length + 1;
    return { markdown, marks };
  });
}

function marksOfLine(
  plain: string,
  from: number,
  isLast: boolean,
  claims: readonly ClaimRange[],
  findings: readonly FindingRange[],
  changes: readonly TextChange[],
): Marks {
  const to = from + plain.length;
  const cut = <R extends { start: number; end: number }>(range: R): R[] =>
    range.start < to && range.end > from
      ? [{ ...range, start: Math.max(range.start, from) - from, end: Math.min(range.end, to) - from }]
      : [];
  return {
    plain,
    claims: claims.flatMap(cut),
    findings: findings.flatMap(cut),
    changes: changes.flatMap((change): TextChange[] => {
      if (change.kind === 'inserted') return cut(change);
      const here = change.at >= from && (change.at <= to || isLast);
      return here ? [{ ...change, at: Math.min(change.at, to) - from }] : [];
    }),
  };
}
