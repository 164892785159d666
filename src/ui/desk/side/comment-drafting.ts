/** What the next new comment is about: the person's choice, or whatever the cursor is on. */

import { create } from 'zustand';
import type { CommentTarget } from '../../../core/review/draft-state.ts';
import { goToSide } from './side-focus.ts';

/** `target` null: the claim at hand. */
type Drafting = { draftId: string; target: CommentTarget | null };

const useDrafting = create<Drafting>(() => ({ draftId: '', target: null }));

export function useCommentTarget(draftId: string): CommentTarget | null {
  return useDrafting((state) => (state.draftId === draftId ? state.target : null));
}

export function chooseCommentTarget(draftId: string, target: CommentTarget | null): void {
  useDrafting.setState({ draftId, target });
}

/** Opens the field for a comment on it. */
export function commentOn(draftId: string, target: CommentTarget | null): void {
  chooseCommentTarget(draftId, target);
  goToSide(draftId, { in: 'comments', at: 'write' });
}
