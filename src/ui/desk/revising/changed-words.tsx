/** What a block reads and read, in one: words taken out struck through, words put in underlined. */

import { type ReactNode, useMemo } from 'react';
import { textChanges } from '../galley/text-changes.ts';

export function ChangedWords({ before, after }: { before: string; after: string }) {
  return useMemo(() => draw(before, after), [before, after]);
}

function draw(before: string, after: string): ReactNode[] {
  const parts: ReactNode[] = [];
  let at = 0;
  const keep = (end: number) => {
    if (end > at) parts.push(after.slice(at, end));
    at = Math.max(at, end);
  };
  for (const change of textChanges(before, after)) {
    if (change.kind === 'deleted') {
      keep(change.at);
      parts.push(<del key={`out-${change.at}`}>{change.text}</del>);
    } else {
      keep(change.start);
      parts.push(<ins key={`in-${change.start}`}>{after.slice(change.start, change.end)}</ins>);
      at = change.end;
    }
  }
  keep(after.length);
  return parts;
}
