/** Says on which line and in which column an offset of a file stands, as editors count them. */

import { splitLines } from '../../src/core/draft/split-lines.ts';

/** Both from 1; columns count UTF-16 code units. */
export type LineColumn = { line: number; column: number };

export function lineColumns(text: string): (offset: number) => LineColumn {
  const starts = splitLines(text).map(({ start }) => start);
  return (offset) => {
    let [low, high] = [0, starts.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return { line: Math.max(1, low), column: offset - (starts[low - 1] ?? 0) + 1 };
  };
}
