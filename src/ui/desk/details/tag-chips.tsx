/** Tags that the file suggests, each to be taken or left out; a near-duplicate of a tag in use is named. */

import { Check, X } from 'lucide-react';
import { Button } from '../../components/button.tsx';
import { announce } from '../../components/notices.tsx';
import { counted } from '../../messages.ts';
import { useDeskContext } from '../desk-context.ts';
import { goToSide } from '../side/side-focus.ts';
import type { SuggestedTags } from './suggested-tags.ts';

export function TagChips(props: {
  offered: SuggestedTags;
  /** No tag was taken yet: all of them stand in the field. */
  isWhole: boolean;
  refusal: string | undefined;
  near: (tag: string) => string | null;
  tagCount: (tag: string) => number;
  onTake: (tag: string) => void;
}) {
  const { offered, isWhole, refusal, near, tagCount, onTake } = props;
  const { draftId } = useDeskContext();
  const back =
    offered.leftOut === 0 ? null : (
      <Button size="small" tone="quiet" onClick={offered.bringBack}>
        Show {counted(offered.leftOut, 'tag')} left out
      </Button>
    );
  if (offered.tags.length === 0) return back;
  const alike = offered.tags.flatMap((tag) => {
    const other = near(tag);
    return other === null ? [] : [{ tag, other }];
  });
  return (
    <div className="tags__suggested">
      <p className="side-note">{isWhole ? 'Suggested by the file:' : 'The file also suggests:'}</p>
      <ul className="tag-list" aria-label="Tags suggested by the file">
        {offered.tags.map((tag) => (
          <li key={tag} className="tag tag--suggested">
            <span dir="auto">{tag}</span>
            {tagCount(tag) > 1 ? (
              <span className="tag__count num" title={`used ${counted(tagCount(tag), 'time')}`}>
                {tagCount(tag)}
              </span>
            ) : null}
            {refusal === undefined ? (
              <>
                <button
                  type="button"
                  className="tag__act"
                  aria-label={`Accept the tag ${tag}`}
                  onClick={() => onTake(tag)}
                >
                  <Check size={12} aria-hidden="true" />
                </button>
                <button
                  type="button"
                  className="tag__act"
                  aria-label={`Leave out the tag ${tag}`}
                  onClick={() => {
                    offered.leaveOut(tag);
                    announce(`Left out “${tag}”.`);
                    goToSide(draftId, { in: 'details', at: 'done:tags' });
                  }}
                >
                  <X size={12} aria-hidden="true" />
                </button>
              </>
            ) : null}
          </li>
        ))}
      </ul>
      {alike.map(({ tag, other }) => (
        <p key={tag} className="side-note">
          “{tag}” is nearly “{other}”, used {counted(tagCount(other), 'time')}.{' '}
          {refusal === undefined ? (
            <Button
              size="small"
              tone="quiet"
              onClick={() => {
                offered.leaveOut(tag);
                onTake(other);
              }}
            >
              Use “{other}”
            </Button>
          ) : null}
        </p>
      ))}
      {back}
    </div>
  );
}
