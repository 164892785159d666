/** Two versions of a sentence in one: words taken out struck through, words put in underlined. */

import { useMemo } from 'react';
import { wordParts } from '../galley/word-parts.ts';
import './word-diff.css';

export function WordDiff({ before, after }: { before: string; after: string }) {
  const parts = useMemo(() => wordParts(before, after) ?? [], [before, after]);
  return (
    <span className="word-diff" dir="auto">
      {parts.map((part, at) => {
        // biome-ignore lint/suspicious/noArrayIndexKey: parts have an order and no other identity
        if (part.added) return <ins key={at}>{part.value}</ins>;
        // biome-ignore lint/suspicious/noArrayIndexKey: the same
        if (part.removed) return <del key={at}>{part.value}</del>;
        return part.value;
      })}
    </span>
  );
}
