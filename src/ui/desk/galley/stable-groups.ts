/** Lists by key; a list stays the same object for as long as it holds the same things. */

import { useMemo, useRef } from 'react';
import { sameItems } from './same-items.ts';

export function groupedBy<T>(all: readonly T[], keyOf: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const key = keyOf(one);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  return groups;
}

export function useStableGroups<T>(
  groups: ReadonlyMap<string, readonly T[]>,
): ReadonlyMap<string, readonly T[]> {
  const known = useRef<ReadonlyMap<string, readonly T[]>>(new Map());
  return useMemo(() => {
    const stable = new Map(groups);
    for (const [key, group] of groups) {
      const before = known.current.get(key);
      if (before !== undefined && sameItems(before, group)) stable.set(key, before);
    }
    known.current = stable;
    return stable;
  }, [groups]);
}
