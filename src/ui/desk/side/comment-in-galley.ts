/** From a comment to the words it is about, in the draft or in the details. */

import type { CommentTarget } from '../../../core/review/draft-state.ts';
import { setDeskPage } from '../../../state/desk-page.ts';
import { goToSide } from './side-focus.ts';

/** The focus goes to the sign behind the words: Enter there leads back. */
export function showCommentedWords(draftId: string, commentId: string, target: CommentTarget): void {
  if (target.on === 'field' && target.field !== 'excerpt') {
    goToSide(draftId, { in: 'details', at: target.field });
    return;
  }
  setDeskPage(draftId, { pane: 'draft' });
  requestAnimationFrame(() => {
    const id = CSS.escape(commentId);
    const sign = document.querySelector<HTMLElement>(`.galley button[data-comment="${id}"]`);
    sign?.focus({ preventScroll: true });
    sign?.scrollIntoView?.({ block: 'nearest' });
  });
}
