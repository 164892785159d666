/** One event of an act in words; a change of words shows what was put in and taken out. */

import { useMemo } from 'react';
import type { Block } from '../../../core/draft/block.ts';
import { plainText } from '../../../core/draft/plain-text.ts';
import type { DraftState } from '../../../core/review/draft-state.ts';
import type { DraftEvent } from '../../../core/review/event.ts';
import { blockKindWords } from '../../desk-words.ts';
import { claimChangeWords } from '../claim-change-words.ts';
import { eventWords } from '../side/event-words.ts';
import { fieldWords } from '../side/field-words.ts';
import { changeExcerpt } from './change-excerpt.ts';

type Context = {
  draft: DraftState;
  nameOf: (personId: string) => string;
  /** What blocks are called: "paragraph 3". */
  names: ReadonlyMap<string, string>;
};

export function ChangeLine({ event, context }: { event: DraftEvent; context: Context }) {
  const change = textChange(event, context);
  if (change === null) return eventWords(event, context);
  return (
    <>
      {change.words}
      <ChangedExcerpt before={change.before} after={change.after} />
    </>
  );
}

type Change = { words: string; before: string; after: string };

function textChange(event: DraftEvent, { names }: Context): Change | null {
  const nameOf = (block: Block) => names.get(block.id) ?? blockKindWords[block.kind];
  switch (event.type) {
    case 'block_changed': {
      const { before, after } = event;
      const plain = { before: plainText(before).text, after: plainText(after).text };
      if (before.kind !== after.kind) return null;
      if (plain.before === plain.after)
        return { words: `changed marks in ${nameOf(after)}`, before: before.markdown, after: after.markdown };
      return { words: `changed ${nameOf(after)}${claimChangeWords(event.claims)}`, ...plain };
    }
    case 'field_changed': {
      const [before, after] = [event.before.value, event.after.value].map((value) =>
        typeof value === 'string' ? value : value.join(', '),
      );
      if (before === undefined || after === undefined || before === after) return null;
      return { words: `changed the ${fieldWords[event.field]}`, before, after };
    }
    case 'suggestion_made': {
      const { base, markdown, blockId, note } = event.suggestion;
      const where = names.get(blockId) ?? 'a block that is gone';
      return {
        words: `suggested for ${where}${note === '' ? '' : ` (“${note}”)`}`,
        before: base,
        after: markdown,
      };
    }
    default:
      return null;
  }
}

export function ChangedExcerpt({ before, after }: { before: string; after: string }) {
  const pieces = useMemo(() => changeExcerpt(before, after), [before, after]);
  return (
    <span className="changed-excerpt" dir="auto">
      {pieces.map(({ kind, text }, at) => {
        // biome-ignore lint/suspicious/noArrayIndexKey: pieces have an order and no other identity
        if (kind === 'put-in') return <ins key={at}>{text}</ins>;
        // biome-ignore lint/suspicious/noArrayIndexKey: the same
        if (kind === 'taken-out') return <del key={at}>{text}</del>;
        return text;
      })}
    </span>
  );
}
