/** How an open suggestion stands to the text as it reads now: what would change, and whether somebody changed the same words. */

import type { Claim } from '../../../core/claims/claim.ts';
import type { Block } from '../../../core/draft/block.ts';
import { mergeText } from '../../../core/draft/merge-text.ts';
import { plainText } from '../../../core/draft/plain-text.ts';
import type { Suggestion } from '../../../core/review/draft-state.ts';
import type { SuggestedChange } from '../galley/mark-claims.ts';
import { textEdits } from '../galley/text-changes.ts';

/**
 * `fits`: the text is as it was; `merged`: changed beside it; `conflict`: changed at the same words; `same`: the
 * text reads so already; `gone`: the block is no more. `proposed` is the block's Markdown once it is accepted.
 */
export type SuggestionReading = {
  suggestion: Suggestion;
  state: 'fits' | 'merged' | 'conflict' | 'same' | 'gone';
  proposed: string;
};

export function readSuggestion(suggestion: Suggestion, block: Block | undefined): SuggestionReading {
  const { base, markdown } = suggestion;
  if (block === undefined) return { suggestion, state: 'gone', proposed: markdown };
  const merged = mergeText(base, markdown, block.markdown);
  if (!merged.ok) return { suggestion, state: 'conflict', proposed: markdown };
  const proposed = merged.text;
  if (proposed === block.markdown) return { suggestion, state: 'same', proposed };
  return { suggestion, state: base === block.markdown ? 'fits' : 'merged', proposed };
}

/** What the galley marks for it, over the block's plain text; nothing while it is in conflict. */
export function suggestedChanges(
  { suggestion, state, proposed }: SuggestionReading,
  block: Block,
  author: number,
): SuggestedChange[] {
  if (state !== 'fits' && state !== 'merged') return [];
  const [plain, next] = [plainText(block).text, plainText({ ...block, markdown: proposed }).text];
  const shared = { suggestionId: suggestion.id, author };
  return textEdits(plain, next).flatMap(({ before, after }): SuggestedChange[] => {
    const changes: SuggestedChange[] = [];
    if (before.end > before.start) changes.push({ ...shared, kind: 'removal', ...before });
    if (after.end > after.start) {
      const text = next.slice(after.start, after.end);
      changes.push({ ...shared, kind: 'addition', at: before.end, text });
    }
    return changes;
  });
}

/** The claims whose words would become others, in reading order. */
export function touchedClaims(
  reading: SuggestionReading,
  block: Block | undefined,
  claims: readonly Claim[],
): Claim[] {
  if (block === undefined) return [];
  const { suggestion, state, proposed } = reading;
  const here = claims.filter(
    ({ orphan, place }) => !orphan && place.in === 'block' && place.blockId === block.id,
  );
  const base = state === 'conflict' ? suggestion.base : block.markdown;
  const [plain, next] = [base, proposed].map((markdown) => plainText({ ...block, markdown }).text);
  const edits = textEdits(plain ?? '', next ?? '').map(({ before }) => before);
  return here.filter(({ selector }) => {
    // In a conflict the places are those of an older text: the words themselves say which claims are meant.
    const at = state === 'conflict' ? (plain ?? '').indexOf(selector.exact) : selector.start;
    const end = at + selector.exact.length;
    return at >= 0 && edits.some((edit) => edit.start <= end && edit.end >= at);
  });
}
