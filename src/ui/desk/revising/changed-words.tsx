/** What a block reads and read, word by word; texts that have little in common stand below each other. */

import { diffWordsWithSpace } from 'diff';
import { useMemo } from 'react';

/** More different words are two texts, not two versions of one; and the work stays bounded. */
const MOST_EDITS = 400;

export function ChangedWords({ before, after }: { before: string; after: string }) {
  const parts = useMemo(
    () => diffWordsWithSpace(before, after, { maxEditLength: MOST_EDITS }),
    [before, after],
  );
  if (parts === undefined) {
    return (
      <>
        <del>{before}</del> <ins>{after}</ins>
      </>
    );
  }
  return parts.map((part, at) => {
    // biome-ignore lint/suspicious/noArrayIndexKey: parts have an order and no other identity
    if (part.added) return <ins key={at}>{part.value}</ins>;
    // biome-ignore lint/suspicious/noArrayIndexKey: the same
    if (part.removed) return <del key={at}>{part.value}</del>;
    return part.value;
  });
}
