/** Tags that the file suggests, each to be taken or left out; a near-duplicate of a tag in use is named. */

import { Check, X } from 'lucide-react';
import { Button } from '../../components/button.tsx';
import { counted } from '../../messages.ts';
import { useDeskContext } from '../desk-context.ts';
import { goToSide } from '../side/side-focus.ts';
import type { SuggestedTags } from './suggested-tags.ts';
import { tagOf } from './tag-use.ts';
import { useNextInList } from './use-next-in-list.ts';

export function TagChips(props: {
  offered: SuggestedTags;
  /** No tag was taken yet: all of them stand in the field. */
  isWhole: boolean;
  /** How many are in sight; the rest comes when it is asked for. */
  shown: number;
  onShowAll: () => void;
  refusal: string | undefined;
  near: (tag: string) => string | null;
  tagCount: (tag: string) => number;
  onTake: (tags: readonly string[]) => void;
}) {
  const { offered, isWhole, shown, refusal, near, tagCount, onTake } = props;
  const { draftId } = useDeskContext();
  const toHead = () => goToSide(draftId, { in: 'details', at: 'done:tags' });
  const tags = offered.tags.slice(0, shown);
  const { list, goOn } = useNextInList(tags, toHead);
  const back =
    offered.leftOut === 0 ? null : (
      <Button
        size="small"
        tone="quiet"
        onClick={() => {
          offered.bringBack();
          toHead();
        }}
      >
        Show {counted(offered.leftOut, 'tag')} left out
      </Button>
    );
  if (offered.tags.length === 0) return back;
  const more = offered.tags.length - shown;
  const alike = tags.flatMap((tag) => {
    const other = near(tagOf(tag));
    return other === null ? [] : [{ tag, other }];
  });
  return (
    <div className="tags__suggested">
      <p className="side-note">{isWhole ? 'Suggested by the file:' : 'The file also suggests:'}</p>
      <ul ref={list} className="tag-list" aria-label="Tags suggested by the file">
        {tags.map((tag, at) => (
          <li key={tag} className="tag tag--suggested">
            <span dir="auto">{tag}</span>
            <Facts tag={tag} uses={tagCount(tagOf(tag))} />
            {refusal === undefined ? (
              <>
                <button
                  type="button"
                  className="tag__act"
                  aria-label={`Accept the tag ${tag}`}
                  onClick={() => {
                    goOn(at, 0);
                    onTake([tagOf(tag)]);
                  }}
                >
                  <Check size={12} aria-hidden="true" />
                </button>
                <button
                  type="button"
                  className="tag__act"
                  aria-label={`Leave out the tag ${tag}`}
                  onClick={() => {
                    goOn(at, 1);
                    offered.leaveOut(tag);
                  }}
                >
                  <X size={12} aria-hidden="true" />
                </button>
              </>
            ) : null}
          </li>
        ))}
      </ul>
      {more > 0 ? (
        <Button
          size="small"
          onClick={() => {
            goOn(shown, 0);
            props.onShowAll();
          }}
        >
          Show {more} more
        </Button>
      ) : null}
      {alike.map(({ tag, other }) => (
        <p key={tag} className="side-note">
          “{tag}” is nearly “{other}”, used {counted(tagCount(other), 'time')}.{' '}
          {refusal === undefined ? (
            <Button
              size="small"
              tone="quiet"
              onClick={() => {
                goOn(0, 0);
                offered.leaveOut(tag);
                onTake([other]);
              }}
            >
              Use “{other}”
            </Button>
          ) : null}
        </p>
      ))}
      {!isWhole && refusal === undefined && more <= 0 && offered.tags.length > 1 ? (
        <Button
          size="small"
          tone="quiet"
          onClick={() => {
            goOn(0, 0);
            onTake(offered.tags.map(tagOf));
          }}
        >
          Accept all {offered.tags.length}
        </Button>
      ) : null}
      {back}
    </div>
  );
}

/** What the tag will be called when it is taken, where that differs, and how often it is in use. */
function Facts({ tag, uses }: { tag: string; uses: number }) {
  const slug = tagOf(tag);
  return (
    <>
      {slug === tag ? null : (
        <span className="tag__count">
          → <bdi>{slug}</bdi>
        </span>
      )}
      {uses > 1 ? (
        <span className="tag__count num" title={`used ${counted(uses, 'time')}`}>
          {uses}
        </span>
      ) : null}
    </>
  );
}
