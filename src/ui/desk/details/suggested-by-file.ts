/** What the file says of itself, for as long as somebody may still take it up: its section and its tags. */

import { useMemo } from 'react';
import { parseDraft } from '../../../core/draft/parse-draft.ts';
import type { DraftState } from '../../../core/review/draft-state.ts';

export type SuggestedByFile = { section: string; tags: string[] };

/** While a field is only suggested, its value is what the file said; later the file is read again. */
export function useSuggestedByFile({ original, fields }: DraftState): SuggestedByFile {
  const { section, tags } = fields;
  const isRead = section.status === 'confirmed' || tags.status === 'confirmed';
  const read = useMemo(() => (isRead ? parseDraft(original).metadata : null), [original, isRead]);
  return {
    section: section.status === 'suggested' ? section.value : (read?.section ?? ''),
    tags: tags.status === 'suggested' ? tags.value : (read?.tags ?? []),
  };
}
