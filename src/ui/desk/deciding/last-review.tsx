/** The newest decision on the draft, with its reasons: what a request for changes asked for, why a draft was set aside. */

import { RelativeTime } from '../../components/relative-time.tsx';
import { useDeskContext } from '../desk-context.ts';
import { reasonWords } from './reason-codes.ts';
import './last-review.css';

const DONE = {
  comment: 'Reviewed',
  approve: 'Approved',
  request_changes: 'Changes requested',
  reject: 'Rejected',
  withhold: 'Withheld',
} as const;

/** Draws nothing for an approval: `ApprovalStatus` says more of it. */
export function LastReview() {
  const { desk, nameOf } = useDeskContext();
  const review = desk.draft.reviews.at(-1);
  if (review === undefined || review.decision === 'approve') return null;
  const reasons = review.reasons.map(reasonWords);
  return (
    <div className="last-review">
      <p>
        {DONE[review.decision]} by {nameOf(review.by)}, <RelativeTime at={review.at} style="long" />
        {reasons.length === 0 ? '.' : `: ${reasons.join(', ')}.`}
      </p>
      {review.note === '' ? null : (
        <blockquote className="last-review__note" dir="auto">
          {review.note}
        </blockquote>
      )}
    </div>
  );
}
