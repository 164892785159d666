/** The tags that the file suggests and nobody has taken or left out yet. */

import { useState } from 'react';
import { useActions } from '../../commands/action-registry.ts';
import { useDeskContext } from '../desk-context.ts';
import { say } from '../desk-notice.ts';
import { actToUndo } from '../own-acts.ts';
import { useKeptText } from '../side/use-kept-text.ts';
import { useSuggestedByFile } from './suggested-by-file.ts';
import { tagOf, useUses } from './tag-use.ts';

export type SuggestedTags = {
  /** As the file has them, the most used in the newsroom first. */
  tags: string[];
  leftOut: number;
  leaveOut: (tag: string) => void;
  bringBack: () => void;
};

/** What is left out is only out of sight, for this person: the file still says it. */
export function useSuggestedTags(): SuggestedTags {
  const { draftId, desk } = useDeskContext();
  const { value, status } = desk.draft.fields.tags;
  const { tags: said } = useSuggestedByFile(desk.draft);
  const { tagCount } = useUses();
  const kept = useKeptText(draftId, 'tags:left-out');
  const out = kept.text.split('\n').filter((tag) => tag !== '');
  const open = said.filter((tag) => status === 'suggested' || !value.includes(tagOf(tag)));
  const write = (tags: readonly string[]) =>
    tags.length === 0 ? kept.forget() : kept.write(tags.join('\n'));
  const leave = useUndoneLike((tag) => {
    write(out.filter((one) => one !== tag));
    say(`Suggested again: “${tag}”.`, 'ok');
  });
  return {
    tags: open.filter((tag) => !out.includes(tag)).sort((a, b) => tagCount(tagOf(b)) - tagCount(tagOf(a))),
    leftOut: open.filter((tag) => out.includes(tag)).length,
    leaveOut: (tag) => {
      write([...out.filter((one) => one !== tag), tag]);
      leave(tag);
      say(`Left out “${tag}”.`);
    },
    bringBack: kept.forget,
  };
}

/** Leaving out is no command, but the undo key takes it back all the same while it is the newest thing done. */
function useUndoneLike(takeBack: (tag: string) => void): (tag: string) => void {
  const { desk } = useDeskContext();
  const newest = actToUndo(desk.draft, desk.person.id)?.commandId ?? null;
  const [left, setLeft] = useState<{ tags: string[]; after: string | null }>({ tags: [], after: null });
  const last = left.after === newest ? left.tags.at(-1) : undefined;
  useActions(
    last === undefined
      ? {}
      : {
          'text.undo': () => {
            setLeft({ ...left, tags: left.tags.slice(0, -1) });
            takeBack(last);
          },
        },
  );
  return (tag) => setLeft({ tags: left.after === newest ? [...left.tags, tag] : [tag], after: newest });
}
