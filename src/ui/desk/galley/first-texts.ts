/** How each changed block read at first, and who changed it since: since the draft came in, was revised or was last approved. */

import { useEffect, useMemo, useRef, useState } from 'react';
import type { Block } from '../../../core/draft/block.ts';
import { plainText } from '../../../core/draft/plain-text.ts';
import type { Act, DraftState } from '../../../core/review/draft-state.ts';
import { RECENT_ACTS } from '../../../core/review/evolve.ts';

/** `steps`: how it read after each change, oldest first; `by` null: after a change that is not remembered. */
export type FirstText = {
  plain: string;
  markdown: string;
  steps: readonly { by: string | null; plain: string }[];
};
type FirstTexts = ReadonlyMap<string, FirstText>;
type Draft = Pick<DraftState, 'recent' | 'blocks' | 'asFiled'>;

/** By block id; blocks that did not change are not in it. `inFile`: the blocks of the file, for what the acts have forgotten. */
export function firstTexts({ recent, blocks, asFiled }: Draft, inFile: readonly Block[] = []): FirstTexts {
  const approved = lastActWith(recent, 'approval_given');
  const revised = lastActWith(recent, 'text_revised');
  const since = Math.max(approved, revised);
  const forgotten = since < 0 && recent.length >= RECENT_ACTS;
  const filed = approved > revised ? [] : revised >= 0 || forgotten ? (asFiled ?? inFile) : [];
  const texts = new Map(changedSince(filed, blocks));
  addSteps(texts, recent.slice(since + 1), filed);
  return texts;
}

/** Whether only the file knows how the blocks read at first. */
export function needsFile({ recent, asFiled }: Pick<Draft, 'recent' | 'asFiled'>): boolean {
  return asFiled === null && recent.length >= RECENT_ACTS && lastActWith(recent, 'approval_given') < 0;
}

type Growing = { plain: string; markdown: string; steps: { by: string | null; plain: string }[] };

function addSteps(texts: Map<string, Growing>, acts: readonly Act[], filed: readonly Block[]): void {
  const unchanged = new Set(filed.map((block) => block.id));
  for (const { by, events } of acts)
    for (const event of events) {
      if (event.type !== 'block_changed') continue;
      const before = plainText(event.before).text;
      let text = texts.get(event.blockId);
      if (text === undefined) {
        // As the file has it again: what was changed and changed back is no change.
        if (unchanged.has(event.blockId)) continue;
        text = { plain: before, markdown: event.before.markdown, steps: [] };
        texts.set(event.blockId, text);
      }
      if ((text.steps.at(-1)?.plain ?? text.plain) !== before) text.steps.push({ by: null, plain: before });
      text.steps.push({ by, plain: plainText(event.after).text });
    }
}

function lastActWith(recent: readonly Act[], type: 'approval_given' | 'text_revised'): number {
  return recent.findLastIndex((act) => act.events.some((event) => event.type === type));
}

function changedSince(first: readonly Block[], blocks: readonly Block[]): [string, Growing][] {
  const byId = new Map(first.map((block) => [block.id, block]));
  return blocks.flatMap((block): [string, Growing][] => {
    const before = byId.get(block.id);
    const same = before === undefined || before.markdown === block.markdown;
    return same ? [] : [[block.id, { plain: plainText(before).text, markdown: before.markdown, steps: [] }]];
  });
}

/** The same for a draft of any age. A block's first text is the same object until somebody changes the block. */
export function useFirstTexts(draft: DraftState): FirstTexts {
  const { recent, original, blocks, asFiled } = draft;
  const forgotten = needsFile({ recent, asFiled });
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
  const known = useRef<FirstTexts>(new Map());
  return useMemo(() => {
    const texts = new Map(firstTexts({ recent, blocks, asFiled }, inFile));
    for (const [id, text] of texts) {
      const before = known.current.get(id);
      if (before !== undefined && isSame(before, text)) texts.set(id, before);
    }
    known.current = texts;
    return texts;
  }, [recent, blocks, asFiled, inFile]);
}

function isSame(a: FirstText, b: FirstText): boolean {
  return (
    a.markdown === b.markdown &&
    a.steps.length === b.steps.length &&
    a.steps.every((step, at) => step.by === b.steps[at]?.by && step.plain === b.steps[at]?.plain)
  );
}
