/** How each changed block read at first: when the draft came in, or when it was last approved. */

import { useEffect, useMemo, useState } from 'react';
import type { Block } from '../../../core/draft/block.ts';
import { plainText } from '../../../core/draft/plain-text.ts';
import type { Act, DraftState } from '../../../core/review/draft-state.ts';
import { RECENT_ACTS } from '../../../core/review/evolve.ts';

/** Plain texts by block id; blocks that did not change are not in it. Null when the acts do not reach back that far. */
export function firstTexts({ recent }: Pick<DraftState, 'recent'>): Map<string, string> | null {
  const approved = recent.findLastIndex((act) => act.events.some((event) => event.type === 'approval_given'));
  if (approved < 0 && recent.length >= RECENT_ACTS) return null;
  return firstInActs(recent.slice(approved + 1));
}

function firstInActs(acts: readonly Act[]): Map<string, string> {
  const texts = new Map<string, string>();
  for (const { events } of acts)
    for (const event of events) {
      if (event.type === 'block_changed' && !texts.has(event.blockId))
        texts.set(event.blockId, plainText(event.before).text);
    }
  return texts;
}

/** The same for a draft of any age: what the acts have forgotten, the file still says. */
export function useFirstTexts(draft: DraftState): ReadonlyMap<string, string> {
  const { recent, original, blocks } = draft;
  const remembered = useMemo(() => firstTexts({ recent }), [recent]);
  const forgotten = remembered === null;
  const [inFile, setInFile] = useState<readonly Block[]>([]);
  useEffect(() => {
    if (!forgotten) return;
    let gone = false;
    // The parser is only needed here, and only then.
    void import('../../../core/draft/parse-draft.ts').then(({ parseDraft }) => {
      if (!gone) setInFile(parseDraft(original).blocks);
    });
    return () => {
      gone = true;
    };
  }, [forgotten, original]);
  return useMemo(() => remembered ?? changedSince(inFile, blocks), [remembered, inFile, blocks]);
}

function changedSince(first: readonly Block[], blocks: readonly Block[]): Map<string, string> {
  const byId = new Map(first.map((block) => [block.id, block]));
  return new Map(
    blocks.flatMap((block): [string, string][] => {
      const before = byId.get(block.id);
      const same = before === undefined || before.markdown === block.markdown;
      return same ? [] : [[block.id, plainText(before).text]];
    }),
  );
}
