/** The tags that the file suggests and nobody has taken or left out yet. */

import { useDeskContext } from '../desk-context.ts';
import { useKeptText } from '../side/use-kept-text.ts';
import { useSuggestedByFile } from './suggested-by-file.ts';
import { useUses } from './tag-use.ts';

export type SuggestedTags = {
  /** The most used in the newsroom first. */
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
  const out = new Set(kept.text.split('\n').filter((tag) => tag !== ''));
  const open = said.filter((tag) => status === 'suggested' || !value.includes(tag));
  return {
    tags: open.filter((tag) => !out.has(tag)).sort((a, b) => tagCount(b) - tagCount(a)),
    leftOut: open.filter((tag) => out.has(tag)).length,
    leaveOut: (tag) => kept.write([...out, tag].join('\n')),
    bringBack: kept.forget,
  };
}
