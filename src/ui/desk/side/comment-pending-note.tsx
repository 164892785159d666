/** For the dialogs that decide: how many comments go along, and what they say. Nothing when none wait. */

import { useDeskContext } from '../desk-context.ts';
import { pendingWords, usePendingComments } from './comment-pending.ts';
import { targetWords } from './comment-target.ts';
import { shorten } from './shorten.ts';
import './comments.css';

export function PendingCommentsNote() {
  const { draftId, desk } = useDeskContext();
  const pending = usePendingComments(draftId);
  if (pending.length === 0) return null;
  return (
    <details className="comment-pending-note">
      <summary>{pendingWords(pending.length)}</summary>
      <ul>
        {pending.map(({ id, target, text }) => (
          <li key={id} dir="auto">
            <span className="side-note">{targetWords(desk.draft, target)}:</span> {shorten(text, 200)}
          </li>
        ))}
      </ul>
    </details>
  );
}
